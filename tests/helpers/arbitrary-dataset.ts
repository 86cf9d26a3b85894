import fc from "fast-check";

import type { StatedRecord, StatedStructure } from "../../src/domain/dataset.ts";
import { parseDate, parsePeriod } from "../../src/domain/dates.ts";
import type { ChangeEvent } from "../../src/domain/records.ts";
import {
  CHANGE_KINDS,
  LEGAL_FORMS,
  NATIONS,
  RESPONSE_STATUSES,
  REVIEW_KINDS,
  SOURCE_KINDS,
  STRUCTURE_KINDS,
  STRUCTURE_SCOPES,
  TIERS,
  VERDICTS,
} from "../../src/domain/vocabulary.ts";
import type { Datasets } from "../../src/store/store.ts";
import { change, outcome, recommendation, reform, review, structure } from "./records.ts";
import { asDataset, functionRecord, person, problem, source } from "./small-history.ts";

/**
 * Random datasets for properties that must hold on any graph: chains, merges, splits, shared ancestors, loops, planned and undated changes, former
 * ids, names that lead nowhere, links between datasets. Sounder than real data in nothing but that ids are unique.
 */

const few = <T>(items: readonly T[], maximum = 3): fc.Arbitrary<T[]> => fc.uniqueArray(fc.constantFrom(...items), { maxLength: maximum });
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
const numbered = (prefix: string, count: number): readonly string[] => Array.from({ length: count }, (_, number) => `${prefix}-${number}`);

export const STRUCTURE_IDS = numbered("body", 14);
export const FUNCTION_IDS = numbered("function", 3);
export const REFORM_IDS = numbered("reform", 3);
export const SOURCE_IDS = numbered("source", 3);
export const PERSON_IDS = numbered("person", 2);
export const REVIEW_IDS = numbered("review", 2);
export const PROBLEM_ID = "problem-0";
/** Ids that the last structures once bore, and one that nobody ever bore. */
export const ODD_IDS = ["body-was-13", "body-was-12", "nobody"];
export const DAYS = ["1948-07-05", "1974-04-01", "1974-07-01", "1982-04-01", "1990-01-01", "2002-10-01", "2013-04-01"];
export const WORDS = ["Regional", "health", "Authority", "NHS", "Bwrdd", "Iechyd", "Orléans", "S.I.", "2006/1408", "of"];

const anyStructure = [...STRUCTURE_IDS, ...ODD_IDS];
const date = fc.constantFrom(...DAYS, "1974", "1974~", "1982?", "1982?", "197X", "1990-05", "1958/1965", "2002~").map(parseDate);
const name = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
const citations = fc.array(fc.record({ source: fc.constantFrom(...SOURCE_IDS, "nobody") }), { maxLength: 2 });

const arbitraryStructure = (id: string, number: number): fc.Arbitrary<StatedStructure> =>
  fc
    .record({
      name,
      citations,
      summary: maybe(name),
      scope: fc.constantFrom(...STRUCTURE_SCOPES),
      kind: fc.constantFrom(...STRUCTURE_KINDS.slice(0, 4)),
      tier: maybe(fc.constantFrom(...TIERS)),
      nations: few(NATIONS, 2),
      legalForm: maybe(fc.constantFrom(...LEGAL_FORMS.slice(0, 3))),
      functions: few(FUNCTION_IDS, 2),
      memberOf: few(anyStructure, 2),
      other: fc.array(name, { maxLength: 1 }),
      unknownEnd: maybe(fc.constant("no source")),
      code: maybe(fc.constantFrom("Q01", "Q02")),
      dataset: fc.constantFrom("test", "test", "register"),
    })
    .map(({ functions, other, code, ...fields }) =>
      structure(id, {
        ...present(fields),
        functions: functions.map((each) => ({ function: each, citations: [] })),
        names: other.map((each) => ({ name: each, kind: "COMMON", citations: [] })),
        identifiers: code === undefined ? [] : [{ scheme: "ods", value: code }],
        formerIds: number >= 12 ? [`body-was-${number}`] : [],
      }),
    );

const arbitraryChange = (id: string): fc.Arbitrary<ChangeEvent> =>
  fc
    .record({
      kind: fc.constantFrom(...CHANGE_KINDS),
      effective: date,
      originals: few(anyStructure),
      survivors: few(anyStructure, 1),
      results: few(anyStructure),
      planned: fc.nat(3),
      causedBy: few(REFORM_IDS, 2),
      functionsMoved: few(FUNCTION_IDS, 2),
      instruments: few(SOURCE_IDS, 1),
      citations,
      links: fc.array(
        fc.record({
          from: fc.constantFrom(...anyStructure),
          to: fc.constantFrom(...anyStructure),
          partial: fc.boolean(),
          functions: fc.constant([]),
        }),
        { maxLength: 2 },
      ),
    })
    .map(({ kind, effective, planned, ...fields }) => ({
      ...change(id, kind, "1948-07-05", {}),
      ...fields,
      effective,
      status: planned === 0 ? "PLANNED" : "ENACTED",
    }));

const others: fc.Arbitrary<readonly StatedRecord[]> = fc
  .record({
    days: fc.array(maybe(date), { minLength: 12, maxLength: 12 }),
    picks: fc.array(fc.nat(1000), { minLength: 12, maxLength: 12 }),
    names: fc.array(name, { minLength: 12, maxLength: 12 }),
  })
  .map(({ days, picks, names }) => {
    const pick = <T>(items: readonly T[], place: number): T => items[(picks[place] ?? 0) % items.length] as T;
    const on = (place: number): NonNullable<(typeof days)[number]> => days[place] ?? parseDate("1950");
    const named = (place: number): string => names[place] ?? "";
    return [
      ...FUNCTION_IDS.map(functionRecord),
      problem(PROBLEM_ID),
      ...SOURCE_IDS.map((id, place) =>
        source(id, { name: named(place), kind: pick(SOURCE_KINDS, place), ...present({ published: days[place] }) }),
      ),
      ...REFORM_IDS.map((id, place) =>
        reform(id, {
          name: named(place + 3),
          ...present({ announced: days[place + 3], enacted: days[place + 6] }),
          targets: [{ problem: PROBLEM_ID, citations: [] }],
          supersedes: [{ to: pick(REFORM_IDS, place), citations: [] }],
        }),
      ),
      ...PERSON_IDS.map((id, place) =>
        person(id, {
          name: named(place + 6),
          terms: [{ office: named(place + 8), structure: pick(STRUCTURE_IDS, place), during: parsePeriod("1974/.."), citations: [] }],
        }),
      ),
      ...REVIEW_IDS.map((id, place) => ({
        ...review(id, "1974"),
        kind: pick(REVIEW_KINDS, place),
        published: on(place + 8),
        concerns: [pick(anyStructure, place + 2)],
        chairs: [pick(PERSON_IDS, place)],
      })),
      recommendation("recommendation-0", pick(REVIEW_IDS, 3), {
        responses: [{ status: pick(RESPONSE_STATUSES, 4), on: on(9), by: pick(PERSON_IDS, 5), citations: [] }],
        theme: "structure",
      }),
      recommendation("recommendation-1", pick(REVIEW_IDS, 6), { repeats: [{ to: "recommendation-0", citations: [] }] }),
      outcome("outcome-0", [pick(STRUCTURE_IDS, 7)], { verdict: pick(VERDICTS, 8), endures: parsePeriod("1974-04-01/..") }),
      outcome("outcome-1", [pick(REFORM_IDS, 9)], { verdict: pick(VERDICTS, 10), problem: PROBLEM_ID }),
    ];
  });

/** The curated dataset "test", and "register" with some of the structures. */
export const arbitraryDatasets: fc.Arbitrary<Datasets> = fc
  .record({
    structures: fc.tuple(...STRUCTURE_IDS.map(arbitraryStructure)),
    changes: fc.integer({ min: 0, max: 14 }).chain((count) => fc.tuple(...numbered("change", count).map(arbitraryChange))),
    rest: others,
    revision: fc.stringMatching(/^[0-9a-f]{16}$/),
  })
  .map(({ structures, changes, rest, revision }) => {
    const register = structures.filter(({ dataset }) => dataset === "register");
    const curated = structures.filter(({ dataset }) => dataset === "test");
    return [asDataset("test", [...rest, ...curated, ...changes], revision), asDataset("register", register, revision)];
  });

/** Fields that are there: an absent field must be left out, not undefined. */
function present<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
