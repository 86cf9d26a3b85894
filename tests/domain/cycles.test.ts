import { describe, expect, test } from "@jest/globals";

import { turnCycle } from "../../src/domain/cycles.ts";
import { resemblance } from "../../src/domain/echoes.ts";
import { recordOf } from "../../src/domain/history.ts";
import { parseDate, parsePeriod } from "../../src/domain/dates.ts";
import type { FunctionRecord, Structure } from "../../src/domain/records.ts";
import { change, find, history, holding, outcome, reform, structure } from "../helpers/records.ts";

const oversight: FunctionRecord = { type: "Function", id: "oversight", name: "Oversight", citations: [], formerIds: [], dataset: "test" };

const records = [
  oversight,
  reform("act-1946"),
  reform("act-1973"),
  reform("act-1995"),
  reform("plan-2001"),
  holding("boards", ["oversight"], { scope: "KIND", tier: "REGIONAL" }),
  holding("authorities", ["oversight"], { scope: "KIND", tier: "REGIONAL" }),
  holding("strategic", ["oversight"], { scope: "KIND", tier: "REGIONAL" }),
  holding("one-board", ["oversight"], { memberOf: ["boards"] }),
  holding("centre", ["policy", "oversight"]),
  change("1948", "CREATION", "1948-07-05", { results: ["boards", "one-board", "centre"], causedBy: ["act-1946"] }),
  change("1974", "REPLACEMENT", "1974-04-01", { originals: ["boards", "one-board"], results: ["authorities"], causedBy: ["act-1973"] }),
  change("1996", "ABOLITION", "1996-04-01", { originals: ["authorities"], causedBy: ["act-1995"] }),
  change("2002", "CREATION", "2002-10-01", { results: ["strategic"], causedBy: ["plan-2001"] }),
  outcome("judgement", ["authorities"], { verdict: "WORSENED" }),
];

describe("the wheel of a function", () => {
  const world = history(records);
  const wheel = turnCycle(world, { function: oversight, nation: "ENGLAND" });

  test("turns once for each kind of body whose main function it is, with what built and ended it", () => {
    expect(
      wheel.turns.map(({ structure: { id }, builtBy, abolishedBy }) => [
        id,
        ...builtBy.map((one) => one.id),
        ...abolishedBy.map((one) => one.id),
      ]),
    ).toEqual([
      ["boards", "act-1946", "act-1973"],
      ["authorities", "act-1973", "act-1995"],
      ["strategic", "plan-2001"],
    ]);
  });

  test("counts a rebuild whenever a turn begins after another ended, and tells the gap", () => {
    expect(wheel.rebuilds).toBe(2);
    expect(wheel.turns.map(({ gapYears }) => gapYears?.toFixed(2))).toEqual([undefined, "0.00", "6.50"]);
    expect(wheel.medianTurnYears).toBeCloseTo((25.74 + 22) / 2, 1);
  });

  test("carries the verdicts of named sources only", () => {
    expect(wheel.turns.map(({ verdicts }) => verdicts.map(({ id }) => id))).toEqual([[], ["judgement"], []]);
  });

  test("hears echoes of abolished forms that were not direct predecessors", () => {
    expect(wheel.turns.map(({ echoes }) => echoes.map(({ structure: { id } }) => id))).toEqual([[], [], ["authorities", "boards"]]);
  });
});

test("a body that held the function beside another is a turn only if it began when nobody held it as the main one", () => {
  const world = history([
    oversight,
    holding("early", ["hospitals", "oversight"]),
    holding("proper", ["oversight"]),
    holding("late", ["hospitals", "oversight"]),
    change("1", "CREATION", "1948-07-05", { results: ["early"] }),
    change("2", "CREATION", "1974-04-01", { results: ["proper"] }),
    change("3", "CREATION", "1990-04-01", { results: ["late"] }),
  ]);
  expect(turnCycle(world, { function: oversight, nation: "ENGLAND" }).turns.map(({ structure: { id } }) => id)).toEqual([
    "early",
    "proper",
  ]);
});

test("an overlap is as long as the younger turn at most", () => {
  const world = history([
    oversight,
    holding("lasting", ["oversight"]),
    holding("brief", ["oversight"]),
    change("1", "CREATION", "1990-01-01", { results: ["lasting"] }),
    change("2", "CREATION", "2000-01-01", { results: ["brief"] }),
    change("3", "ABOLITION", "2004-01-01", { originals: ["brief"] }),
  ]);
  expect(turnCycle(world, { function: oversight, nation: "ENGLAND" }).turns[1]?.gapYears).toBeCloseTo(-4, 2);
});

test("a renamed kind goes on turning", () => {
  const world = history([
    oversight,
    holding("before", ["oversight"]),
    holding("after", ["oversight"]),
    change("1", "CREATION", "1990-04-01", { results: ["before"] }),
    change("2", "RENAMING", "1995-04-01", { originals: ["before"], results: ["after"] }),
  ]);
  const { turns, rebuilds } = turnCycle(world, { function: oversight, nation: "ENGLAND" });
  expect(turns.map(({ structure: { id }, built }) => [id, built.edtf])).toEqual([["after", "1990-04-01"]]);
  expect(rebuilds).toBe(0);
});

test("the wheel of a problem turns with what reforms aimed at it built", () => {
  const world = history([
    { ...oversight, type: "Problem", id: "fragmentation" },
    reform("plan", { targets: [{ problem: "fragmentation", citations: [] }] }),
    structure("joint"),
    structure("other"),
    change("1", "CREATION", "2016-04-01", { results: ["joint"], causedBy: ["plan"] }),
    change("2", "CREATION", "2016-04-01", { results: ["other"] }),
  ]);
  const problem = recordOf(world, "Problem", "fragmentation");
  if (problem === undefined) throw new Error("expected the problem");
  expect(turnCycle(world, { problem, nation: "ENGLAND" }).turns.map(({ structure: { id } }) => id)).toEqual(["joint"]);
});

describe("resemblance", () => {
  const count = (value: number) => [{ value, on: parseDate("2000"), scope: "England", citations: [], rank: "NORMAL" as const }];
  const of = (id: string, functions: readonly string[], fields: Partial<Structure>): Structure =>
    find(history([holding(id, functions, fields)]).structures, id);

  test("is the weighted mean of functions, tier, nations and number", () => {
    const later = of("later", ["oversight", "planning"], { tier: "REGIONAL", counts: count(10) });
    const earlier = of("earlier", ["oversight"], { tier: "AREA", counts: count(8) });
    const { similarity, because } = resemblance(later, earlier);
    expect(similarity).toBeCloseTo(0.5 * 0.5 + 0.25 * 0.5 + 0.1 * 1 + 0.15 * 0.8, 10);
    expect(because).toEqual([
      "they share 1 of 2 functions (oversight)",
      "one is of the regional tier, the other of the area",
      "both serve the same nations",
      "there were 10 of the one and 8 of the other",
    ]);
  });

  test("rests only on what is known of both", () => {
    expect(resemblance(of("a", ["oversight"], {}), of("b", ["oversight"], {})).similarity).toBe(1);
  });
});

test("a turn lasts as long as the function was held", () => {
  const world = history([
    oversight,
    structure("authority", { functions: [{ function: "oversight", during: parsePeriod("2002-04-01/2002-10-01"), citations: [] }] }),
    change("1", "CREATION", "2002-04-01", { results: ["authority"] }),
    change("2", "ABOLITION", "2013-04-01", { originals: ["authority"] }),
  ]);
  expect(
    turnCycle(world, { function: oversight, nation: "ENGLAND" }).turns.map(({ abolished, years }) => [abolished?.edtf, years?.toFixed(1)]),
  ).toEqual([["2002-10-01", "0.5"]]);
});
