// Runs the tests that need a real Neo4j, once for each version that can be started here, or once on the database at NEO4J_URI.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

import { startable, VERSIONS } from "./toolchain.mjs";

const jest = join(dirname(createRequire(import.meta.url).resolve("jest/package.json")), "bin", "jest.js");
const given = process.argv.slice(2);
const { NEO4J_URI, NEO4J_TEST_VERSION, CI, REQUIRE_NEO4J } = process.env;

function runOn(environment, more = []) {
  const parameters = [
    "--experimental-vm-modules",
    "--no-warnings",
    jest,
    ...given,
    "--selectProjects",
    "neo4j",
    "--runInBand",
    "--testTimeout",
    "20000",
    ...more,
  ];
  return spawnSync(process.execPath, parameters, { stdio: "inherit", env: { ...process.env, ...environment } }).status ?? 1;
}

if (NEO4J_URI !== undefined && NEO4J_URI !== "") process.exit(runOn({}));

const here = startable().map(({ version }) => version);
const versions = here.filter((version) => NEO4J_TEST_VERSION === undefined || version === NEO4J_TEST_VERSION);
if (versions.length === 0) {
  const must = CI === "true" || REQUIRE_NEO4J === "1";
  process.stderr.write(
    [
      "",
      "==================================================================================",
      "THE TESTS ON NEO4J DID NOT RUN: half of what the stores promise is untested here.",
      "To run them, install Java 17 (or later) and Maven; or name an empty database with",
      "NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD. Then: npm run test:neo4j",
      must ? "This is a failure, since CI or REQUIRE_NEO4J is set." : "",
      "==================================================================================",
      "",
    ].join("\n"),
  );
  process.exit(must ? 1 : 0);
}

for (const [index, version] of versions.entries()) {
  // Killing, freezing and filling a server takes minutes of waiting, and tries our manners more than the version's: once is enough.
  const status = runOn({ NEO4J_TEST_VERSION: version }, index === 0 ? [] : ["--testPathIgnorePatterns", "faults-of-the-server"]);
  if (status !== 0) process.exit(status);
}
const missing = VERSIONS.map(({ version }) => version).filter((version) => !here.includes(version));
process.stderr.write(
  `The tests ran on Neo4j ${versions.join(" and ")}.${missing.length === 0 ? "" : ` Not on ${missing.join(", ")}: that needs a newer Java.`}\n`,
);
