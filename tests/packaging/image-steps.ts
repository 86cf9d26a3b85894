import { spawn, spawnSync } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

import { commandOf, parseCopy, parseDockerfile, variablesOf } from "./dockerfile.ts";
import type { Stage } from "./dockerfile.ts";

/**
 * Follows the Dockerfile without a container engine: copies what it copies and runs what the build stage runs, in a folder for each stage,
 * then starts the last stage's command and waits until its health check passes and a question is answered. What needs root (users, owners,
 * folders outside /app) is left out.
 */
const ROOT = process.cwd();
const APP = "/app";
const STARTED_WITHIN_MILLISECONDS = 30_000;

const stages = parseDockerfile(readFileSync(join(ROOT, "Dockerfile"), "utf8"));
const [build, final] = stages;
if (build === undefined || final === undefined) throw new Error(`expected two stages in the Dockerfile, got ${stages.length}`);

const place = mkdtempSync(join(tmpdir(), "image-"));
const folders: Readonly<Record<string, string>> = { [build.name ?? "build"]: join(place, "build"), final: join(place, "final") };
let server: ChildProcess | undefined;
try {
  follow(build, join(place, "build"), true);
  follow(final, join(place, "final"), false);
  const port = await freePort();
  // Nothing of this shell's environment but the way to the programs: an image has only what it was given.
  const environment = { PATH: process.env["PATH"] ?? "", ...variablesOf(final), HOST: "127.0.0.1", PORT: String(port) };
  const [program = "node", ...args] = commandOf(final, "CMD");
  server = spawn(program, args, { cwd: join(place, "final"), env: environment, stdio: ["ignore", "ignore", "inherit"] });
  const started = Date.now();
  await healthy(commandOf(final, "HEALTHCHECK"), environment);
  console.log(`healthy after ${Date.now() - started} ms`);
  await answers(`http://127.0.0.1:${port}`);
  await stopsCleanly(server);
  console.log("the image's steps work");
} finally {
  server?.kill("SIGKILL");
  rmSync(place, { recursive: true, force: true });
}

function follow(stage: Stage, folder: string, runs: boolean): void {
  mkdirSync(folder, { recursive: true });
  for (const { word, rest } of stage.instructions) {
    if (word === "COPY") copy(rest, folder);
    if (word !== "RUN" || !runs) continue;
    console.log(`RUN ${rest}`);
    const { status } = spawnSync("sh", ["-c", rest], { cwd: folder, stdio: ["ignore", "inherit", "inherit"] });
    if (status !== 0) throw new Error(`expected "${rest}" to succeed, got exit code ${String(status)}`);
  }
}

function copy(rest: string, folder: string): void {
  const { sources, to, stage } = parseCopy(rest);
  for (const source of sources) {
    const from = stage === undefined ? join(ROOT, source) : join(folders[stage] ?? "", source.replace(`${APP}/`, ""));
    const isFolderTarget = to.endsWith("/") || to === ".";
    cpSync(from, isFolderTarget ? join(folder, to, basename(source)) : join(folder, to), { recursive: true });
  }
}

async function healthy([program = "node", ...args]: readonly string[], env: Readonly<Record<string, string>>): Promise<void> {
  const deadline = Date.now() + STARTED_WITHIN_MILLISECONDS;
  while (spawnSync(program, args, { env }).status !== 0) {
    if (Date.now() > deadline) throw new Error("expected the health check to pass within 30 seconds");
    await delay(100);
  }
}

async function answers(url: string): Promise<void> {
  const response = await fetch(`${url}/graphql?query=${encodeURIComponent("{ dataset { revision } }")}`);
  const body = await response.text();
  if (!response.ok || !body.includes('"revision"')) throw new Error(`expected the dataset's revision, got ${response.status} ${body}`);
  const page = await fetch(`${url}/graphiql/`);
  if (!page.ok) throw new Error(`expected the IDE, got ${page.status}`);
}

async function stopsCleanly(child: ChildProcess): Promise<void> {
  const exit = new Promise<number | null>((resolve) => {
    child.once("exit", resolve);
  });
  child.kill("SIGTERM");
  const code = await exit;
  if (code !== 0) throw new Error(`expected exit code 0 after SIGTERM, got ${String(code)}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => (typeof address === "object" && address !== null ? resolve(address.port) : reject(new Error("expected a port"))));
    });
  });
}
