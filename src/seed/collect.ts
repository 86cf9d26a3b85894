import type { z } from "zod";

import type { AnyRecord, Id } from "../domain/records.ts";
import type { RecordKind } from "../domain/vocabulary.ts";
import type { Diagnostic } from "./diagnostic.ts";
import {
  changeShape,
  fileShape,
  functionShape,
  governmentShape,
  outcomeShape,
  personShape,
  problemShape,
  recommendationShape,
  reformShape,
  reviewShape,
  SECTIONS,
  sourceShape,
  structureShape,
} from "./format.ts";
import { nearest } from "../domain/nearest.ts";
import { pointer } from "./parsed-file.ts";
import type { ParsedFile, Path } from "./parsed-file.ts";
import { inheritFromKinds } from "./inherit.ts";

const SHAPES = {
  Structure: structureShape,
  ChangeEvent: changeShape,
  Reform: reformShape,
  Review: reviewShape,
  Recommendation: recommendationShape,
  Outcome: outcomeShape,
  Person: personShape,
  Government: governmentShape,
  Problem: problemShape,
  Function: functionShape,
  Source: sourceShape,
} as const;

export type SeedValue<K extends RecordKind> = z.output<(typeof SHAPES)[K]>;

/** One record as an editor wrote it, with where it stands. */
export type SeedEntry = { [K in RecordKind]: EntryOf<K> }[RecordKind];
export interface EntryOf<K extends RecordKind> {
  readonly kind: K;
  readonly id: string;
  readonly value: SeedValue<K>;
  readonly file: ParsedFile;
  readonly path: Path;
  /** Only on a recommendation: the review that makes it. */
  readonly review?: string;
}

export interface CollectedSeed {
  /** Records of the right shape. */
  readonly entries: readonly SeedEntry[];
  /** Ids of all records, of those with a wrong shape too, so that one slip does not make every reference to it dangle. */
  readonly ids: ReadonlyMap<string, RecordKind>;
  /** Records of the datasets that are loaded before this one, by id; former ids too. Its references may lead to them; its ids may not be theirs. */
  readonly earlier: ReadonlyMap<Id, AnyRecord>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Takes the records out of parsed files and reports those that do not fit the format. */
export function collectSeed(files: readonly ParsedFile[], earlier: ReadonlyMap<Id, AnyRecord> = new Map()): CollectedSeed {
  const entries: SeedEntry[] = [];
  const ids = new Map<string, RecordKind>();
  const diagnostics: Diagnostic[] = [];
  inheritFromKinds(files, earlier);
  for (const file of files) {
    diagnostics.push(...file.diagnostics);
    if (file.value === undefined) continue;
    diagnostics.push(...checkEnvelope(file));
    for (const { kind, raw, path, review } of recordsIn(file.value)) {
      const id = (raw as { id?: unknown }).id;
      if (typeof id === "string" && !ids.has(id)) ids.set(id, kind);
      const result = SHAPES[kind].safeParse(raw);
      if (result.success) {
        entries.push({ kind, id, value: result.data, file, path, ...(review === undefined ? {} : { review }) } as SeedEntry);
      } else {
        for (const issue of result.error.issues) diagnostics.push(...shapeDiagnostics(file, path, issue, Object.keys(SHAPES[kind].shape)));
      }
    }
  }
  for (const { kind, value } of entries) for (const former of value.formerIds ?? []) if (!ids.has(former)) ids.set(former, kind);
  for (const [id, record] of earlier) if (!ids.has(id)) ids.set(id, record.type);
  return { entries, ids, earlier, diagnostics };
}

interface RawRecord {
  readonly kind: RecordKind;
  readonly raw: object;
  readonly path: Path;
  readonly review?: string;
}

function* recordsIn(value: unknown): Generator<RawRecord> {
  for (const [section, kind] of Object.entries(SECTIONS)) {
    const list = (value as Record<string, unknown> | null)?.[section];
    if (!Array.isArray(list)) continue;
    for (const [index, raw] of list.entries()) {
      if (!isObject(raw)) continue;
      const path = [section, index];
      yield { kind, raw, path };
      const nested = kind === "Review" ? (raw as { recommendations?: unknown }).recommendations : undefined;
      if (!Array.isArray(nested)) continue;
      const review = String((raw as { id?: unknown }).id);
      for (const [position, recommendation] of nested.entries()) {
        if (isObject(recommendation))
          yield { kind: "Recommendation", raw: recommendation, path: [...path, "recommendations", position], review };
      }
    }
  }
}

// Records are checked one by one, so the envelope only has to be a map of known lists of maps.
function checkEnvelope(file: ParsedFile): readonly Diagnostic[] {
  if (!isObject(file.value))
    return [shapeProblem(file, [], `expected a map with "format" and lists of records, got ${describe(file.value)}`)];
  const known = Object.keys(fileShape.shape);
  return Object.entries(file.value)
    .flatMap(([key, value]) => {
      if (key === "format") return value === "1" ? [] : [shapeProblem(file, [key], `expected format 1, got ${describe(value)}`)];
      if (!known.includes(key)) return [unknownKey(file, [key], key, known)];
      if (!Array.isArray(value)) return [shapeProblem(file, [key], `expected a list, got ${describe(value)}`)];
      return value.flatMap((item, index) =>
        isObject(item) ? [] : [shapeProblem(file, [key, index], `expected a record, got ${describe(item)}`)],
      );
    })
    .concat("format" in file.value ? [] : [shapeProblem(file, [], 'expected format: "1" in the file, got none')]);
}

function shapeDiagnostics(file: ParsedFile, base: Path, issue: z.core.$ZodIssue, known: readonly string[]): readonly Diagnostic[] {
  const path = [...base, ...issue.path.map((part) => (typeof part === "symbol" ? String(part) : part))];
  if (path.includes("recommendations") && !base.includes("recommendations")) return [];
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => unknownKey(file, [...path, key], key, issue.path.length === 0 ? known : []));
  if (issue.code === "invalid_union") {
    const deepest = issue.errors.flat().sort((a, b) => b.path.length - a.path.length)[0];
    if (deepest !== undefined) return shapeDiagnostics(file, path, deepest, []);
  }
  const expected = issue.code === "invalid_value" ? `expected one of ${issue.values.map(String).join(", ")}` : issue.message;
  return [
    shapeProblem(file, path, `${path.at(-1)}: ${expected}${issue.code === "custom" ? "" : `, got ${describe(valueAt(file.value, path))}`}`),
  ];
}

function unknownKey(file: ParsedFile, path: Path, key: string, known: readonly string[]): Diagnostic {
  const near = nearest(key, known);
  return {
    ...file.place(path),
    code: "E_UNKNOWN_KEY",
    severity: "error",
    path: pointer(path),
    message: `expected a known field, got "${key}"`,
    ...(near === undefined ? {} : { hint: `did you mean "${near}"?` }),
  };
}

function shapeProblem(file: ParsedFile, path: Path, message: string): Diagnostic {
  return { ...file.place(path), code: "E_SHAPE", severity: "error", path: pointer(path), message };
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, part) => (isObject(inner) || Array.isArray(inner) ? (inner as Record<string | number, unknown>)[part] : undefined),
    value,
  );
}

function describe(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
