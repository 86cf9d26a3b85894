import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

import type { Dataset } from "../domain/dataset.ts";
import type { AnyRecord } from "../domain/records.ts";
import { BUILT, ROOT } from "../root.ts";
import { packer, unpacker } from "./packed-records.ts";
import type { Packed } from "./packed-records.ts";
import { readLines } from "./read-lines.ts";
import { isSeedFile, listFiles } from "./seed-files.ts";

/** A checked and completed seed, with the hash of the files that it was made from. As a file: lines of JSON, what it is in the first and a packed record in each of the others. */
export interface CompiledSeed extends CompiledHead {
  readonly dataset: Dataset;
}

interface CompiledHead {
  readonly files: string;
  /** Hash of the code that made it, so that another version of the program makes it afresh. */
  readonly program: string;
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
  const head = readHead(compiledFile);
  return compiledFile !== undefined && head !== undefined && head.files === (await hashSeedFiles(root))
    ? readDataset(compiledFile)
    : loadSeed(root);
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
  const compiledFile = join(root, COMPILED_NAME);
  const head = readHead(compiledFile);
  const isCurrent = head !== undefined && head.files === (await hashSeedFiles(root)) && head.program === (await hashProgram());
  return isCurrent ? readDataset(compiledFile) : loadSeed(root, before);
}

export async function compileSeed(root: string, before: readonly Dataset[] = []): Promise<CompiledSeed> {
  const files = await hashSeedFiles(root);
  return { files, program: await hashProgram(), dataset: await loadSeed(root, before) };
}

/** The compiled seed line by line: the whole text of a large register would take more memory than the register. */
export function* compiledText({ files, program, dataset: { meta, records } }: CompiledSeed): Generator<string> {
  yield `${JSON.stringify({ files, program, meta })}\n`;
  const pack = packer();
  for (const record of records) yield `${JSON.stringify(pack(record))}\n`;
}

/** Hash of the names and bytes of all seed files below a folder. */
async function hashSeedFiles(root: string): Promise<string> {
  const hash = createHash("sha256");
  await addFiles(hash, root, isSeedFile);
  return hash.digest("hex");
}

// The built program cannot hash the sources that it was built from; the build has noted their hash in the compiled seed.
async function hashProgram(): Promise<string> {
  const built = readHead(COMPILED);
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

interface Head extends CompiledHead, Pick<Dataset, "meta"> {}

/** undefined for a file that is not there, or that an older version of the program left. */
function readHead(file: string | undefined): Head | undefined {
  if (file === undefined || !existsSync(file)) return undefined;
  const { files, program, meta } = JSON.parse(firstLine(file)) as Partial<Head>;
  return files === undefined || program === undefined || meta === undefined ? undefined : { files, program, meta };
}

function firstLine(file: string): string {
  for (const line of readLines(file)) return line;
  return "{}";
}

function readDataset(file: string): Dataset {
  let meta: Dataset["meta"] | undefined;
  const records: AnyRecord[] = [];
  const unpack = unpacker();
  for (const line of readLines(file)) {
    if (meta === undefined) ({ meta } = JSON.parse(line) as Head);
    else records.push(unpack(JSON.parse(line) as Packed) as AnyRecord);
  }
  if (meta === undefined) throw new Error(`expected ${file} to begin with what its dataset is, got nothing`);
  return { meta, records };
}
