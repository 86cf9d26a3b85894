import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import type { Dataset } from "../domain/dataset.ts";
import { loadSeed } from "./load-seed.ts";
import { listFiles } from "./read.ts";

/** A checked and completed seed as one JSON file, with the hash of the files that it was made from. */
export interface CompiledSeed {
  readonly files: string;
  readonly dataset: Dataset;
}

// Beside the compiled program: absent when running from source, so that the records are always derived by the code that runs.
const COMPILED = fileURLToPath(new URL("../seed.json", import.meta.url));

/**
 * The dataset of a seed folder. Reading and checking hundreds of YAML files takes seconds; where the build has left a compiled seed made
 * from exactly these files, that is read instead. Throws what loadSeed throws.
 */
export async function openSeed(root: string, compiledFile: string = COMPILED): Promise<Dataset> {
  const compiled = await readCompiled(compiledFile);
  return compiled !== undefined && compiled.files === (await hashSeedFiles(root)) ? compiled.dataset : loadSeed(root);
}

export async function compileSeed(root: string): Promise<CompiledSeed> {
  const files = await hashSeedFiles(root);
  return { files, dataset: await loadSeed(root) };
}

/** Hash of the names and bytes of all files below a seed folder. */
async function hashSeedFiles(root: string): Promise<string> {
  const hash = createHash("sha256");
  for (const name of await listFiles(root, () => true)) {
    hash.update(`${name}\0`);
    hash.update(await readFile(join(root, name)));
  }
  return hash.digest("hex");
}

async function readCompiled(file: string): Promise<CompiledSeed | undefined> {
  return existsSync(file) ? (JSON.parse(await readFile(file, "utf8")) as CompiledSeed) : undefined;
}
