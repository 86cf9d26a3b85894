import { readConfig } from "../config.ts";
import { putDataset } from "../import/import-dataset.ts";
import type { ImportInput, Imported } from "../import/import-dataset.ts";
import { reportLines } from "../import/import-report.ts";
import { openDatasets } from "../open-store.ts";
import { EXIT } from "./exit-codes.ts";
import type { ExitCode } from "./exit-codes.ts";
import { startProgress } from "./progress.ts";
import type { Terminal } from "./terminal.ts";

export interface ImportTarget {
  readonly out: string;
  readonly name?: string;
  readonly dryRun: boolean;
}

/** Reads with a progress bar, writes unless it is a dry run, and tells what was read, made and left out. */
export async function finishImport(
  read: (input: ImportInput) => Promise<Imported>,
  { out, name, dryRun }: ImportTarget,
  terminal: Terminal,
): Promise<ExitCode> {
  const progress = startProgress("reading", terminal);
  let imported: Imported;
  try {
    imported = await read({ ...(name === undefined ? {} : { name }), onProgress: progress.update });
  } finally {
    progress.stop();
  }
  if (!dryRun) terminal.note(`checking and writing ${out}`);
  const { seedDirectory } = readConfig();
  const before = () => openDatasets({ seedDirectory, dataDirectories: [] });
  const report = await putDataset(imported, { out, dryRun, before });
  for (const line of reportLines(report)) terminal.note(line);
  terminal.note(dryRun ? "dry run: nothing was written" : `wrote ${out}; every row left out is in ${out}/report.json`);
  return EXIT.ok;
}
