import { createHash } from "node:crypto";

import { deriveRecords } from "../domain/dataset.ts";
import type { Dataset } from "../domain/dataset.ts";
import type { AnyRecord } from "../domain/records.ts";
import { checkSeed, hasErrors } from "./check.ts";
import type { CheckedSeed } from "./check.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { formatDiagnostic } from "./diagnostic.ts";
import { toRecord } from "./to-records.ts";

/** A seed with errors is never loaded, not even in part. The message lists the first of its problems. */
export class SeedError extends Error {
  override readonly name = "SeedError";
  readonly diagnostics: readonly Diagnostic[];

  constructor(root: string, diagnostics: readonly Diagnostic[]) {
    const shown = diagnostics.slice(0, 10).map(formatDiagnostic).join("\n");
    const more = diagnostics.length > 10 ? `\nand ${diagnostics.length - 10} more` : "";
    super(`the seed in ${root} has ${diagnostics.length} problem(s):\n${shown}${more}`);
    this.diagnostics = diagnostics;
  }
}

/** Reads, checks and completes a seed, which may refer to records of the datasets before it. The revision is a hash of the records, so layout and comments of the files do not change it. */
export async function loadSeed(root: string, before: readonly Dataset[] = []): Promise<Dataset> {
  const checked = await checkSeed(root, before);
  const errors = checked.diagnostics.filter(({ severity }) => severity === "error");
  if (hasErrors(errors) || checked.dataset === undefined) throw new SeedError(root, errors);
  return completeSeed({ ...checked, dataset: checked.dataset });
}

/** The dataset of a seed that has no errors. */
export function completeSeed({ dataset, entries }: Pick<Required<CheckedSeed>, "dataset" | "entries">): Dataset {
  const { name, title, version, completeTo, licence } = dataset;
  const records = deriveRecords(entries.map((entry) => toRecord(entry, name))).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { meta: { name, title, version, revision: revisionOf([name, version, completeTo], records), completeTo, licence }, records };
}

// The hash of the JSON text of all, taken record by record: the text of a large register is larger than everything else in memory.
function revisionOf(head: readonly string[], records: readonly AnyRecord[]): string {
  const hash = createHash("sha256").update(`${JSON.stringify(head).slice(0, -1)},[`);
  for (const [index, record] of records.entries()) hash.update(`${index === 0 ? "" : ","}${JSON.stringify(record)}`);
  return hash.update("]]").digest("hex").slice(0, 16);
}
