// The journeys that are made on both stores, on Neo4j: the one at NEO4J_URI (its records are replaced by the seed), or one that is started here.
import { spawnSync } from "node:child_process";

import { startNeo4j } from "../../neo4j/start-neo4j.mjs";
import { startable } from "../../neo4j/toolchain.mjs";

const fromSource = process.argv.includes("--source");
const program = fromSource ? ["--import", "tsx", "src/cli.ts"] : ["dist/cli.js"];

const given = process.env.NEO4J_URI;
const [found] = startable();
if (!given && found === undefined) {
  process.stderr.write("expected NEO4J_URI, or Java 17 and Maven, for the journeys on Neo4j\n");
  process.exit(1);
}
const database = given ? undefined : await startNeo4j(found);
const environment = database === undefined ? process.env : { ...process.env, NEO4J_URI: database.uri, NEO4J_PASSWORD: "unused" };
const run = (parameters) => spawnSync(process.execPath, parameters, { stdio: "inherit", env: environment }).status ?? 1;

let status;
try {
  status = run([...program, "seed", "load"]);
  if (status === 0) {
    const journeys = ["--import", "tsx", "tests/web/journeys/run.ts", "--both-stores", ...(fromSource ? ["--source"] : [])];
    status = run(journeys);
  }
} finally {
  await database?.stop();
}
process.exit(status);
