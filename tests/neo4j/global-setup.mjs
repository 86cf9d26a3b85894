import neo4j from "neo4j-driver";

import { startNeo4j } from "./start-neo4j.mjs";
import { startable } from "./toolchain.mjs";

/**
 * Gives the tests one database: the one at NEO4J_URI, or else a Neo4j of NEO4J_TEST_VERSION (the first that can run here) that is started for
 * them. Test files run one after another and each loads what it needs.
 */
export default async function setUp() {
  const { NEO4J_URI, NEO4J_USER = "neo4j", NEO4J_PASSWORD = "", NEO4J_DATABASE = "", NEO4J_TEST_VERSION } = process.env;
  if (NEO4J_URI !== undefined && NEO4J_URI !== "") {
    provide({ uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD, database: NEO4J_DATABASE });
    await claimDatabase();
    return;
  }
  const found = startable().find(({ version }) => NEO4J_TEST_VERSION === undefined || version === NEO4J_TEST_VERSION);
  if (found === undefined)
    throw new Error("expected NEO4J_URI, or Java 17 and Maven, for the tests on Neo4j; `npm run test:neo4j` says more");
  const database = await startNeo4j(found);
  globalThis.__startedNeo4j = database;
  provide({ uri: database.uri, user: "neo4j", password: "unused", database: "" });
  process.stderr.write(`Neo4j ${database.version} started for the tests\n`);
}

function provide({ uri, user, password, database }) {
  Object.assign(process.env, { NEO4J_TEST_URI: uri, NEO4J_TEST_USER: user, NEO4J_TEST_PASSWORD: password, NEO4J_TEST_DATABASE: database });
}

// The tests replace every record. Only a database that was empty when tests first met it is theirs.
async function claimDatabase() {
  const { NEO4J_TEST_URI, NEO4J_TEST_USER, NEO4J_TEST_PASSWORD, NEO4J_TEST_DATABASE } = process.env;
  const driver = neo4j.driver(NEO4J_TEST_URI, neo4j.auth.basic(NEO4J_TEST_USER, NEO4J_TEST_PASSWORD), { disableLosslessIntegers: true });
  const database = NEO4J_TEST_DATABASE === "" ? {} : { database: NEO4J_TEST_DATABASE };
  try {
    const { records } = await driver.executeQuery(
      "OPTIONAL MATCH (n) RETURN count(n) AS nodes, count(CASE WHEN n:TestDatabase THEN 1 END) AS claims",
      {},
      database,
    );
    if (records[0].get("nodes") > 0 && records[0].get("claims") === 0) {
      throw new Error("expected at NEO4J_URI an empty database for the tests, which replace its records, got one with other data");
    }
    await driver.executeQuery("MERGE (:TestDatabase {note: 'The tests of nhs-reform-graph may overwrite this database'})", {}, database);
    const { records: components } = await driver.executeQuery(
      "CALL dbms.components() YIELD versions RETURN versions[0] AS version",
      {},
      database,
    );
    process.stderr.write(`Neo4j ${components[0].get("version")} at NEO4J_URI is used for the tests\n`);
  } finally {
    await driver.close();
  }
}
