import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";

import { StoreUnavailable } from "../../src/store/errors.ts";
import type { Datasets, GraphStore } from "../../src/store/store.ts";
import { SMALL_HISTORY } from "../helpers/small-history.ts";
import { describeLineageContract } from "./contract-lineage.ts";
import { describePageContract } from "./contract-page.ts";
import { describeTogetherContract } from "./contract-together.ts";

/** What every store must do, on the small made-up history. `open` gives a store that holds the datasets and nothing else. */
export function describeStoreContract(name: string, open: (datasets: Datasets) => Promise<GraphStore>): void {
  describe(`the ${name} store`, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open(SMALL_HISTORY);
    }, 60_000);
    afterAll(() => store.close());

    describe("asked what is loaded", () => {
      test("names the datasets in order of loading with their counts and one revision over all", async () => {
        const info = await store.info();
        expect(info.datasets.map((dataset) => dataset.name)).toEqual(["test", "register"]);
        expect(info.datasets[1]).toMatchObject({ revision: "bbbb", completeTo: "2026-07-01", counts: { Structure: 2, ChangeEvent: 2 } });
        expect(info.revision).toMatch(/^[0-9a-f]{16}$/);
      });
    });

    describe("asked for records by id", () => {
      test("answers in the order asked, repeats included, with undefined for an unknown id", async () => {
        const records = await store.recordsByIds(["south-board", "nobody", "founding-act", "south-board"]);
        expect(records.map((record) => record?.id)).toEqual(["south-board", undefined, "founding-act", "south-board"]);
      });

      test("answers nothing when asked for nothing", async () => {
        expect(await store.recordsByIds([])).toEqual([]);
      });

      test("loses nothing of a record", async () => {
        const stated = SMALL_HISTORY.flatMap((dataset) => dataset.records);
        expect(await store.recordsByIds(stated.map(({ id }) => id))).toEqual(stated);
      });

      test("answers a former id with the record that bears it now", async () => {
        const [record] = await store.recordsByIds(["northern-board"]);
        expect(record?.id).toBe("north-board");
      });

      test("takes an id for a value, whatever it holds", async () => {
        expect(await store.recordsByIds(["'", "`", "\\", "}) DETACH DELETE n //", "$ids", "\u0000"])).toEqual(Array(6).fill(undefined));
        expect((await store.info()).datasets).toHaveLength(2);
      });
    });

    describe("asked for related records", () => {
      const idsOf = async (...question: Parameters<GraphStore["related"]>): Promise<readonly (readonly string[])[]> =>
        (await store.related(...question)).map((list) => list.map(({ id }) => id));

      test("follows a link from the record that states it, and back", async () => {
        expect(await idsOf("RESULTED_IN", "OUT", ["boards-founded"])).toEqual([["north-board", "south-board"]]);
        expect(await idsOf("RESULTED_IN", "IN", ["north-board"])).toEqual([["boards-founded"]]);
      });

      test("answers each id in the order asked, with nothing for an unknown id and for one without such links", async () => {
        expect(await idsOf("ENDED", "IN", ["joint-authority", "nobody", "north-board", "next-body", "joint-authority"])).toEqual([
          ["authority-split"],
          [],
          ["boards-merged"],
          [],
          ["authority-split"],
        ]);
      });

      test("puts the records in order of time, those without a date last", async () => {
        expect(await idsOf("CITES", "IN", ["founding-act"])).toEqual([["north-board"]]);
        expect(await idsOf("HOLDS", "IN", ["commissioning"])).toEqual([["north-board", "joint-authority"]]);
        expect(await idsOf("CITES", "OUT", ["north-board"])).toEqual([["founding-act", "old-essay"]]);
      });

      test("answers a former id as the record that bears it now", async () => {
        expect(await idsOf("ENDED", "IN", ["northern-board"])).toEqual([["boards-merged"]]);
      });

      test("follows a link that names a former id to the record that bears it now", async () => {
        expect(await idsOf("MEMBER_OF", "OUT", ["south-surgery"])).toEqual([["north-board"]]);
      });

      test("finds links between datasets", async () => {
        expect(await idsOf("MEMBER_OF", "IN", ["joint-authority"])).toEqual([["north-surgery"]]);
      });
    });

    describe("asked for everything in a dataset", () => {
      test("gives its records in order of id, and no others", async () => {
        const records = await store.allRecords(["register"]);
        expect(records.map(({ id }) => id)).toEqual(["doubtful-opening", "north-surgery", "south-surgery", "surgery-opens"]);
        expect(await store.allRecords([])).toEqual([]);
        expect(await store.allRecords(["test", "register"])).toHaveLength(SMALL_HISTORY.flatMap((dataset) => dataset.records).length);
      });
    });

    describePageContract(() => store);
    describeLineageContract(() => store);
    describeTogetherContract(() => store);
  });

  describe(`opening the ${name} store`, () => {
    test("refuses two records with one id, and names it", async () => {
      const twice = SMALL_HISTORY.concat(SMALL_HISTORY.slice(1));
      await expect(async () => open(twice)).rejects.toThrow(/unique.*"(?:north|south)-surgery"/);
      await expect(async () => open(twice)).rejects.not.toBeInstanceOf(StoreUnavailable);
    });
  });
}
