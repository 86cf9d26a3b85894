import { spawn } from "node:child_process";
import { createWriteStream, existsSync } from "node:fs";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";

import { runTool } from "../../src/build/run-tool.ts";
import type { Dataset } from "../../src/domain/dataset.ts";
import { compiledText, compileSeed } from "../../src/seed/compiled-seed.ts";
import { generatedMeta } from "./generate/dataset.ts";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const HERE = join(ROOT, "tests", "bench");

/** Where the benchmark keeps what it needs and a checkout has not: packages of others, the compiled program, made-up datasets. */
export const WORKSHOP = join(ROOT, ".cache", "bench");
// The program takes a seed that was compiled for it from the folder "dist" of its package.
export const PACKAGE = join(WORKSHOP, "package");
export const COMPILED = join(PACKAGE, "dist");
export const PROBE = join(COMPILED, "tests", "bench", "servers", "probe.js");

const PACKAGE_FILES = ["package.json", "package-lock.json", ".npmrc"];

/**
 * Installs the packages of the servers that ours is compared with, unless they are there, and compiles the program and the benchmark by tsc, so that every server runs
 * plain JavaScript. What the packages share with us (graphql, the driver) they find in the program's own node_modules: two copies of graphql do not
 * work together.
 */
export async function prepareWorkshop(): Promise<void> {
  await mkdir(WORKSHOP, { recursive: true });
  if (!(await isInstalled())) {
    for (const file of PACKAGE_FILES) await copyFile(join(HERE, file), join(WORKSHOP, file));
    await npm("ci", "--ignore-scripts", "--no-progress", "--loglevel", "error");
  }
  await runTool(ROOT, "tsc", ["-p", HERE]);
  await copyFile(join(ROOT, "package.json"), join(PACKAGE, "package.json"));
}

async function isInstalled(): Promise<boolean> {
  const installed = join(WORKSHOP, "package-lock.json");
  if (!existsSync(join(WORKSHOP, "node_modules")) || !existsSync(installed)) return false;
  return (await readFile(installed, "utf8")) === (await readFile(join(HERE, "package-lock.json"), "utf8"));
}

function npm(...args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn("npm", args, { cwd: WORKSHOP, stdio: ["ignore", "ignore", "inherit"] });
    child.once("error", reject);
    child.once("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`expected npm ${args.join(" ")} to succeed, got ${String(code)}`)),
    );
  });
}

/**
 * Makes the compiled program find a made-up dataset as it finds its own: compiled, beside itself. Gives the seed folder to start it with.
 */
export async function placeDataset(dataset: Dataset, size: number): Promise<string> {
  const folder = join(WORKSHOP, "seeds", String(size));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "dataset.yaml"), JSON.stringify(generatedMeta(size)));
  const compiled = { ...(await compileSeed(folder)), dataset };
  await pipeline(Readable.from(compiledText(compiled)), createWriteStream(join(COMPILED, "seed.json"), { highWaterMark: 2 ** 20 }));
  return folder;
}
