/** How many entries a list of objects is counted as, where nothing says more. Most lists of a record have fewer. */
export const USUAL_LIST_SIZE = 5;

/**
 * Lists that are usually longer. Sizes are near the longest that nearly all records have, not near the longest of all: a few reforms ended hundreds
 * of bodies, and the count of records while an operation runs is there for those.
 */
export const LIST_SIZES: Readonly<Record<string, number>> = {
  "Query.crosswalk": 50,
  "Query.cycles": 4,
  "Query.functions": 30,
  "Query.governments": 25,
  "Query.problems": 20,
  "Query.reorganisations": 10,
  "Cycle.turns": 20,
  "DatasetInfo.counts": 11,
  "Diff.abolished": 40,
  "Diff.established": 40,
  "Diff.events": 40,
  "Diff.passing": 20,
  "Diff.renamed": 10,
  "EventsByDecade.rows": 10,
  "Foundings.byForm": 15,
  "FunctionHistory.gaps": 10,
  "FunctionHistory.holders": 20,
  "FunctionHistory.overlaps": 10,
  "Government.reforms": 10,
  "Lineage.edges": 80,
  "Lineage.nodes": 60,
  "LoadedDataset.counts": 11,
  "Problem.outcomes": 10,
  "Problem.reforms": 10,
  "Problem.reviews": 10,
  "RecommendationFates.fates": 50,
  "Reform.abolished": 10,
  "Reform.built": 10,
  "Reform.events": 10,
  "ReformBalance.closed": 10,
  "ReformBalance.opened": 10,
  "Review.recommendations": 10,
  "Snapshot.byKind": 20,
  "SurvivalStratum.curve": 60,
  "Timeline.events": 100,
  "Timeline.governments": 20,
  "Timeline.lanes": 20,
  "TimelineLane.structures": 10,
};
