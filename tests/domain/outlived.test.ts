import { describe, expect, test } from "@jest/globals";

import { compareWithPredecessors } from "../../src/domain/outlived.ts";
import type { Continuity } from "../../src/domain/vocabulary.ts";
import { change, history, structure } from "../helpers/records.ts";

function verdicts(records: Parameters<typeof history>[0], continuity: Continuity = "RENAMES_CONTINUE") {
  return compareWithPredecessors(history(records), continuity).map(
    ({ structure: { id }, predecessor, verdict }) => `${id} ${verdict} ${predecessor.id}`,
  );
}

function pair(start: string, handover: string, end: string | undefined) {
  return [
    structure("old"),
    structure("new"),
    change("1", "CREATION", start, { results: ["old"] }),
    change("2", "REPLACEMENT", handover, { originals: ["old"], results: ["new"] }),
    ...(end === undefined ? [] : [change("3", "ABOLITION", end, { originals: ["new"] })]),
  ];
}

describe("against its predecessor, a structure that", () => {
  test.each([
    ["stood longer outlived it", "1974-04-01", "1982-04-01", "1996-04-01", "OUTLIVED"],
    ["ended sooner did not", "1948-07-05", "1974-04-01", "1982-04-01", "DID_NOT"],
    ["stood exactly as long did not", "2000-04-01", "2001-04-01", "2002-04-01", "DID_NOT"],
    ["stands but is younger has not yet", "1948-07-05", "2020-04-01", undefined, "NOT_YET"],
    ["stands and is older has", "2016-01-01", "2018-01-01", undefined, "OUTLIVED"],
    ["has dates whose bounds overlap is undecidable", "1974", "1978", "1982", "UNDECIDABLE"],
  ] as const)("%s", (_title, start, handover, end, verdict) => {
    expect(verdicts(pair(start, handover, end))).toEqual([`new ${verdict} old`]);
  });

  test("stands will have outlived it on the day after it has stood as long", () => {
    const [only] = compareWithPredecessors(history(pair("2000-04-01", "2013-04-01", undefined)), "RENAMES_CONTINUE");
    expect(only).toMatchObject({ verdict: "OUTLIVED", outlivedOn: { edtf: "2026-04-02" }, rule: "RENAMES_CONTINUE" });
    expect(only?.ratio).toBeCloseTo(13.249 / 13, 2);
  });
});

const renamed = [
  ...pair("2000-04-01", "2002-04-01", undefined),
  structure("newest"),
  change("4", "RENAMING", "2003-04-01", { originals: ["new"], results: ["newest"] }),
  change("5", "ABOLITION", "2010-04-01", { originals: ["newest"] }),
];

test("a renaming continues a life, unless the rule is strict", () => {
  expect(verdicts(renamed)).toEqual(["new OUTLIVED old"]);
  expect(verdicts(renamed, "STRICT")).toEqual(["new DID_NOT old", "newest OUTLIVED new"]);
});

test("a chain that keeps its main function is one life, so its members are not compared", () => {
  const functions = [{ function: "commissioning", citations: [] }];
  const records = pair("2000-04-01", "2002-04-01", "2010-04-01").map((record) =>
    record.type === "Structure" ? { ...record, functions } : record,
  );
  expect(verdicts(records, "FUNCTION_CONTINUES")).toEqual([]);
});

test("a transfer of functions is no succession to outlive", () => {
  expect(
    verdicts([
      structure("a"),
      structure("b"),
      change("1", "CREATION", "2000-04-01", { results: ["a", "b"] }),
      change("2", "TRANSFER_OF_FUNCTIONS", "2005-04-01", { originals: ["a"], survivors: ["b"] }),
    ]),
  ).toEqual([]);
});

test("of several predecessors the longest-lived is marked", () => {
  const records = [
    structure("long"),
    structure("short"),
    structure("heir"),
    change("1", "CREATION", "1948-07-05", { results: ["long"] }),
    change("2", "CREATION", "1970-04-01", { results: ["short"] }),
    change("3", "MERGER", "1974-04-01", { originals: ["long", "short"], results: ["heir"] }),
  ];
  const rows = compareWithPredecessors(history(records), "RENAMES_CONTINUE");
  expect(rows.filter(({ againstLongest }) => againstLongest).map(({ predecessor }) => predecessor.id)).toEqual(["long"]);
});

test("a body that absorbed a younger one, or carved one out, replaced nothing", () => {
  expect(
    verdicts([
      structure("old"),
      structure("young"),
      structure("child"),
      change("1", "CREATION", "1948-07-05", { results: ["old"] }),
      change("2", "CREATION", "2005-04-01", { results: ["young"] }),
      change("3", "ABSORPTION", "2010-04-01", { originals: ["young"], survivors: ["old"] }),
      change("4", "CARVE_OUT", "2012-04-01", { survivors: ["old"], results: ["child"] }),
    ]),
  ).toEqual([]);
});
