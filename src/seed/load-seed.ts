import { createHash } from "node:crypto";

import { deriveRecords } from "../domain/dataset.ts";
import type { Dataset } from "../domain/dataset.ts";
import { checkSeed, hasErrors } from "./check.ts";
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

/** Reads, checks and completes a seed. The revision is a hash of the records, so layout and comments of the files do not change it. */
export async function loadSeed(root: string): Promise<Dataset> {
  const checked = await checkSeed(root);
  const errors = checked.diagnostics.filter(({ severity }) => severity === "error");
  if (hasErrors(errors) || checked.dataset === undefined) throw new SeedError(root, errors);
  const { name, title, version, completeTo, licence } = checked.dataset;
  const records = deriveRecords(checked.entries.map((entry) => toRecord(entry, name))).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const revision = createHash("sha256")
    .update(JSON.stringify([name, version, completeTo, records]))
    .digest("hex")
    .slice(0, 16);
  return { meta: { name, title, version, revision, completeTo, licence }, records };
}
