import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";

import { EDGE_TYPES } from "../../src/domain/edges.ts";
import type { StructureFilter } from "../../src/domain/filters.ts";
import { positionOf } from "../../src/domain/ordering.ts";
import { openMemoryStore } from "../../src/store/memory/memory-store.ts";
import type { Datasets, GraphStore, PageQuery } from "../../src/store/store.ts";
import { CERTAINTIES, STRUCTURE_STATUSES } from "../../src/domain/vocabulary.ts";
import type { RecordKind } from "../../src/domain/vocabulary.ts";
import { arbitraryDatasets } from "../helpers/arbitrary-dataset.ts";
import {
  arbitraryIds,
  arbitraryLineage,
  arbitraryPage,
  arbitraryPagePerField,
  arbitrarySearch,
  TELLING_DAYS,
} from "../helpers/arbitrary-queries.ts";
import { openTestNeo4j } from "../helpers/open-neo4j.ts";

const RUNS = 6;

describe("the memory store and the Neo4j store", () => {
  test("answer every question alike, on any graph", async () => {
    const questions = fc.record({
      ids: arbitraryIds,
      pages: fc.array(arbitraryPage, { minLength: 15, maxLength: 15 }),
      pagesByField: arbitraryPagePerField,
      searches: fc.array(arbitrarySearch, { minLength: 15, maxLength: 15 }),
      lineages: fc.array(arbitraryLineage, { minLength: 30, maxLength: 30 }),
    });
    await fc.assert(
      fc.asyncProperty(arbitraryDatasets, questions, async (datasets, asked) => {
        await onBoth(datasets, async (memory, neo4j) => {
          expect(await neo4j.info()).toEqual(await memory.info());
          expect(await neo4j.allRecords(["register", "test"])).toEqual(await memory.allRecords(["register", "test"]));
          expect(await neo4j.recordsByIds(asked.ids)).toEqual(await memory.recordsByIds(asked.ids));
          await sameRelations(memory, neo4j, [
            ...new Set([...asked.ids, ...datasets.flatMap(({ records }) => records.map(({ id }) => id))]),
          ]);
          for (const query of asked.pages) await samePages(memory, neo4j, query);
          for (const query of asked.pagesByField) expect([query, await neo4j.page(query)]).toEqual([query, await memory.page(query)]);
          await sameOnTellingDays(memory, neo4j);
          for (const query of asked.searches) expect([query, await neo4j.search(query)]).toEqual([query, await memory.search(query)]);
          for (const query of asked.lineages) expect([query, await neo4j.lineage(query)]).toEqual([query, await memory.lineage(query)]);
          const together = (store: GraphStore): Promise<readonly unknown[]> =>
            Promise.all([
              ...asked.pages.map((query) => store.page(query)),
              ...asked.searches.map((query) => store.search(query)),
              ...asked.lineages.map((query) => store.lineage(query)),
            ]);
          expect(await together(neo4j)).toEqual(await together(memory));
        });
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  }, 600_000);
});

async function onBoth(datasets: Datasets, work: (memory: GraphStore, neo4j: GraphStore) => Promise<void>): Promise<void> {
  const neo4j = await openTestNeo4j(datasets);
  try {
    await work(openMemoryStore(datasets), neo4j);
  } finally {
    await neo4j.close();
  }
}

async function sameRelations(memory: GraphStore, neo4j: GraphStore, ids: readonly string[]): Promise<void> {
  const read = async (store: GraphStore, type: (typeof EDGE_TYPES)[number], direction: "OUT" | "IN"): Promise<unknown> =>
    (await store.related(type, direction, ids)).map((list, place) => [type, direction, ids[place], list.map(({ id }) => id)]);
  for (const type of EDGE_TYPES) {
    for (const direction of ["OUT", "IN"] as const) expect(await read(neo4j, type, direction)).toEqual(await read(memory, type, direction));
  }
}

/** What stands, begins and ends is a matter of days: every day on which it may tip is tried, both ways of counting. */
async function sameOnTellingDays(memory: GraphStore, neo4j: GraphStore): Promise<void> {
  const filters: readonly StructureFilter[] = TELLING_DAYS.flatMap((day) => [
    ...CERTAINTIES.flatMap((certainty) => [
      { standingOn: day, certainty },
      { establishedBetween: { from: day }, certainty },
      { establishedBetween: { to: day }, certainty },
      { abolishedBetween: { from: day }, certainty },
    ]),
    ...STRUCTURE_STATUSES.map((status) => ({ status, today: day })),
  ]);
  for (const filter of filters) {
    const query: PageQuery<"Structure"> = { kind: "Structure", filter, order: { by: "NAME", descending: false }, first: 20 };
    const ids = async (store: GraphStore): Promise<unknown> => [filter, (await store.page(query)).items.map(({ id }) => id)];
    expect(await ids(neo4j)).toEqual(await ids(memory));
  }
}

/** The page asked for and the one after it. */
async function samePages(memory: GraphStore, neo4j: GraphStore, query: PageQuery<RecordKind>): Promise<void> {
  const page = await memory.page(query);
  expect([query, await neo4j.page(query)]).toEqual([query, page]);
  const last = page.items.at(-1);
  if (last === undefined) return;
  const next = { ...query, after: positionOf(last, query.order) };
  expect([next, await neo4j.page(next)]).toEqual([next, await memory.page(next)]);
}
