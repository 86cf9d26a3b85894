import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

import type { Dataset } from "../domain/dataset.ts";
import { BUILT, ROOT } from "../root.ts";
import { isSeedFile, listFiles } from "./seed-files.ts";

/** A checked and completed seed as one JSON file, with the hash of the files that it was made from. */
export interface CompiledSeed {
  readonly files: string;
  /** Hash of the code that made it, so that another version of the program makes it afresh. */
  readonly program: string;
  readonly dataset: Dataset;
}

/** Within the folder of a dataset that an importer made. */
export const COMPILED_NAME = "compiled.json";

// Absent when running from source, so that the records are always derived by the code that runs.
const COMPILED = BUILT === undefined ? undefined : join(BUILT, "seed.json");
const CODE = ["src/domain", "src/seed"].map((folder) => join(ROOT, folder));

/**
 * The dataset of a seed folder. Reading and checking hundreds of YAML files takes seconds; where the build has left a compiled seed made
 * from exactly these files, that is read instead. Throws what loadSeed throws.
 */
export async function openSeed(root: string, compiledFile: string | undefined = COMPILED): Promise<Dataset> {
  const compiled = await readCompiled(compiledFile);
  return compiled !== undefined && compiled.files === (await hashSeedFiles(root)) ? compiled.dataset : loadSeed(root);
}

// What reads YAML is loaded only where there is YAML to read.
async function loadSeed(root: string, before: readonly Dataset[] = []): Promise<Dataset> {
  return (await import("./load-seed.ts")).loadSeed(root, before);
}

/**
 * A dataset that is loaded after others, to whose records it may refer. Where an importer of this version of the program has left it compiled from exactly
 * these files, that is read. Throws what loadSeed throws.
 */
export async function openFurtherSeed(root: string, before: readonly Dataset[]): Promise<Dataset> {
  const compiled = await readCompiled(join(root, COMPILED_NAME));
  const isCurrent = compiled !== undefined && compiled.files === (await hashSeedFiles(root)) && compiled.program === (await hashProgram());
  return isCurrent ? compiled.dataset : loadSeed(root, before);
}

export async function compileSeed(root: string, before: readonly Dataset[] = []): Promise<CompiledSeed> {
  const files = await hashSeedFiles(root);
  return { files, program: await hashProgram(), dataset: await loadSeed(root, before) };
}

/** The compiled seed as pieces of JSON text: the whole text of a large register would take more memory than the register. */
export function* compiledText({ files, program, dataset: { meta, records } }: CompiledSeed): Generator<string> {
  yield `{"files":${JSON.stringify(files)},"program":${JSON.stringify(program)},"dataset":{"meta":${JSON.stringify(meta)},"records":[`;
  for (const [index, record] of records.entries()) yield `${index === 0 ? "" : ","}${JSON.stringify(record)}`;
  yield "]}}";
}

/** Hash of the names and bytes of all seed files below a folder. */
async function hashSeedFiles(root: string): Promise<string> {
  const hash = createHash("sha256");
  await addFiles(hash, root, isSeedFile);
  return hash.digest("hex");
}

// The built program cannot hash the sources that it was built from; the build has noted their hash in the compiled seed.
async function hashProgram(): Promise<string> {
  const built = await readCompiled(COMPILED);
  if (built !== undefined) return built.program;
  const hash = createHash("sha256");
  for (const folder of CODE) await addFiles(hash, folder, (name) => /\.[jt]s$/.test(name));
  return hash.digest("hex");
}

async function addFiles(hash: ReturnType<typeof createHash>, root: string, wanted: (name: string) => boolean): Promise<void> {
  for (const name of await listFiles(root, wanted)) {
    hash.update(`${name}\0`);
    hash.update(await readFile(join(root, name)));
  }
}

async function readCompiled(file: string | undefined): Promise<CompiledSeed | undefined> {
  return file !== undefined && existsSync(file) ? (JSON.parse(await readFile(file, "utf8")) as CompiledSeed) : undefined;
}
