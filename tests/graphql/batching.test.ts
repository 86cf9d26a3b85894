import { describe, expect, test } from "@jest/globals";
import { getNamedType, isInterfaceType, isObjectType } from "graphql";
import type { GraphQLField, GraphQLObjectType } from "graphql";

import type { ChangeEvent, RecordOf } from "../../src/domain/records.ts";
import type { StatedRecord } from "../../src/domain/dataset.ts";
import { parseDate, parsePeriod } from "../../src/domain/dates.ts";
import { RECORD_KINDS } from "../../src/domain/vocabulary.ts";
import type { RecordKind } from "../../src/domain/vocabulary.ts";
import { buildGraphSchema } from "../../src/graphql/schema.ts";
import { openMemoryStore } from "../../src/store/memory/memory-store.ts";
import { onceAskerOf } from "../helpers/ask.ts";
import { countingStore } from "../helpers/counting-store.ts";
import type { Calls } from "../helpers/counting-store.ts";
import { change, government, outcome, recommendation, reform, review, structure } from "../helpers/records.ts";
import { asDataset, functionRecord, person, problem, source } from "../helpers/small-history.ts";

const COPIES = 6;

/** So many separate little histories that a resolver which asks for each record by itself is found out. */
function copies(): readonly StatedRecord[] {
  return Array.from({ length: COPIES }, (_, n) => copy(`${n}`)).flat();
}

function copy(n: string): readonly StatedRecord[] {
  const citations = [{ source: `act-${n}` }];
  const claim = { citations, rank: "NORMAL" as const };
  const dateClaim = { ...claim, value: parseDate("1974") };
  const linked = (to: string) => [{ to: `${to}-${n}`, citations }];
  const moved: Partial<ChangeEvent> = { causedBy: [`reform-${n}`], instruments: [`act-${n}`], functionsMoved: [`function-${n}`] };
  const asked: RecordOf<"Review"> = {
    ...review(`review-${n}`, "1968"),
    citations,
    chairs: [`person-${n}`],
    commissionedBy: [`person-${n}`],
    concerns: [`old-${n}`],
    problems: [`problem-${n}`],
    ledTo: linked("reform"),
    dateClaims: { published: [dateClaim] },
    recommendationCount: { ...claim, value: 2 },
  };
  return [
    source(`paper-${n}`),
    source(`act-${n}`, { citations: [{ source: `paper-${n}` }] }),
    { ...functionRecord(`function-${n}`), citations },
    { ...problem(`problem-${n}`), citations },
    { ...government(`government-${n}`, "A", "1945/1951"), citations },
    person(`person-${n}`, {
      citations,
      terms: [{ office: "Minister", structure: `old-${n}`, during: parsePeriod("1945/1951"), citations }],
    }),
    reform(`first-${n}`, { citations }),
    reform(`reform-${n}`, {
      citations,
      government: `government-${n}`,
      ministers: [`person-${n}`],
      targets: [{ problem: `problem-${n}`, citations }],
      arisesFrom: linked("earlier"),
      supersedes: linked("first"),
      carriesOut: linked("first"),
      countedMajorBy: citations,
      dateClaims: { enacted: [dateClaim] },
    }),
    asked,
    recommendation(`earlier-${n}`, `review-${n}`, { citations }),
    recommendation(`later-${n}`, `review-${n}`, {
      citations,
      addressees: [`old-${n}`],
      implementedBy: linked("reform"),
      repeats: linked("earlier"),
      responses: [{ status: "ACCEPTED", on: parseDate("1970"), by: `person-${n}`, citations }],
    }),
    outcome(`outcome-${n}`, [`old-${n}`, `reform-${n}`, `review-${n}`, `later-${n}`], { citations, problem: `problem-${n}` }),
    structure(`family-${n}`, { citations, scope: "KIND" }),
    structure(`old-${n}`, {
      citations,
      memberOf: [`family-${n}`],
      functions: [{ function: `function-${n}`, citations }],
      answersTo: [{ to: `family-${n}`, citations }],
      names: [{ name: "Old", kind: "COMMON", citations }],
      standing: dateClaim,
      counts: [{ ...claim, value: 14, on: parseDate("1974"), scope: "England" }],
    }),
    structure(`new-${n}`, { citations, memberOf: [`family-${n}`], functions: [{ function: `function-${n}`, citations }] }),
    {
      ...change(`founded-${n}`, "CREATION", "1948-07-05", { results: [`old-${n}`, `family-${n}`], ...moved }),
      citations,
      dateClaims: { effective: [dateClaim] },
    },
    {
      ...change(`replaced-${n}`, "REPLACEMENT", "1974-04-01", {
        originals: [`old-${n}`],
        results: [`new-${n}`],
        survivors: [`family-${n}`],
        ...moved,
      }),
      citations,
    },
  ];
}

const dataset = asDataset("test", copies(), "cccc");
const counting = countingStore(openMemoryStore([dataset]));
const ask = onceAskerOf(counting.store);
const schema = buildGraphSchema();

interface EdgeField {
  readonly kind: RecordKind;
  readonly path: string;
  readonly selection: string;
}

/** Every field of a record, and of the values within it, that leads to other records. */
function edgesOf(kind: RecordKind): readonly EdgeField[] {
  const walk = (type: GraphQLObjectType, path: string, wrap: (inner: string) => string, depth: number): readonly EdgeField[] =>
    Object.values(type.getFields()).flatMap((field) => {
      const target = getNamedType(field.type);
      const here = `${path}.${field.name}`;
      if (isInterfaceType(target) || (isObjectType(target) && isRecord(target)))
        return [{ kind, path: here, selection: wrap(`${field.name} { id }`) }];
      if (!isObjectType(target)) return [];
      if (target.name.endsWith("Connection")) return [{ kind, path: here, selection: wrap(`${field.name} { nodes { id } }`) }];
      return depth > 1 ? [] : walk(target, here, (inner) => wrap(`${field.name}${argumentsOf(field)} { ${inner} }`), depth + 1);
    });
  const type = schema.getType(kind);
  if (!isObjectType(type)) throw new Error(`expected an object type for ${kind}`);
  return walk(type, kind, (inner) => inner, 0);
}

function isRecord(type: GraphQLObjectType): boolean {
  return type.getInterfaces().some(({ name }) => name === "Record");
}

function argumentsOf(field: GraphQLField<unknown, unknown>): string {
  return field.args.some(({ name }) => name === "includePlanned") ? "(includePlanned: true)" : "";
}

function idsOf(kind: RecordKind): readonly string[] {
  return dataset.records.filter(({ type }) => type === kind).map(({ id }) => id);
}

async function callsFor(
  { kind, selection }: EdgeField,
  ids: readonly string[],
): Promise<{ readonly calls: Calls; readonly found: number }> {
  counting.takeCalls();
  const { data, errors } = await ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${kind} { ${selection} } } }`, { ids });
  expect(errors).toEqual([]);
  return { calls: counting.takeCalls(), found: (JSON.stringify(data).match(/"id":/g) ?? []).length };
}

const EDGES = RECORD_KINDS.flatMap(edgesOf);

describe("edges are fetched one call a level, however many records there are", () => {
  test("and there are edges of every kind of record to prove it on", () => {
    expect(new Set(EDGES.map(({ kind }) => kind)).size).toBe(RECORD_KINDS.length);
    expect(EDGES.length).toBeGreaterThan(80);
  });

  test.each(EDGES.map((edge) => [edge.path, edge] as const))("%s", async (_, edge) => {
    const ids = idsOf(edge.kind);
    const all = await callsFor(edge, ids);
    // A field that leads nowhere would prove nothing.
    expect(all.found).toBeGreaterThanOrEqual(COPIES);
    // The records themselves, and then at most two levels below them: an event and what it names.
    expect(all.calls.recordsByIds ?? 0).toBeLessThanOrEqual(3);
    expect(all.calls.related ?? 0).toBeLessThanOrEqual(1);
    expect(all.calls.page ?? 0).toBe(0);
    expect(all.calls.allRecords ?? 0).toBe(0);
  });
});

describe("an analysis", () => {
  test("reads the whole graph once for a revision, whatever is asked of it and however often", async () => {
    counting.takeCalls();
    const fresh = onceAskerOf(counting.store);
    const question =
      '{ outlived { totalCount } cycles { rebuilds } structures(first: 100) { nodes { lifespan { years } } } snapshot(on: "1960-01-01") { total } }';
    expect((await fresh(question)).errors).toEqual([]);
    expect((await fresh(question)).errors).toEqual([]);
    expect(counting.takeCalls().allRecords).toBe(1);
  });

  test("of lineage costs one call for the lines and one a level for what hangs on them", async () => {
    counting.takeCalls();
    const { errors } = await ask(
      '{ lineage(of: "old-0") { root { id } nodes { structure { id functions { function { id } } } } edges { from { id } to { id } event { instruments { id } citations { source { id } } } outlived { verdict } } } }',
    );
    expect(errors).toEqual([]);
    const calls = counting.takeCalls();
    expect(calls.lineage).toBe(1);
    expect(calls.recordsByIds).toBeLessThanOrEqual(4);
    expect(calls.related ?? 0).toBe(0);
  });
});
