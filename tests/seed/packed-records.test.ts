import { describe, expect, test } from "@jest/globals";

import { packer, unpacker } from "../../src/seed/packed-records.ts";
import type { Packed } from "../../src/seed/packed-records.ts";

const onPaper = (records: readonly object[]): readonly string[] => records.map(packer()).map((packed) => JSON.stringify(packed));

function readBack(records: readonly object[]): readonly unknown[] {
  return onPaper(records)
    .map((line) => JSON.parse(line) as Packed)
    .map(unpacker());
}

const date = { edtf: "1974-04-01", earliest: "1974-04-01", latest: "1974-04-01", uncertain: false };

describe("packed records", () => {
  test.each<[string, readonly object[]]>([
    ["none", []],
    [
      "texts that look like what packing writes",
      [
        { id: "1", name: '"1' },
        { id: "-1 0", name: "0" },
        { id: "", name: "true" },
      ],
    ],
    ["objects and lists with nothing in them, side by side", [{ id: "a", claims: {}, links: [], more: [{}, []] }]],
    [
      "numbers, truth and nothing",
      [
        { id: "a", share: 0.25, count: 1948, partial: true, of: null, no: false },
        { id: "b", share: 0.25 },
      ],
    ],
    [
      "lists within lists of what is new and what is not",
      [
        { id: "a", rows: [["x", "a"], ["x", "a"], [["x", "a"]]] },
        { id: "x", rows: [["x", "a"]] },
      ],
    ],
    ["one after another with other fields", [{ id: "a", name: "A" }, { name: "A", id: "a" }, { id: "a" }, { id: "a", name: "A" }]],
    [
      "the same in several places",
      [
        { id: "a", start: date, end: date },
        { id: "b", dates: [date, date], at: { of: date } },
      ],
    ],
  ])("come back as they were, fields in order: %s", (_title, records) => {
    expect(JSON.stringify(readBack(records))).toBe(JSON.stringify(records));
  });

  test("leave out fields without a value, as JSON does", () => {
    expect(readBack([{ id: "a", summary: undefined, name: "A" }])).toEqual([{ id: "a", name: "A" }]);
  });

  test("share what is equal, however far apart it stood", () => {
    const records = ["a", "b", "c"].map((id) => ({ id, date: { ...date }, nations: ["ENGLAND", "WALES"] }));
    const [, second, third] = readBack(records) as typeof records;
    expect(third?.date).toBe(second?.date);
    expect(third?.nations).toBe(second?.nations);
  });

  test("tell a text once", () => {
    const [first, second] = onPaper([
      { id: "a", date },
      { id: "b", date },
    ]);
    expect(first).toContain("1974-04-01");
    expect(second).not.toContain("1974-04-01");
  });
});
