import { resolve } from "node:path";

import type { Dataset } from "../domain/dataset.ts";
import { restoreFolder } from "../seed/replace-folder.ts";
import { diffAgainst } from "./dataset-diff.ts";
import type { DatasetTables } from "./dataset-tables.ts";
import { ImportError } from "./import-error.ts";
import type { ImportLog } from "./import-log.ts";
import { makeReport } from "./import-report.ts";
import type { ImportReport } from "./import-report.ts";
import type { Place } from "./readings.ts";
import { checkTarget, writeDataset } from "./write-dataset.ts";

export interface ImportInput {
  /** Of the dataset; absent: after the files. */
  readonly name?: string;
  readonly onProgress: (done: number, total: number) => void;
}

/** What an importer made of files, before anything is written. */
export interface Imported {
  readonly tables: DatasetTables;
  /** Rows used, by source. */
  readonly used: ReadonlyMap<string, number>;
  readonly log: ImportLog;
  readonly links?: NonNullable<ImportReport["links"]>;
}

export interface Target {
  readonly out: string;
  readonly dryRun: boolean;
  /** The datasets that it will be loaded after, whose kinds its bodies belong to. Asked for only when something is written. */
  readonly before: () => Promise<readonly Dataset[]>;
}

/** Puts what was imported into a folder, or with `dryRun` writes nothing, and reports. Throws ImportError and SeedError; the folder is then as it was. */
export async function putDataset(imported: Imported, { out, dryRun, before }: Target): Promise<ImportReport> {
  const folder = resolve(out);
  const { tables, used, log, links } = imported;
  checkSources(tables);
  if (!dryRun) await restoreFolder(folder);
  await checkTarget(folder);
  const report = makeReport(tables, used, log, links, await diffAgainst(folder, tables));
  if (!dryRun) await writeDataset(folder, tables, report, await before());
  return report;
}

/** How many rows of each source some readings came from. */
export function usedRows(readings: readonly (readonly { readonly place: Place }[])[]): ReadonlyMap<string, number> {
  const rows = new Map<string, Set<number>>();
  for (const { place } of readings.flat()) {
    const known = rows.get(place.source);
    if (known === undefined) rows.set(place.source, new Set([place.row]));
    else known.add(place.row);
  }
  return new Map([...rows].map(([source, found]) => [source, found.size]));
}

function checkSources({ sources }: DatasetTables): void {
  const names = new Map<string, string>();
  for (const { id, name } of sources) {
    const other = names.get(id);
    if (other !== undefined)
      throw new ImportError(`expected files with names of their own, got ${other} and ${name}, which citations could not tell apart`);
    names.set(id, name);
  }
  if (sources.length === 0) throw new ImportError("expected at least one file, got none");
}
