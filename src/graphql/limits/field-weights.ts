/** What a field that gives an object costs by itself, before what is asked of the object. */
export const USUAL_WEIGHT = 1;

/**
 * Fields that cost more: searches, walks through the graph, and analyses of the whole of it. An analysis is computed once a revision and
 * question, so its weight is what the first to ask pays.
 */
export const FIELD_WEIGHTS: Readonly<Record<string, number>> = {
  "Query.search": 20,
  "Query.snapshot": 50,
  "Query.lineage": 50,
  "Query.path": 100,
  "Query.outlived": 100,
  "Query.cycles": 200,
  "Query.timeline": 200,
  "Query.legacies": 200,
  "Query.diff": 200,
  "Query.survival": 500,
  "Query.hazardAfterChange": 500,
  "Query.crosswalk": 200,
  "Query.disputes": 100,
  "Query.eventsByDecade": 100,
  "Query.functionHistory": 100,
  "Query.foundings": 100,
  "Query.outlasting": 200,
  "Query.rebuiltForms": 200,
  "Query.recommendationFates": 100,
  "Query.recurringRecommendations": 100,
  "Query.reformBalance": 100,
  "Query.reformTimings": 100,
  "Query.reorganisations": 100,
  "Query.__schema": 2000,
  "Query.__type": 50,
};
