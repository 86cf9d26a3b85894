// Fuzzes every field of the API with Schemathesis, on the embedded store and on a real Neo4j. Any answer that is a fault of the server is a failure:
// npm run fuzz [-- PATH-OF-SCHEMATHESIS]
import "reflect-metadata";

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { openSeed } from "../../src/seed/compiled-seed.ts";
import { loadNeo4j } from "../../src/store/neo4j/load.ts";
import { spawnServer } from "../helpers/spawn-server.ts";
import { startNeo4j } from "../neo4j/start-neo4j.mjs";
import { startable } from "../neo4j/toolchain.mjs";

const EXAMPLES = 200;
const SEED = 7;

const schemathesis = process.argv[2] ?? "schemathesis";
const seed = process.env["SEED_DIR"] ?? new URL("../../seed", import.meta.url).pathname;

function fuzz(url: string): Promise<number> {
  const parameters = ["run", `${url}/graphql`, "--phases", "fuzzing", "--checks", "not_a_server_error", "--no-color"];
  const child = spawn(schemathesis, [...parameters, "--max-examples", String(EXAMPLES), "--seed", String(SEED), "--workers", "2"], {
    stdio: ["ignore", "inherit", "inherit"],
    // What it remembers of earlier runs would make this one another.
    cwd: mkdtempSync(join(tmpdir(), "nhs-reform-graph-fuzz-")),
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

async function fuzzOn(name: string, environment: NodeJS.ProcessEnv): Promise<number> {
  const server = await spawnServer([process.execPath, "--import", "tsx", "src/cli.ts", "serve"], {
    ...process.env,
    NODE_ENV: "production",
    SEED_DIR: seed,
    RATE_LIMIT: "0",
    ...environment,
  });
  const start = Date.now();
  const status = await fuzz(server.url);
  process.stdout.write(
    `fuzzing on ${name}: ${status === 0 ? "no fault of the server" : "failed"}, ${Math.round((Date.now() - start) / 1000)} s\n`,
  );
  server.stop();
  await server.ended;
  return status;
}

async function fuzzOnNeo4j(): Promise<number> {
  const toolchain = startable()[0];
  if (toolchain === undefined) throw new Error("expected Java 17 and Maven, to start a Neo4j");
  const folder = mkdtempSync(join(tmpdir(), "nhs-reform-graph-fuzz-neo4j-"));
  const database = await startNeo4j({ ...toolchain, folder });
  try {
    await loadNeo4j({ uri: database.uri, user: "neo4j", password: "unused" }, [await openSeed(seed)]);
    return await fuzzOn(`Neo4j ${database.version}`, { NEO4J_URI: database.uri, NEO4J_PASSWORD: "unused" });
  } finally {
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

// Most of the time goes into making up examples, one after another: both stores at once take little longer than one.
const statuses = await Promise.all([fuzzOn("the embedded store", {}), fuzzOnNeo4j()]);
process.exitCode = statuses.every((status) => status === 0) ? 0 : 1;
