import { relative, sep } from "node:path";

import type { Dataset } from "../domain/dataset.ts";
import type { AnyRecord, Id } from "../domain/records.ts";
import { checkChangeShapes } from "./checks/changes.ts";
import { checkDates } from "./checks/dates.ts";
import { checkEvidence } from "./checks/evidence.ts";
import { checkReferences, checkUniqueIds } from "./checks/ids.ts";
import { checkLives } from "./checks/lives.ts";
import { checkSuccessionLoops } from "./checks/loops.ts";
import { collectSeed } from "./collect.ts";
import type { CollectedSeed } from "./collect.ts";
import { byPlace } from "./diagnostic.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { datasetShape } from "./format.ts";
import type { DatasetFile } from "./format.ts";
import { pointer } from "./parsed-file.ts";
import type { ParsedFile } from "./parsed-file.ts";
import { readSeedDirectory } from "./read.ts";

export interface CheckedSeed extends CollectedSeed {
  /** dataset.yaml, when it fits its shape. */
  readonly dataset?: DatasetFile;
  /** Every problem found, in order of place. */
  readonly diagnostics: readonly Diagnostic[];
}

const CHECKS = [checkUniqueIds, checkReferences, checkEvidence, checkChangeShapes, checkSuccessionLoops, checkDates, checkLives] as const;

/**
 * Reads a seed and reports all its problems in one run. Changes nothing. What it says may refer to records of the datasets that are loaded before it.
 * Throws SeedDirectoryError when the folder cannot be read.
 */
export async function checkSeed(root: string, before: readonly Dataset[] = []): Promise<CheckedSeed> {
  const directory = await readSeedDirectory(root);
  const collected = collectSeed(directory.files, recordsById(before));
  const dataset = checkDatasetFile(root, directory.dataset);
  const diagnostics = [
    ...directory.diagnostics,
    ...dataset.diagnostics,
    ...collected.diagnostics,
    ...CHECKS.flatMap((check) => check(collected)),
  ];
  return {
    ...collected,
    ...(dataset.value === undefined ? {} : { dataset: dataset.value }),
    diagnostics: diagnostics.map((diagnostic) => ({ ...diagnostic, file: tidyPath(diagnostic.file) })).sort(byPlace),
  };
}

function recordsById(datasets: readonly Dataset[]): ReadonlyMap<Id, AnyRecord> {
  return new Map(
    datasets.flatMap(({ records }) => records.flatMap((record) => [record.id, ...record.formerIds].map((id) => [id, record] as const))),
  );
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

function checkDatasetFile(
  root: string,
  file: ParsedFile | undefined,
): { readonly value?: DatasetFile; readonly diagnostics: readonly Diagnostic[] } {
  if (file === undefined) {
    return {
      diagnostics: [
        {
          file: `${root}${sep}dataset.yaml`,
          line: 1,
          column: 1,
          code: "E_IO",
          severity: "error",
          path: "",
          message: "expected a file that names the dataset, got none",
        },
      ],
    };
  }
  const result = datasetShape.safeParse(file.value);
  if (result.success) return { value: result.data, diagnostics: file.diagnostics };
  return {
    diagnostics: [
      ...file.diagnostics,
      ...result.error.issues.map((issue): Diagnostic => {
        const path = issue.path.map((part) => (typeof part === "number" ? part : String(part)));
        return {
          ...file.place(path),
          code: "E_SHAPE",
          severity: "error",
          path: pointer(path),
          message: `${path.join(".")}: ${issue.message}`,
        };
      }),
    ],
  };
}

function tidyPath(file: string): string {
  const path = relative(process.cwd(), file);
  return path.startsWith("..") ? file : path;
}
