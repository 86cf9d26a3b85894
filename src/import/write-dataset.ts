import { createWriteStream, existsSync } from "node:fs";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

import type { Dataset } from "../domain/dataset.ts";
import { COMPILED_NAME, compiledText, compileSeed } from "../seed/compiled-seed.ts";
import { draftOf, replaceFolder } from "../seed/replace-folder.ts";
import { datasetFiles } from "./dataset-files.ts";
import type { DatasetTables } from "./dataset-tables.ts";
import { ImportError } from "./import-error.ts";
import type { ImportReport } from "./import-report.ts";

const REPORT = "report.json";
const CHUNK = 1_000_000;

/** Throws ImportError when a folder holds anything but a dataset that an importer made: that would be lost. */
export async function checkTarget(folder: string): Promise<void> {
  if (!existsSync(folder) || existsSync(join(folder, REPORT)) || (await readdir(folder)).length === 0) return;
  throw new ImportError(
    `${folder}: expected no folder, an empty one, or one that an importer made (with ${REPORT}), got one with other files`,
  );
}

/**
 * Writes a dataset beside its place, checks it as the seed's checker does, compiles it, and only then puts it in its place: a folder is never half written.
 * Throws SeedError when the dataset is not sound; nothing has changed then.
 */
export async function writeDataset(folder: string, tables: DatasetTables, report: ImportReport, before: readonly Dataset[]): Promise<void> {
  const draft = draftOf(folder);
  await rm(draft, { recursive: true, force: true });
  for (const { path, text } of datasetFiles(tables)) {
    await mkdir(dirname(join(draft, path)), { recursive: true });
    await writeFile(join(draft, path), text);
  }
  await writeFile(join(draft, REPORT), `${JSON.stringify(report, null, 2)}\n`);
  try {
    const compiled = compiledText(await compileSeed(draft, before));
    await pipeline(Readable.from(inChunks(compiled)), createWriteStream(join(draft, COMPILED_NAME)));
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
  await replaceFolder(folder);
}

// One write a record would be a hundred thousand writes.
function* inChunks(pieces: Iterable<string>): Generator<string> {
  let chunk = "";
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = "";
  }
  yield chunk;
}
