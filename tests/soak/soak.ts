// Ten minutes of mixed load on the server over a real Neo4j, at four times the rate that one client may have, while the database is killed and
// started again three times. Every answer is compared with the embedded store's. Not part of the tests: npm run soak [-- MINUTES]
import "reflect-metadata";

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { LIMITS } from "../../src/limits.ts";
import { openSeed } from "../../src/seed/compiled-seed.ts";
import { openMemoryStore } from "../../src/store/memory/memory-store.ts";
import { loadNeo4j } from "../../src/store/neo4j/load.ts";
import { startNeo4j } from "../neo4j/start-neo4j.mjs";
import type { StartedNeo4j } from "../neo4j/start-neo4j.mjs";
import { startable } from "../neo4j/toolchain.mjs";
import { spawnServer } from "../helpers/spawn-server.ts";
import { openServer } from "../server/open-server.ts";
import { QUESTIONS, variant } from "./questions.ts";

const PUBLIC_URL = "https://graph.test";
const CLIENTS = 4;
const KILLS = 3;
const DOWN_MILLISECONDS = 10_000;
const WARM_UP = 4000;
const AT_ONCE = 10;
const MOST_GROWTH = 0.15;
const MOST_RECOVERY_MILLISECONDS = 5000;

const minutes = Number(process.argv[2] ?? 10);
const seed = process.env["SEED_DIR"] ?? new URL("../../seed", import.meta.url).pathname;
const duration = minutes * 60_000;
const between = 60_000 / (LIMITS.requests.most * CLIENTS);

const toolchain = startable()[0];
if (toolchain === undefined) throw new Error("expected Java 17 and Maven, to start and kill a Neo4j");
const runnable = toolchain;
const folder = mkdtempSync(join(tmpdir(), "nhs-reform-graph-soak-"));
let database: StartedNeo4j = await startNeo4j({ ...toolchain, folder });
const dataset = await openSeed(seed);
await loadNeo4j({ uri: database.uri, user: "neo4j", password: "unused" }, [dataset]);
const embedded = await openServer(openMemoryStore([dataset]), { publicUrl: () => PUBLIC_URL });
const server = await spawnServer([process.execPath, "--import", "tsx", "src/cli.ts", "serve"], {
  ...process.env,
  NODE_ENV: "production",
  NEO4J_URI: database.uri,
  NEO4J_PASSWORD: "unused",
  PUBLIC_URL,
  RATE_LIMIT: "0",
});

const right = new Map<string, string>();
for (const question of QUESTIONS) right.set(question, await post(embedded.url, question).then(({ text }) => text));
await embedded.close();

// Until the caches are full and the heap has grown to what it takes: before that, growth says nothing.
for (let asked = 0; asked < WARM_UP; asked += AT_ONCE) {
  const questions = Array.from({ length: AT_ONCE }, (_, place) =>
    variant(QUESTIONS[(asked + place) % QUESTIONS.length] ?? "", -asked - place),
  );
  await Promise.all(questions.map((question) => post(server.url, question)));
}

const counts = { right: 0, wrong: 0, unavailable: 0, other: 0, crashed: 0 };
const recoveries: number[] = [];
const memory: { readonly at: number; readonly megabytes: number }[] = [];
let isDown = false;
let unavailableWhileUp = 0;
const started = Date.now();

async function ask(number: number): Promise<void> {
  const question = QUESTIONS[number % QUESTIONS.length] ?? "";
  const wasDown = isDown;
  try {
    // Half of the questions are new to the server's cache, so that the database is asked too.
    const { status, text } = await post(server.url, number % 2 === 0 ? question : variant(question, number));
    if (status === 200) counts[text === right.get(question) ? "right" : "wrong"] += 1;
    else if (status === 503 || status === 504) {
      counts.unavailable += 1;
      if (!wasDown && !isDown) unavailableWhileUp += 1;
    } else counts.other += 1;
  } catch {
    counts.crashed += 1;
  }
}

async function load(): Promise<void> {
  const pending = new Set<Promise<void>>();
  for (let number = 0; Date.now() - started < duration; number += 1) {
    const one = ask(number).finally(() => pending.delete(one));
    pending.add(one);
    await pause(Math.max(0, started + (number + 1) * between - Date.now()));
  }
  await Promise.all(pending);
}

async function killAndRestart(): Promise<void> {
  for (let kill = 1; kill <= KILLS; kill += 1) {
    await pause(Math.max(0, started + (duration * kill) / (KILLS + 1) - Date.now()));
    isDown = true;
    process.kill(database.pid, "SIGKILL");
    await database.stop();
    await pause(DOWN_MILLISECONDS);
    database = await startNeo4j({ ...runnable, folder, port: database.port });
    const open = Date.now();
    while ((await post(server.url, variant("{ dataset { revision } }", Date.now()))).status !== 200) await pause(50);
    recoveries.push(Date.now() - open);
    isDown = false;
  }
}

async function watchMemory(): Promise<void> {
  while (Date.now() - started < duration) {
    const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, "utf8"))?.[1] ?? 0);
    memory.push({ at: Date.now() - started, megabytes: kilobytes / 1024 });
    await pause(1000);
  }
}

function meanBetween(from: number, to: number): number {
  const within = memory.filter(({ at }) => at >= from * duration && at < to * duration).map(({ megabytes }) => megabytes);
  return within.reduce((sum, value) => sum + value, 0) / within.length;
}

async function post(url: string, query: string): Promise<{ readonly status: number; readonly text: string }> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, text: await response.text() };
}

await Promise.all([load(), killAndRestart(), watchMemory()]);
server.stop();
const exitCode = await server.ended;
await database.stop();
rmSync(folder, { recursive: true, force: true });

const warm = meanBetween(0.05, 0.15);
const end = meanBetween(0.9, 1);
const growth = end / warm - 1;
const report = {
  minutes,
  neo4j: database.version,
  ...counts,
  unavailableWhileUp,
  recoveryMilliseconds: recoveries,
  memoryWarmMegabytes: Math.round(warm),
  memoryEndMegabytes: Math.round(end),
  growthPercent: Math.round(growth * 1000) / 10,
  exitCode,
};
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
const failed =
  counts.wrong + counts.other + counts.crashed > 0 ||
  growth > MOST_GROWTH ||
  recoveries.length < KILLS ||
  recoveries.some((time) => time > MOST_RECOVERY_MILLISECONDS) ||
  exitCode !== 0;
process.exitCode = failed ? 1 : 0;
