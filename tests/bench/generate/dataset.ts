import type { Dataset } from "../../../src/domain/dataset.ts";
import type { SeedEntry } from "../../../src/seed/collect.ts";
import { SECTIONS } from "../../../src/seed/format.ts";
import type { DatasetFile } from "../../../src/seed/format.ts";
import { completeSeed } from "../../../src/seed/load-seed.ts";
import type { ParsedFile } from "../../../src/seed/parsed-file.ts";
import { makeRegion } from "./region.ts";
import type { SeedValues } from "./seed-values.ts";
import { COMPLETE_TO, sharedFunctions, sharedReforms, sharedSources } from "./shared-records.ts";

const BODIES_A_REGION = 100;

/** What the made-up dataset says of itself. */
export function generatedMeta(size: number): DatasetFile {
  return {
    format: "1",
    name: "generated",
    title: `A made-up history of ${size} structures`,
    version: "1.0.0",
    completeTo: COMPLETE_TO,
    licence: "CC0-1.0",
  };
}

/** So many structures with all that belongs to them, as an editor would write them. The same for the same size. */
export function generateValues(size: number): SeedValues {
  const regions = Array.from({ length: Math.ceil(size / BODIES_A_REGION) }, (_, number) =>
    makeRegion(number, Math.min(BODIES_A_REGION, size - number * BODIES_A_REGION)),
  );
  return {
    structures: regions.flatMap(({ structures }) => structures),
    changes: regions.flatMap(({ changes }) => changes),
    reforms: sharedReforms(),
    functions: sharedFunctions(),
    sources: [...sharedSources(), ...regions.flatMap(({ sources }) => sources)],
  };
}

/** The made-up dataset of so many structures, completed by the very code that completes a seed. */
export function generateDataset(size: number): Dataset {
  return completeSeed({ dataset: generatedMeta(size), entries: entriesOf(generateValues(size)) });
}

function entriesOf(values: SeedValues): readonly SeedEntry[] {
  return Object.entries(values).flatMap(([section, list]) =>
    (list as readonly { readonly id: string }[]).map(
      (value) => ({ kind: SECTIONS[section as keyof SeedValues], id: value.id, value, file: NO_FILE, path: [] }) as unknown as SeedEntry,
    ),
  );
}

const NO_FILE: ParsedFile = {
  file: "generated",
  value: undefined,
  diagnostics: [],
  place: () => ({ file: "generated", line: 1, column: 1 }),
};
