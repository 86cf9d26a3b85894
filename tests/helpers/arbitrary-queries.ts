import fc from "fast-check";

import { EDGE_TYPES } from "../../src/domain/edges.ts";
import type { FilterOf } from "../../src/domain/filters.ts";
import type { LineageQuery } from "../../src/domain/lineage.ts";
import { fold, words } from "../../src/domain/search-text.ts";
import {
  CERTAINTIES,
  CHANGE_KINDS,
  CHANGE_STATUSES,
  DIRECTIONS,
  LEGAL_FORMS,
  NATIONS,
  RECORD_KINDS,
  REFORM_KINDS,
  RESPONSE_STATUSES,
  REVIEW_KINDS,
  SOURCE_KINDS,
  SOURCE_STANDINGS,
  STRUCTURE_KINDS,
  STRUCTURE_SCOPES,
  STRUCTURE_STATUSES,
  TIERS,
  VERDICTS,
} from "../../src/domain/vocabulary.ts";
import type { RecordKind } from "../../src/domain/vocabulary.ts";
import type { PageQuery, SearchQuery } from "../../src/store/store.ts";
import {
  DAYS,
  FUNCTION_IDS,
  ODD_IDS,
  PERSON_IDS,
  PROBLEM_ID,
  REFORM_IDS,
  REVIEW_IDS,
  SOURCE_IDS,
  STRUCTURE_IDS,
  WORDS,
} from "./arbitrary-dataset.ts";

/** Random questions about the random datasets. */

const some = <T>(items: readonly T[]): fc.Arbitrary<T[]> => fc.uniqueArray(fc.constantFrom(...items), { maxLength: 3 });
/** Days on, before and after the bounds of the random dates. */
export const TELLING_DAYS = [...DAYS, "1960-01-01", "1974-01-01", "1974-12-31", "1975-12-31", "1982-12-31"];
const day = fc.constantFrom(...TELLING_DAYS);
const window = fc.record({ from: day, to: day }, { requiredKeys: [] });
const anyStructure = [...STRUCTURE_IDS, ...ODD_IDS];
const datasets = fc.subarray(["test", "register", "unheard-of"]);
const common = {
  ids: some([...anyStructure, ...REFORM_IDS, ...SOURCE_IDS]),
  text: fc.constantFrom("", "reg", "HEALTH", "orleans", "s.i.", "y"),
};

/** A few fields at a time: with all of them nothing would ever be found. */
function sparse<T extends object>(fields: { [F in keyof T]: fc.Arbitrary<T[F]> }): fc.Arbitrary<Partial<T>> {
  const names = Object.keys(fields) as (keyof T)[];
  return fc
    .uniqueArray(fc.constantFrom(...names), { maxLength: 2 })
    .chain((chosen) => fc.record(Object.fromEntries(chosen.map((name) => [name, fields[name]])) as { [F in keyof T]: fc.Arbitrary<T[F]> }));
}

type Fields<K extends RecordKind> = { [F in Exclude<keyof FilterOf[K], "datasets">]-?: fc.Arbitrary<NonNullable<FilterOf[K][F]>> };

const FIELDS: { readonly [K in RecordKind]: Fields<K> } = {
  Structure: {
    ...common,
    scope: fc.constantFrom(...STRUCTURE_SCOPES),
    kinds: some(STRUCTURE_KINDS.slice(0, 4)),
    tiers: some(TIERS),
    nations: some(NATIONS),
    functions: some(FUNCTION_IDS),
    legalForms: some(LEGAL_FORMS.slice(0, 3)),
    memberOf: fc.constantFrom(...anyStructure),
    status: fc.constantFrom(...STRUCTURE_STATUSES),
    standingOn: day,
    establishedBetween: window,
    abolishedBetween: window,
    identifiers: some(["ods:Q01", "ods:Q02", "wikidata:Q1"]),
    certainty: fc.constantFrom(...CERTAINTIES),
    today: day,
  },
  ChangeEvent: {
    ...common,
    kinds: some(CHANGE_KINDS),
    statuses: some(CHANGE_STATUSES),
    structures: some(anyStructure),
    causedBy: some(REFORM_IDS),
    instruments: some(SOURCE_IDS),
    effectiveBetween: window,
  },
  Reform: {
    ...common,
    kinds: some(REFORM_KINDS),
    nations: some(NATIONS),
    governments: some(["nobody"]),
    ministers: some(PERSON_IDS),
    problems: some([PROBLEM_ID]),
    between: window,
  },
  Problem: common,
  Function: common,
  Review: {
    ...common,
    kinds: some(REVIEW_KINDS),
    nations: some(NATIONS),
    chairs: some(PERSON_IDS),
    concerns: some(anyStructure),
    publishedBetween: window,
  },
  Recommendation: {
    ...common,
    reviews: some(REVIEW_IDS),
    themes: some(["structure", "numbers"]),
    statuses: some(RESPONSE_STATUSES),
    addressees: some(anyStructure),
  },
  Outcome: {
    ...common,
    of: some([...anyStructure, ...REFORM_IDS]),
    problems: some([PROBLEM_ID]),
    verdicts: some(VERDICTS),
    legacies: fc.boolean(),
  },
  Person: { ...common, office: fc.constantFrom("reg", "nhs", "", "zzz") },
  Government: common,
  Source: { ...common, kinds: some(SOURCE_KINDS), standings: some(SOURCE_STANDINGS), publishedBetween: window },
};

/** One page for every field of every filter, so that none goes untried. */
export const arbitraryPagePerField: fc.Arbitrary<readonly PageQuery<RecordKind>[]> = fc.tuple(
  ...RECORD_KINDS.flatMap((kind) =>
    Object.entries<fc.Arbitrary<unknown>>(FIELDS[kind]).map(([field, value]) => value.map((given) => pageBy(kind, { [field]: given }))),
  ),
);

function pageBy(kind: RecordKind, field: object): PageQuery<RecordKind> {
  return { kind, filter: { today: "1982-04-01", ...field }, order: { by: "NAME", descending: false }, first: 20 };
}

const order = fc.record({
  by: fc.constantFrom("NAME" as const, "DATE" as const, "ENDED" as const, "LIFESPAN" as const),
  descending: fc.boolean(),
});

function pageQuery<K extends RecordKind>(kind: K): fc.Arbitrary<PageQuery<RecordKind>> {
  const filter = fc
    .tuple(sparse(FIELDS[kind]), fc.option(datasets, { nil: undefined }))
    .map(([fields, named]) => ({ ...fields, ...(named === undefined ? {} : { datasets: named }) }));
  return fc.record({ kind: fc.constant(kind), filter, order, first: fc.integer({ min: 0, max: 6 }) });
}

// Structures have most of the fields.
export const arbitraryPage: fc.Arbitrary<PageQuery<RecordKind>> = fc
  .constantFrom(...RECORD_KINDS, "Structure" as const, "Structure" as const, "Structure" as const)
  .chain(pageQuery);

export const arbitrarySearch: fc.Arbitrary<SearchQuery> = fc
  .record({
    asked: fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.integer({ min: 1, max: 8 })), { maxLength: 3 }),
    kinds: fc.option(some(RECORD_KINDS), { nil: undefined }),
    datasets,
    first: fc.integer({ min: 0, max: 8 }),
  })
  .map(({ asked, kinds, ...rest }) => ({
    words: asked.flatMap(([word, length]) => words(fold(word).slice(0, length))),
    ...(kinds === undefined ? {} : { kinds }),
    ...rest,
  }));

export const arbitraryLineage: fc.Arbitrary<LineageQuery> = fc
  .record({
    of: fc.constantFrom(...anyStructure, "function-0"),
    direction: fc.constantFrom(...DIRECTIONS),
    depth: fc.constantFrom(0, 1, 2, 3, 5, 12, 100),
    includePlanned: fc.boolean(),
    limit: fc.constantFrom(1, 3, 5, undefined, undefined, undefined),
  })
  .map(({ limit, ...query }) => ({ ...query, ...(limit === undefined ? {} : { maxNodes: limit }) }));

export const arbitraryIds = fc.array(
  fc.constantFrom(...anyStructure, ...REFORM_IDS, ...SOURCE_IDS, ...FUNCTION_IDS, "change-0", "change-1", "review-0"),
  { maxLength: 12 },
);

export const arbitraryEdge = fc.record({ type: fc.constantFrom(...EDGE_TYPES), direction: fc.constantFrom("OUT" as const, "IN" as const) });
