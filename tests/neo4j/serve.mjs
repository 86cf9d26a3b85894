// Starts a Neo4j to look into by hand and keeps it until Ctrl-C: node tests/neo4j/serve.mjs [version]
import { startNeo4j } from "./start-neo4j.mjs";
import { startable } from "./toolchain.mjs";

const wanted = process.argv[2];
const found = startable().find(({ version }) => wanted === undefined || version === wanted);
if (found === undefined) {
  process.stderr.write(`expected Maven and a Java that can run Neo4j ${wanted ?? "5.26 (17 or later)"}\n`);
  process.exit(2);
}
const { uri, version } = await startNeo4j(found);
process.stdout.write(`Neo4j ${version} answers at ${uri} without a password. Ctrl-C ends it.\n`);
