import { describe, expect, test } from "@jest/globals";

import { layPairs } from "../../src/web/layout/lay-pairs.ts";
import { laySurvival } from "../../src/web/layout/lay-survival.ts";
import { rebuildsIn } from "../../src/web/layout/rebuilds-in.ts";

const BOX = { left: 40, right: 440, top: 0, bottom: 100, years: 40 };

describe("survival curves", () => {
  const curve = [
    { years: 5, survival: 0.8, low: 0.6, high: 0.9, atRisk: 10 },
    { years: 13, survival: 0.4, low: 0.2, high: 0.6, atRisk: 6 },
  ];

  test("every curve begins whole, and falls in steps", () => {
    const [stratum] = laySurvival([{ label: "all", medianYears: 13, curve }], BOX).strata;
    expect(stratum?.line).toBe("M40,0L90,0L90,20L170,20L170,60");
  });

  test("the half-life is marked where it is reached, and nowhere else", () => {
    expect(laySurvival([{ label: "all", medianYears: 13, curve }], BOX).strata[0]?.median).toEqual({ x: 170, y: 50 });
    expect(laySurvival([{ label: "all", medianYears: null, curve }], BOX).strata[0]?.median).toBeNull();
  });

  test("the number at risk at an age counts those who have yet to end at it or after, and is not guessed beyond the last ending", () => {
    const laid = laySurvival([{ label: "all", medianYears: 13, curve }], BOX);
    const at = (age: number) => laid.strata[0]?.atRisk[laid.marks.findIndex(({ years }) => years === age)];
    expect([at(0), at(10), at(20)]).toEqual([10, 6, null]);
  });

  test("labels of curves that end together do not cover each other", () => {
    const [one, other] = laySurvival(
      [
        { label: "one", medianYears: null, curve },
        { label: "other", medianYears: null, curve },
      ],
      BOX,
    ).strata;
    expect(Math.abs((one?.labelY ?? 0) - (other?.labelY ?? 0))).toBeGreaterThanOrEqual(16);
  });
});

describe("successors against predecessors", () => {
  test("both lengths of life stand on one scale from nothing", () => {
    const laid = layPairs([{ id: "a", years: 20, predecessorYears: 5 }], 0, 200, 0);
    expect(laid.pairs[0]).toMatchObject({ heir: 200, elder: 50 });
    expect(laid.marks[0]).toEqual({ years: 0, x: 0 });
  });
});

describe("rebuilds", () => {
  test("a turn is a rebuild when it resembles a form abolished before", () => {
    const turns = [
      { structure: { id: "first" }, echoes: [] },
      { structure: { id: "again" }, echoes: [{ similarity: 0.9 }] },
    ];
    expect([...rebuildsIn(turns)]).toEqual(["again"]);
  });
});
