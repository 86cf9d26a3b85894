import { readdirSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { runTool } from "./run-tool.ts";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
export const OUTPUT = join(ROOT, "dist");

/** One thing that the build makes, and from what. */
export interface Part {
  readonly name: string;
  /** Files and folders, relative to the root, whose change makes the part stale. */
  readonly inputs: readonly string[];
  readonly make: () => Promise<void>;
}

const NOT_IN_PROGRAM = ["web", "build"];
const PROGRAM_SOURCES = readdirSync(join(ROOT, "src"))
  .filter((name) => !NOT_IN_PROGRAM.includes(name))
  .map((name) => join("src", name));
const EXPLORER_SOURCES = readdirSync(join(ROOT, "src/web"))
  .filter((name) => name !== "ide")
  .map((name) => join("src/web", name));

/** In the order in which they are made: the seed is compiled by the same code that the program was. */
export const PARTS: readonly Part[] = [
  {
    name: "program",
    inputs: ["tsconfig.json", "package-lock.json", "src/build/program.vite.ts", ...PROGRAM_SOURCES],
    make: makeProgram,
  },
  {
    name: "ide",
    inputs: ["package-lock.json", "src/web/ide", "tests/graphql/operations"],
    make: () => runTool(ROOT, "vite", ["build", "--config", "src/web/ide/vite.config.ts", "--logLevel", "warn"]),
  },
  {
    name: "explorer",
    inputs: ["package-lock.json", ...EXPLORER_SOURCES],
    make: () => runTool(ROOT, "vite", ["build", "--config", "src/web/vite.config.ts", "--logLevel", "warn"]),
  },
  { name: "seed", inputs: ["seed", "src/seed", "src/domain"], make: compileOwnSeed },
];

async function makeProgram(): Promise<void> {
  await runTool(ROOT, "tsc", ["-p", "src"]);
  await rm(join(OUTPUT, "chunks"), { recursive: true, force: true });
  await runTool(ROOT, "vite", ["build", "--config", "src/build/program.vite.ts", "--logLevel", "warn"]);
  await rm(join(OUTPUT, "modules"), { recursive: true });
}

async function compileOwnSeed(): Promise<void> {
  const { compiledText, compileSeed } = await import("../seed/compiled-seed.ts");
  await mkdir(OUTPUT, { recursive: true });
  await writeFile(join(OUTPUT, "seed.json"), compiledText(await compileSeed(join(ROOT, "seed"))));
}
