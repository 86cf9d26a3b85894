import { describe, expect, test } from "@jest/globals";

import { barOf } from "../../src/web/layout/bar-of.ts";
import { governmentBands } from "../../src/web/layout/government-bands.ts";
import { labelAt } from "../../src/web/layout/label-at.ts";
import { layLanes } from "../../src/web/layout/lay-lanes.ts";
import { layTurns } from "../../src/web/layout/lay-turns.ts";
import { lifeOf } from "../../src/web/layout/life.ts";
import { meets, packRows } from "../../src/web/layout/pack-rows.ts";
import { stepsOf } from "../../src/web/layout/thickness.ts";
import { timeAxis } from "../../src/web/layout/time-axis.ts";
import { dayOf, yearOf } from "../../src/web/layout/year-of.ts";
import { life } from "./lives.ts";

const AXIS = timeAxis({ from: 1948, to: 2028, left: 0, right: 800 });
const TODAY = 2026.5;

describe("time", () => {
  test("a day keeps its place through a fraction of years and back", () => {
    for (const day of ["1948-07-05", "1974-04-01", "2000-12-31", "2024-02-29"]) expect(dayOf(yearOf(day) + 1e-6)).toBe(day);
  });

  test("marks are round years that have room for their labels", () => {
    expect(AXIS.ticks.map(({ label }) => label)).toEqual(["1950", "1960", "1970", "1980", "1990", "2000", "2010", "2020"]);
    expect(timeAxis({ from: 1996, to: 2004, left: 0, right: 800 }).ticks.map(({ label }) => label)).toContain("1997");
  });

  test("a place on the axis leads back to its year", () => {
    expect(AXIS.year(AXIS.x(1974.25))).toBeCloseTo(1974.25);
  });
});

describe("bars", () => {
  test("a life is drawn from its first day to its last", () => {
    expect(barOf(life("boards", 1948, 1974), AXIS, TODAY)).toMatchObject({ x0: 0, x1: 260, solid0: 0, solid1: 260, ending: "ENDED" });
  });

  test("what stands is drawn up to the day that the record vouches for, and no further", () => {
    expect(barOf(life("regions", 2013), AXIS, TODAY)).toMatchObject({ x1: 785, ending: "STANDING" });
  });

  test("an uncertain beginning fades in between its bounds", () => {
    const bar = barOf({ ...life("teams", 1990, 1996), start: { earliest: 1990, latest: 1991 } }, AXIS, TODAY);
    expect(bar).toMatchObject({ x0: 420, solid0: 430, solid1: 480 });
  });

  test("a life whose end nobody knows never looks as if it went on", () => {
    const bar = barOf({ ...life("teams", 2002), ending: "UNKNOWN" }, AXIS, TODAY);
    expect(bar).toMatchObject({ x0: 540, x1: 560, solid0: 540, solid1: 540 });
  });

  test("a planned end is marked beyond the bar and does not lengthen it", () => {
    const bar = barOf({ ...life("nhs-england", 2013), plannedEnd: { earliest: 2027, latest: 2027 } }, AXIS, TODAY);
    expect(bar).toMatchObject({ x1: 785, planned: 790 });
  });

  test("a life outside the years shown is not drawn, one that reaches in is cut at the edge", () => {
    const late = timeAxis({ from: 1997, to: 2010, left: 0, right: 130 });
    expect(barOf(life("boards", 1948, 1974), late, TODAY)).toBeUndefined();
    expect(barOf(life("authorities", 1996, 2002), late, TODAY)).toMatchObject({ x0: 0, x1: 50, cut: true });
  });

  test("a bar is as thick as there were bodies, from when there were so many", () => {
    const counted = {
      ...life("strategic-health-authorities", 2002, 2013),
      counts: [
        { from: 2002, value: 28 },
        { from: 2006, value: 10 },
      ],
    };
    const bar = barOf(counted, AXIS, TODAY);
    if (bar === undefined) throw new Error("expected a bar");
    const [first, second] = stepsOf(counted, bar, AXIS);
    expect(first).toMatchObject({ x: 540, width: 40 });
    expect(second).toMatchObject({ x: 580, width: 70 });
    expect(first?.height ?? 0).toBeGreaterThan(second?.height ?? 0);
  });

  test("a life without a certain day still has one thickness", () => {
    const counted = { ...life("teams", 2002), ending: "UNKNOWN" as const, counts: [{ from: 2002, value: 10 }] };
    const bar = barOf(counted, AXIS, TODAY);
    if (bar === undefined) throw new Error("expected a bar");
    expect(stepsOf(counted, bar, AXIS)).toMatchObject([{ x: 540, width: 0 }]);
  });
});

describe("lives from the API", () => {
  const stated = {
    id: "a",
    name: "A",
    status: "STANDING",
    established: { earliest: "1974-04-01", latest: "1974-04-01" },
    abolished: null,
    plannedEnd: null,
  };

  test("a structure without a known beginning cannot be placed", () => {
    expect(lifeOf({ ...stated, established: null })).toBeUndefined();
  });

  test("an unknown end is not a standing one", () => {
    expect(lifeOf(stated)?.ending).toBe("STANDING");
    expect(lifeOf({ ...stated, status: "END_UNKNOWN" })?.ending).toBe("UNKNOWN");
  });

  test("a count that is known to be wrong thickens nothing", () => {
    const counts = [
      { value: 99, scope: "England", rank: "DEPRECATED", on: { earliest: "1996-04-01" } },
      { value: 100, scope: "England", rank: "NORMAL", on: { earliest: "1996-04-01" } },
    ];
    expect(lifeOf({ ...stated, counts })?.counts.map(({ value }) => value)).toEqual([100]);
  });

  test("counts of different places make no series, counts of one place do, however they are qualified", () => {
    const count = (value: number, scope: string, earliest: string) => ({ value, scope, rank: "NORMAL", on: { earliest } });
    const counts = [
      count(20, "Wales", "1974-04-01"),
      count(204, "England", "1974-04-01"),
      count(184, "England, at abolition", "2003-12-01"),
    ];
    expect(lifeOf({ ...stated, counts })?.counts.map(({ value }) => value)).toEqual([204, 184]);
  });

  test("of two counts for one day the preferred one counts", () => {
    const counts = [
      { value: 25, scope: "England", rank: "NORMAL", on: { earliest: "2013-04-01" } },
      { value: 27, scope: "England", rank: "PREFERRED", on: { earliest: "2013-04-01" } },
    ];
    expect(lifeOf({ ...stated, counts })?.counts.map(({ value }) => value)).toEqual([27]);
  });
});

describe("rows", () => {
  test("bars in one row never meet, and one may begin where another ends", () => {
    const extents = [
      { from: 0, to: 10 },
      { from: 5, to: 15 },
      { from: 10, to: 20 },
    ];
    expect(packRows(extents)).toEqual([0, 1, 0]);
    expect(meets({ from: 0, to: 10 }, { from: 10, to: 20 })).toBe(false);
  });

  test("a label that would leave the picture ends at its edge", () => {
    expect(labelAt("NHS England", 10, 0, 800)).toMatchObject({ x: 10, anchor: "start" });
    expect(labelAt("NHS England", 780, 0, 800)).toMatchObject({ x: 800, anchor: "end" });
  });

  test("lanes stand below one another and keep every life once", () => {
    const laid = layLanes(
      [
        { key: "REGIONAL", label: "Regional", lives: [life("boards", 1948, 1974), life("authorities", 1974, 1996)] },
        { key: "NONE", label: "Nothing here", lives: [] },
        { key: "AREA", label: "Area", lives: [life("areas", 1974, 1982)] },
      ],
      AXIS,
      TODAY,
      40,
    );
    expect(laid.lanes.map(({ key }) => key)).toEqual(["REGIONAL", "AREA"]);
    expect(laid.lanes[1]?.y ?? 0).toBeGreaterThan(laid.lanes[0]?.bars.at(-1)?.base ?? 0);
    expect(laid.lanes.flatMap(({ bars }) => bars.map((bar) => bar.life.id))).toEqual(["boards", "authorities", "areas"]);
    expect(laid).toMatchSnapshot();
  });

  test("turns that stood at once lie below one another", () => {
    const laid = layTurns(
      [
        { id: "a", from: "1974-04-01", to: "1982-04-01", rebuilt: false },
        { id: "b", from: "1982-04-01", to: "1996-04-01", rebuilt: false },
        { id: "c", from: "1991-04-01", to: "1999-04-01", rebuilt: true },
      ],
      AXIS,
    );
    expect(laid.turns.map(({ y }) => y)).toEqual([0, 0, 7]);
  });
});

describe("governments", () => {
  const government = {
    id: "heath",
    name: "Heath government",
    party: "Conservative",
    primeMinister: "Edward Heath",
    during: { from: { earliest: "1970-06-19" }, to: { earliest: "1974-03-04" } },
  };

  test("a band bears the prime minister's surname, the initials where that has no room, or nothing", () => {
    const labelAtWidth = (right: number) =>
      governmentBands([government], timeAxis({ from: 1948, to: 2028, left: 0, right }), TODAY)[0]?.label;
    expect(labelAtWidth(1200)).toBe("Heath");
    expect(labelAtWidth(500)).toBe("EH");
    expect(labelAtWidth(100)).toBe("");
  });

  test("a government in office reaches to the last day of the record", () => {
    const [band] = governmentBands([{ ...government, during: { from: { earliest: "2024-07-05" }, to: null } }], AXIS, TODAY);
    expect((band?.x ?? 0) + (band?.width ?? 0)).toBeCloseTo(785);
  });
});
