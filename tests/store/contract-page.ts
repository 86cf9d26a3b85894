import { describe, expect, test } from "@jest/globals";

import { positionOf } from "../../src/domain/ordering.ts";
import type { Order, Position } from "../../src/domain/ordering.ts";
import type { StructureFilter } from "../../src/domain/filters.ts";
import { words } from "../../src/domain/search-text.ts";
import type { GraphStore, SearchQuery } from "../../src/store/store.ts";

const BY_NAME: Order = { by: "NAME", descending: false };
const DATASETS = ["test", "register"];

export function describePageContract(store: () => GraphStore): void {
  describe("asked for a page", () => {
    const structures = async (filter: StructureFilter, order = BY_NAME, first = 20, after?: Position): Promise<readonly string[]> => {
      const page = await store().page({
        kind: "Structure",
        filter: { datasets: ["test"], ...filter },
        order,
        first,
        ...(after === undefined ? {} : { after }),
      });
      return page.items.map(({ id }) => id);
    };

    test("takes only the datasets named", async () => {
      expect(await structures({ datasets: ["register"] })).toEqual(["north-surgery", "south-surgery"]);
      expect(await structures({ datasets: [] })).toEqual([]);
      expect(await structures({ datasets: ["nothing"] })).toEqual([]);
    });

    test("tells the total of all pages, and whether there is a next", async () => {
      const page = await store().page({ kind: "Structure", filter: { datasets: DATASETS }, order: BY_NAME, first: 4 });
      expect([page.items.length, page.total, page.hasNext]).toEqual([4, 9, true]);
      const all = await store().page({ kind: "Structure", filter: { datasets: DATASETS }, order: BY_NAME, first: 9 });
      expect([all.items.length, all.total, all.hasNext]).toEqual([9, 9, false]);
      const filtered = await store().page({
        kind: "Structure",
        filter: { datasets: DATASETS, tiers: ["LOCAL"] },
        order: BY_NAME,
        first: 1,
      });
      expect([filtered.items.length, filtered.total, filtered.hasNext]).toEqual([1, 4, true]);
    });

    test("may have no room for any record, and still tells the total", async () => {
      expect(await store().page({ kind: "Source", filter: { datasets: DATASETS }, order: BY_NAME, first: 0 })).toEqual({
        items: [],
        total: 2,
        hasNext: true,
      });
    });

    test("puts records without the key last either way, ties in order of id", async () => {
      expect(await structures({}, { by: "DATE", descending: false })).toEqual([
        "north-board",
        "south-board",
        "joint-authority",
        "east-trust",
        "west-trust",
        "authorities",
        "next-body",
      ]);
      expect(await structures({}, { by: "DATE", descending: true })).toEqual([
        "east-trust",
        "west-trust",
        "joint-authority",
        "north-board",
        "south-board",
        "authorities",
        "next-body",
      ]);
      expect(await structures({}, { by: "LIFESPAN", descending: true })).toEqual([
        "north-board",
        "south-board",
        "joint-authority",
        "authorities",
        "east-trust",
        "next-body",
        "west-trust",
      ]);
    });

    test.each([
      { by: "NAME", descending: false },
      { by: "NAME", descending: true },
      { by: "DATE", descending: false },
      { by: "DATE", descending: true },
      { by: "ENDED", descending: false },
      { by: "ENDED", descending: true },
      { by: "LIFESPAN", descending: false },
      { by: "LIFESPAN", descending: true },
    ] as const)("in order %o joins with its next pages to the whole, nothing lost or repeated", async (order) => {
      const whole = await structures({}, order);
      for (const size of [1, 2, 3]) {
        const joined: string[] = [];
        let after: Position | undefined;
        for (let turn = 0; turn < 10; turn += 1) {
          const page = await store().page({
            kind: "Structure",
            filter: { datasets: ["test"] },
            order,
            first: size,
            ...(after === undefined ? {} : { after }),
          });
          joined.push(...page.items.map(({ id }) => id));
          const last = page.items.at(-1);
          if (last !== undefined) after = positionOf(last, order);
          if (!page.hasNext) break;
        }
        expect(joined).toEqual(whole);
      }
    });

    test("goes on from a position that no record holds any more", async () => {
      expect(await structures({}, BY_NAME, 2, { key: "joint b", id: "gone" })).toEqual(["next-body", "north-board"]);
    });

    test("joins fields by and, lists by or, and finds nothing for an empty list", async () => {
      expect(await structures({ kinds: ["PROVIDER", "HOSPITAL_BOARD"], tiers: ["REGIONAL"] })).toEqual(["north-board", "south-board"]);
      expect(await structures({ kinds: [] })).toEqual([]);
    });

    test("finds structures by what they are, do and belong to", async () => {
      expect(await structures({ functions: ["commissioning"], nations: ["WALES"] })).toEqual(["joint-authority"]);
      expect(await structures({ memberOf: "authorities" })).toEqual(["joint-authority"]);
      expect(await structures({ identifiers: ["ods:Q01"] })).toEqual(["joint-authority"]);
      expect(await structures({ legalForms: ["STATUTORY_BODY"] })).toEqual(["south-board"]);
      expect(await structures({ scope: "KIND" })).toEqual(["authorities"]);
      expect(await structures({ ids: ["northern-board", "nobody"] })).toEqual(["north-board"]);
    });

    test("finds part of a name whatever its case, and acronyms", async () => {
      expect(await structures({ text: "EAST" })).toEqual(["east-trust"]);
      expect(await structures({ text: "nb" })).toEqual(["north-board"]);
      expect(await structures({ text: "durham" })).toEqual([]);
    });

    test("counts a structure on the day it began and not on the day it ended", async () => {
      expect(await structures({ standingOn: "1974-04-01" })).toEqual(["joint-authority"]);
      expect(await structures({ standingOn: "1974-03-31" })).toEqual(["north-board", "south-board"]);
    });

    test("tells what certainly stood from what may have stood", async () => {
      expect(await structures({ standingOn: "1982-06-01" })).toEqual([]);
      expect(await structures({ standingOn: "1982-06-01", certainty: "POSSIBLE" })).toEqual([
        "east-trust",
        "joint-authority",
        "west-trust",
      ]);
    });

    test("never takes a doubtful date for certain", async () => {
      expect(await structures({ standingOn: "2000-01-01", datasets: ["register"] })).toEqual(["north-surgery"]);
      expect(await structures({ standingOn: "2000-01-01", datasets: ["register"], certainty: "POSSIBLE" })).toEqual([
        "north-surgery",
        "south-surgery",
      ]);
    });

    test("tells the status on the day given, an unknown end apart", async () => {
      const today = "2026-07-01";
      expect(await structures({ status: "ABOLISHED", today })).toEqual(["joint-authority", "north-board", "south-board"]);
      expect(await structures({ status: "END_UNKNOWN", today })).toEqual(["west-trust"]);
      expect(await structures({ status: "NOT_YET", today: "1940-01-01" })).toEqual([
        "east-trust",
        "joint-authority",
        "north-board",
        "south-board",
        "west-trust",
      ]);
    });

    test("finds other kinds of record by their own fields", async () => {
      const common = { order: BY_NAME, first: 20 } as const;
      const ids = (page: { readonly items: readonly { readonly id: string }[] }): readonly string[] => page.items.map(({ id }) => id);
      expect(
        ids(await store().page({ kind: "ChangeEvent", filter: { structures: ["joint-authority"], statuses: ["ENACTED"] }, ...common })),
      ).toEqual(["authority-split", "boards-merged"]);
      expect(ids(await store().page({ kind: "Reform", filter: { between: { from: "1974-01-01", to: "1975-01-01" } }, ...common }))).toEqual(
        ["rebuilding"],
      );
      expect(ids(await store().page({ kind: "Review", filter: { concerns: ["north-board"] }, ...common }))).toEqual(["first-review"]);
      expect(ids(await store().page({ kind: "Recommendation", filter: { statuses: ["NO_RESPONSE"] }, ...common }))).toEqual([
        "count-the-beds",
      ]);
      expect(ids(await store().page({ kind: "Outcome", filter: { legacies: true }, ...common }))).toEqual(["the-training-school"]);
      expect(ids(await store().page({ kind: "Person", filter: { office: "minister" }, ...common }))).toEqual(["first-minister"]);
      expect(ids(await store().page({ kind: "Source", filter: { standings: ["PRIMARY"] }, ...common }))).toEqual(["founding-act"]);
      expect(ids(await store().page({ kind: "Government", filter: {}, ...common }))).toEqual(["first-government"]);
      expect(ids(await store().page({ kind: "Problem", filter: { text: "fragm" }, ...common }))).toEqual(["fragmentation"]);
    });
  });

  describe("asked to search", () => {
    const search = async (text: string, more: Partial<SearchQuery> = {}): Promise<readonly string[]> =>
      (await store().search({ words: words(text), datasets: DATASETS, first: 20, ...more })).items.map(({ id }) => id);

    test("finds records in which every word begins some word, names before other words", async () => {
      expect(await search("north")).toEqual(["north-board", "north-surgery"]);
      expect(await search("northern boa")).toEqual(["north-board"]);
      expect(await search("northern trust")).toEqual([]);
      expect(await search("durham")).toEqual(["north-board"]);
      expect(await search("1946 c 81")).toEqual(["founding-act"]);
    });

    test("keeps to the kinds and datasets asked", async () => {
      expect(await search("southern", { datasets: ["register"] })).toEqual(["south-surgery"]);
      expect(await search("minister", { kinds: ["Person"] })).toEqual(["first-minister"]);
      expect(await search("minister", { kinds: [] })).toEqual([]);
    });

    test("finds nothing for no words", async () => {
      expect(await store().search({ words: [], datasets: DATASETS, first: 5 })).toEqual({ items: [], total: 0, hasNext: false });
    });

    test("goes on after a score and an id", async () => {
      const first = await store().search({ words: ["t"], datasets: DATASETS, first: 2 });
      expect([first.items.length, first.hasNext]).toEqual([2, true]);
      const whole = await search("t");
      expect(first.total).toBe(whole.length);
      const all = await store().search({ words: ["t"], datasets: DATASETS, first: 20, after: { score: Number.POSITIVE_INFINITY, id: "" } });
      expect(all.items.map(({ id }) => id)).toEqual(whole);
    });

    test("takes words for words, whatever the characters mean to a search engine", async () => {
      for (const word of ["*", '"', "\\", "a:b", "(", "[a TO z]", "north~2", "&&", "/x/", "AND", "'"]) {
        expect(await search("", { words: [word] })).toEqual([]);
      }
    });
  });
}
