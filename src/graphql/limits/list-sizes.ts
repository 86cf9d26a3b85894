/** How many entries a list of objects is counted as, where nothing says more. Most lists of a record have fewer. */
export const USUAL_LIST_SIZE = 5;

/**
 * Lists that are usually longer. Sizes are near the longest that nearly all records have, not near the longest of all: a few reforms ended hundreds
 * of bodies, and the count of records while an operation runs is there for those.
 */
export const LIST_SIZES: Readonly<Record<string, number>> = {
  "Query.problems": 20,
  "Query.functions": 30,
  "Query.governments": 25,
  "Query.cycles": 4,
  "Cycle.turns": 20,
  "DatasetInfo.counts": 11,
  "LoadedDataset.counts": 11,
  "Government.reforms": 10,
  "Lineage.nodes": 60,
  "Lineage.edges": 80,
  "Problem.outcomes": 10,
  "Problem.reforms": 10,
  "Problem.reviews": 10,
  "Reform.abolished": 10,
  "Reform.built": 10,
  "Reform.events": 10,
  "Review.recommendations": 10,
  "Snapshot.byKind": 20,
  "Timeline.events": 100,
  "Timeline.governments": 20,
  "Timeline.lanes": 20,
  "TimelineLane.structures": 10,
};
