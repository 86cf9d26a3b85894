import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { deriveRecords } from "../../src/domain/dataset.ts";
import type { Dataset } from "../../src/domain/dataset.ts";
import { CURATED_FAMILY_OF_LIST } from "../../src/import/families.ts";
import { putDataset } from "../../src/import/import-dataset.ts";
import { importOds } from "../../src/import/import-ods.ts";
import type { OdsFiles } from "../../src/import/import-ods.ts";
import type { ImportReport } from "../../src/import/import-report.ts";
import { openFurtherSeed } from "../../src/seed/compiled-seed.ts";
import { structure } from "./records.ts";

/** A new folder with these files; answers a file's path by its name. */
export function writeFiles(files: Readonly<Record<string, string | Uint8Array>>): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), "register-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return (name) => join(folder, name);
}

/** A row in the register's form of 27 columns. */
export function organisationRow(code: string, name: string, cells: Readonly<Record<number, string>> = {}): string {
  const row = Array.from({ length: 27 }, (_, index) => cells[index + 1] ?? "");
  row[0] = code;
  row[1] = name;
  return `${row.map((cell) => `"${cell}"`).join(",")}\r\n`;
}

/** A dataset with nothing but the kinds that registers refer to. */
export function curatedKinds(): Dataset {
  const ids = [...new Set([...Object.values(CURATED_FAMILY_OF_LIST), "nhs-trusts", "nhs-foundation-trusts"])];
  const records = deriveRecords(ids.map((id) => structure(id, { scope: "KIND", kind: "COMMISSIONER", tier: "AREA", dataset: "curated" })));
  return {
    meta: { name: "curated", title: "Curated", version: "1.0.0", revision: "r", completeTo: "2026-07-01", licence: "CC-BY-4.0" },
    records,
  };
}

const NO_FILES: OdsFiles = { succession: [], organisations: [], memberships: [], names: [], lookups: [] };

export interface ImportedRegister {
  readonly report: ImportReport;
  readonly dataset: Dataset;
  readonly folder: string;
}

/** Imports files of the register and loads what came of them after the curated kinds. */
export async function importRegister(files: Partial<OdsFiles>, out?: string): Promise<ImportedRegister> {
  const folder = out ?? join(mkdtempSync(join(tmpdir(), "imported-")), "dataset");
  const imported = await importOds({ ...NO_FILES, ...files }, { name: "register", onProgress: () => undefined });
  const before = [curatedKinds()];
  const report = await putDataset(imported, { out: folder, dryRun: false, before: async () => before });
  return { report, dataset: await openFurtherSeed(folder, before), folder };
}
