import { describe, expect, test } from "@jest/globals";

import type { StructureFilter } from "../../src/domain/filters.ts";
import type { LineageQuery } from "../../src/domain/lineage.ts";
import { positionOf } from "../../src/domain/ordering.ts";
import type { Order } from "../../src/domain/ordering.ts";
import { DIRECTIONS } from "../../src/domain/vocabulary.ts";
import type { RecordKind } from "../../src/domain/vocabulary.ts";
import type { GraphStore, PageQuery, SearchQuery } from "../../src/store/store.ts";

const DATASETS = ["test", "register"];
const BY_NAME: Order = { by: "NAME", descending: false };
const FIELDS = ["NAME", "DATE", "ENDED", "LIFESPAN"] as const;
const ORDERS: readonly Order[] = FIELDS.flatMap((by) => [true, false].map((descending) => ({ by, descending })));

/** A store may answer questions together that are asked at one moment. Nobody must notice. */
export function describeTogetherContract(store: () => GraphStore): void {
  describe("asked many questions at one moment", () => {
    const samePages = async (queries: readonly PageQuery<RecordKind>[]): Promise<void> => {
      const alone = [];
      for (const query of queries) alone.push(await store().page(query));
      expect(await Promise.all(queries.map((query) => store().page(query)))).toEqual(alone);
    };
    const structures = (more: Partial<PageQuery<"Structure">> = {}): PageQuery<"Structure"> => ({
      kind: "Structure",
      filter: { datasets: DATASETS },
      order: BY_NAME,
      first: 2,
      ...more,
    });

    test.each(ORDERS)("gives pages in order %o that begin after each record as each alone", async (order) => {
      const { items } = await store().page(structures({ order, first: 20 }));
      const beginnings = items.map((item) => ({ after: positionOf(item, order) }));
      const gone = { after: { key: undefined, id: "gone" } };
      await samePages([{}, ...beginnings, gone, {}, ...beginnings.slice(0, 2)].map((more) => structures({ order, ...more })));
    });

    test("gives pages of different sizes, kinds and filters as each alone, those without a record among them", async () => {
      const filters: readonly StructureFilter[] = [
        { datasets: [] },
        { datasets: ["register"] },
        { datasets: ["nothing"] },
        { ids: ["northern-board", "nobody"] },
        { ids: ["north-board"] },
        { text: "east" },
        { kinds: [] },
        { standingOn: "1974-03-31" },
        { standingOn: "1974-04-01" },
      ];
      const { items } = await store().page(structures());
      const after = items.flatMap((item) => ({ after: positionOf(item, BY_NAME) }));
      await samePages([
        ...filters.flatMap((filter) => [structures({ filter }), ...after.map((more) => structures({ filter, ...more }))]),
        ...[0, 1, 3, 100].flatMap((first) => [structures({ first }), ...after.map((more) => structures({ first, ...more }))]),
        ...(["Source", "ChangeEvent", "Person"] as const).map((kind) => ({
          kind,
          filter: { datasets: DATASETS },
          order: BY_NAME,
          first: 2,
        })),
      ]);
    });

    test("gives very many pages as each alone", async () => {
      const { items } = await store().page(structures({ first: 20 }));
      const queries = items.map((item) => structures({ after: positionOf(item, BY_NAME) }));
      await samePages(Array.from({ length: 8 }, () => queries).flat());
    });

    test("gives lineages as each alone, of former and unknown ids and of records that are no structures too", async () => {
      const ids = [
        "joint-authority",
        "northern-board",
        "north-board",
        "nobody",
        "founding-act",
        "authorities",
        "east-trust",
        "joint-authority",
      ];
      const queries: readonly LineageQuery[] = DIRECTIONS.flatMap((direction) =>
        [0, 1, 12].flatMap((depth) =>
          [true, false].flatMap((includePlanned) => ids.map((of) => ({ of, direction, depth, includePlanned }))),
        ),
      );
      const alone = [];
      for (const query of queries) alone.push(await store().lineage(query));
      expect(await Promise.all(queries.map((query) => store().lineage(query)))).toEqual(alone);
    });

    test("gives searches as each alone, those for nothing and for what nobody can find too", async () => {
      const queries: readonly SearchQuery[] = [
        ["t"],
        ["north"],
        [],
        ["northern", "boa"],
        ["*"],
        ["t"],
        ["minister"],
        ["zzz"],
        ["south"],
        ["1946"],
      ].flatMap((words): readonly SearchQuery[] => [
        { words, datasets: DATASETS, first: 20 },
        { words, datasets: DATASETS, first: 1 },
        { words, datasets: ["register"], first: 20 },
        { words, datasets: DATASETS, kinds: ["Person"], first: 20 },
      ]);
      const alone = [];
      for (const query of queries) alone.push(await store().search(query));
      expect(await Promise.all(queries.map((query) => store().search(query)))).toEqual(alone);
    });
  });
}
