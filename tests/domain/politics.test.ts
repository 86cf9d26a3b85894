import { describe, expect, test } from "@jest/globals";

import { parsePeriod } from "../../src/domain/dates.ts";
import { changeDays, hazardAfterChange } from "../../src/domain/hazard.ts";
import { analyseSurvival } from "../../src/domain/survival.ts";
import type { Person } from "../../src/domain/records.ts";
import { change, government, history, structure } from "../helpers/records.ts";

function minister(id: string, during: string, office = "Secretary of State for Health"): Person {
  return {
    type: "Person",
    id,
    name: id,
    citations: [],
    formerIds: [],
    dataset: "test",
    identifiers: [],
    terms: [{ office, during: parsePeriod(during), citations: [] }],
  };
}

const world = history(
  [
    structure("a"),
    structure("b"),
    structure("c"),
    change("0", "CREATION", "1990-01-01", { results: ["a", "b", "c"] }),
    change("1", "ABOLITION", "1997-11-01", { originals: ["a", "b"] }),
    change("2", "ABOLITION", "2005-01-01", { originals: ["c"] }),
    minister("dorrell", "1995-07-05/1997-05-02"),
    minister("dobson", "1997-05-02/1999-10-11"),
    minister("public-health", "1997-06-01/1999-01-01", "Minister for Public Health"),
    government("major", "Conservative", "1990-11-28/1997-05-02"),
    government("blair", "Labour", "1997-05-02/2007-06-27"),
  ],
  "2010-01-01",
);

describe("after a political change", () => {
  test("counts new holders of the office only, and no junior ministers", () => {
    expect(changeDays(world, "SECRETARY_OF_STATE")).toEqual(["1997-05-02"]);
    expect(changeDays(world, "PARTY")).toEqual(["1997-05-02"]);
  });

  test("a coalition counts as its leading party, so its end brings in no other", () => {
    const coalition = history([
      government("brown", "Labour", "2007-06-27/2010-05-11"),
      government("cameron", "Conservative, in coalition with the Liberal Democrats until 2015", "2010-05-11/2016-07-13"),
      government("may", "Conservative", "2016-07-13/2019-07-24"),
    ]);
    expect(changeDays(coalition, "PARTY")).toEqual(["2010-05-11"]);
    expect(changeDays(coalition, "PRIME_MINISTER")).toEqual(["2010-05-11", "2016-07-13"]);
  });

  test("ends within the window are set against ends at other times, per structure-year and by distinct changes", () => {
    const result = hazardAfterChange(world, {
      change: "PARTY",
      months: 12,
      filter: {},
      unit: "STRUCTURE",
      continuity: "RENAMES_CONTINUE",
      confidence: 0.95,
    });
    // a and b stood 183 days of the window each, c all 365; the rest of 1990-01-01 to 1997-11-01 (twice) and to 2005-01-01 lies outside.
    expect(result.after).toMatchObject({ ends: 2, events: 1 });
    expect(result.after.structureYears * 365.2425).toBeCloseTo(183 + 183 + 365, 6);
    expect(result.otherwise).toMatchObject({ ends: 1, events: 1 });
    expect(result.ratio).toBeCloseTo(2 / 731 / (1 / (2 * 2678 + 5114)), 6);
    expect((result.low ?? 0) < (result.ratio ?? 0) && (result.ratio ?? 0) < (result.high ?? 0)).toBe(true);
    expect(result.rule).toMatch(/association/);
  });
});

test("survival by government at birth puts each life under who governed then", () => {
  const later = history([
    structure("x"),
    change("9", "CREATION", "1998-01-01", { results: ["x"] }),
    government("blair", "Labour", "1997-05-02/2007-06-27"),
  ]);
  expect(
    analyseSurvival(later, { filter: {}, by: "GOVERNMENT", unit: "STRUCTURE", continuity: "STRICT", confidence: 0.95 }).strata,
  ).toMatchObject([{ label: "blair", n: 1, censored: 1 }]);
});

describe("survival", () => {
  test("under the strict rule counts a renaming as an end, with the renaming as the change behind it", () => {
    const renamed = history([
      structure("board"),
      change("begin", "CREATION", "1990-01-01", { results: ["board"] }),
      change("rename", "RENAMING", "1995-01-01", { survivors: ["board"] }),
      change("end", "ABOLITION", "2000-01-01", { originals: ["board"] }),
    ]);
    const question = { filter: {}, unit: "STRUCTURE", confidence: 0.95 } as const;
    expect(analyseSurvival(renamed, { ...question, continuity: "STRICT" }).strata).toMatchObject([{ n: 2, deaths: 2, endingEvents: 2 }]);
    expect(analyseSurvival(renamed, { ...question, continuity: "RENAMES_CONTINUE" }).strata).toMatchObject([
      { n: 1, deaths: 1, endingEvents: 1 },
    ]);
  });

  const old = history([
    structure("ministry"),
    structure("gone"),
    structure("lost", { unknownEnd: "no record" }),
    change("1", "CREATION", "1919-07-03", { results: ["ministry"] }),
    change("2", "CREATION", "1930-01-01", { results: ["gone"] }),
    change("3", "ABOLITION", "1940-01-01", { originals: ["gone"] }),
    change("4", "ABOLITION", "1968-11-01", { originals: ["ministry"] }),
    change("5", "CREATION", "1950-01-01", { results: ["lost"] }),
  ]);

  test("of a body older than the service starts on its first day, and one that ended before is no part of it", () => {
    const { strata, leftOut, rule } = analyseSurvival(old, {
      filter: {},
      unit: "STRUCTURE",
      continuity: "RENAMES_CONTINUE",
      confidence: 0.95,
    });
    expect(strata).toMatchObject([{ n: 1, deaths: 1, curve: [{ atRisk: 1 }] }]);
    expect(strata[0]?.medianYears).toBeCloseTo(49.33, 1);
    expect(leftOut).toBe(2);
    expect(rule).toMatch(/1948-07-05/);
  });

  test("counts bodies of a kind one by one, or the kind once", () => {
    const trusts = history([
      structure("trusts", { scope: "KIND" }),
      structure("one", { memberOf: ["trusts"] }),
      structure("two", { memberOf: ["trusts"] }),
      change("1", "CREATION", "2000-04-01", { results: ["trusts", "one", "two"] }),
    ]);
    const n = (unit: "BODY" | "KIND" | "STRUCTURE"): number | undefined =>
      analyseSurvival(trusts, { filter: {}, unit, continuity: "STRICT", confidence: 0.95 }).strata[0]?.n;
    expect([n("BODY"), n("KIND"), n("STRUCTURE")]).toEqual([2, 1, 3]);
  });
});
