import type { Neo4jConfig } from "../../src/store/neo4j/neo4j-config.ts";
import { loadNeo4j } from "../../src/store/neo4j/load.ts";
import { openNeo4jStore } from "../../src/store/neo4j/neo4j-store.ts";
import type { Datasets, GraphStore } from "../../src/store/store.ts";

/** The database that tests/neo4j/global-setup.mjs provides. Only files named *.neo4j.test.ts have it. */
export function testNeo4j(): Neo4jConfig {
  const {
    NEO4J_TEST_URI: uri,
    NEO4J_TEST_USER: user = "",
    NEO4J_TEST_PASSWORD: password = "",
    NEO4J_TEST_DATABASE: database = "",
  } = process.env;
  if (uri === undefined)
    throw new Error("expected NEO4J_TEST_URI from the global set-up; is the file named *.neo4j.test.ts and run by `npm run test:neo4j`?");
  return { uri, user, password, ...(database === "" ? {} : { database }) };
}

/** Loads the datasets into the tests' database, in place of what it held, and opens a store on it. Close it when done. */
export async function openTestNeo4j(datasets: Datasets): Promise<GraphStore> {
  await loadNeo4j(testNeo4j(), datasets);
  return openNeo4jStore(testNeo4j());
}
