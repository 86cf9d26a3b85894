import { createHash } from "node:crypto";

import type { DatasetMeta } from "../domain/dataset.ts";

/** One revision for all loaded datasets: changes when any of them changes, or their order. */
export function combinedRevision(datasets: readonly Pick<DatasetMeta, "name" | "revision">[]): string {
  const hash = createHash("sha256");
  for (const { name, revision } of datasets) hash.update(`${name} ${revision}\n`);
  return hash.digest("hex").slice(0, 16);
}
