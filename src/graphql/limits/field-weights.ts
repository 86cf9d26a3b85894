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
  "Query.hazard": 500,
  "Query.__schema": 2000,
  "Query.__type": 50,
};
