import { fileURLToPath } from "node:url";

import { beforeAll, describe, expect, test } from "@jest/globals";

import { buildHistory, recordOf } from "../../src/domain/history.ts";
import type { History } from "../../src/domain/history.ts";
import { daysBetween, middleYears, standsOn } from "../../src/domain/life.ts";
import { turnCycle } from "../../src/domain/cycles.ts";
import { compareWithPredecessors } from "../../src/domain/outlived.ts";
import { loadSeed } from "../../src/seed/load-seed.ts";

// Figures that others have published, counted again from the dataset. Each test names its counting rule.

let history: History;
beforeAll(async () => {
  const { meta, records } = await loadSeed(fileURLToPath(new URL("../../seed", import.meta.url)));
  history = buildHistory(meta, records);
}, 60_000);

/** Bodies by name of a kind that stood on a day, counted by the latest day they may have ended. */
function standing(kind: string, day: string): number {
  return history.structures.filter(({ memberOf, life }) => memberOf.includes(kind) && standsOn(life, day, "POSSIBLE")).length;
}

function lifetime(id: string): number {
  const { life } = recordOf(history, "Structure", id) ?? {};
  const days = life?.established === undefined || life.abolished === undefined ? undefined : daysBetween(life.established, life.abolished);
  return days === undefined ? Number.NaN : middleYears(days);
}

describe("bodies by name, standing on a day", () => {
  test.each([
    ["regional hospital boards", "regional-hospital-boards", "1948-07-05", 14],
    ["regional health authorities of 1974", "regional-health-authorities", "1974-04-01", 14],
    ["regional health authorities after the mergers of 1994", "regional-health-authorities", "1994-04-01", 8],
    ["health authorities of 1996", "health-authorities-1996", "1996-04-01", 100],
    ["health authorities on the eve of their end", "health-authorities-1996", "2002-03-31", 95],
    ["strategic health authorities before the mergers of July 2006", "strategic-health-authorities", "2006-06-30", 28],
    ["strategic health authorities after them", "strategic-health-authorities", "2006-07-01", 10],
    ["primary care trusts before the mergers of October 2006", "primary-care-trusts", "2006-09-30", 303],
    ["primary care trusts after them", "primary-care-trusts", "2006-10-01", 152],
    ["clinical commissioning groups at their start", "clinical-commissioning-groups", "2013-04-01", 211],
    ["clinical commissioning groups after the last mergers", "clinical-commissioning-groups", "2021-04-01", 106],
    ["integrated care boards at their start", "integrated-care-boards", "2022-07-01", 42],
    ["Scottish health boards", "scottish-health-boards", "1975-01-01", 15],
    ["Scottish health boards since Argyll and Clyde was dissolved", "scottish-health-boards", "2007-01-01", 14],
    ["Welsh local health boards of 2003", "local-health-boards-2003", "2004-01-01", 22],
    ["Welsh local health boards since 2009", "local-health-boards-2009", "2010-01-01", 7],
  ])("%s: %s on %s: %i", (_title, kind, day, count) => {
    expect(standing(kind, day)).toBe(count);
  });

  test("none of a kind stands on the day after the kind ended", () => {
    const late = ["primary-care-trusts", "strategic-health-authorities"].map((kind) => standing(kind, "2013-04-01"));
    expect([...late, standing("clinical-commissioning-groups", "2022-07-01"), standing("health-authorities-1996", "2002-04-01")]).toEqual([
      0, 0, 0, 0,
    ]);
  });
});

describe("the 28 strategic health authorities of 2002 and the ten of 2006", () => {
  // The order (S.I. 2006/1408, arts. 2 and 3) names them in its schedules; the register counts how many went into each new one.
  test("join as the register of codes counts them: each old authority into one new one", () => {
    const into = new Map<string, number>();
    for (const event of history.events.filter(({ effective, kind }) => effective.edtf === "2006-07-01" && kind === "MERGER")) {
      for (const result of event.results) into.set(result, event.originals.length);
    }
    const short = Object.fromEntries([...into].map(([id, count]) => [id.replace("-strategic-health-authority", ""), count]));
    expect(short).toMatchObject({
      "north-east": 2,
      "north-west": 3,
      "yorkshire-and-the-humber": 3,
      "east-midlands": 2,
      "west-midlands": 3,
      "east-of-england": 3,
      london: 5,
      "south-east-coast": 2,
      "south-central": 2,
      "south-west": 3,
    });
    expect([...into.values()].reduce((total, count) => total + count, 0)).toBe(28);
  });
});

describe("lengths of life, from the first day up to the day after the last", () => {
  test.each([
    ["community health councils in England lived 29 years", "community-health-councils", 29, 1],
    ["regional health authorities lived 22 years", "regional-health-authorities", 22, 0.1],
    ["area health authorities lived 8 years", "area-health-authorities", 8, 0.1],
    ["clinical commissioning groups lived nine and a quarter years", "clinical-commissioning-groups", 9.25, 0.05],
    ["primary care groups lived three years", "primary-care-groups", 3, 0.1],
  ])("%s", (_title, id, years, tolerance) => {
    expect(Math.abs(lifetime(id) - years)).toBeLessThanOrEqual(tolerance);
  });

  test("the intervals between the reorganisations of 1948, 1974, 1982, 1996, 2002 and 2013 are those of the regional and commissioning tiers' first days", () => {
    const oversight = recordOf(history, "Function", "regional-oversight");
    if (oversight === undefined) throw new Error("expected the function");
    const starts = turnCycle(history, { function: oversight, nation: "ENGLAND" }).turns.map(({ built }) => built.edtf.slice(0, 4));
    expect(starts).toEqual(expect.arrayContaining(["1948", "1974", "1996", "2002", "2013"]));
    const commissioning = recordOf(history, "Function", "commissioning");
    if (commissioning === undefined) throw new Error("expected the function");
    const turns = turnCycle(history, { function: commissioning, nation: "ENGLAND" }).turns;
    expect(turns[0]?.built.edtf.slice(0, 4)).toBe("1948");
    expect(turns.map(({ built }) => built.edtf.slice(0, 4))).toEqual(
      expect.arrayContaining(["1974", "1982", "1996", "1999", "2000", "2013", "2022"]),
    );
  });
});

test("NHS England, whose abolition is planned and not done, still stands", () => {
  const england = recordOf(history, "Structure", "nhs-england");
  expect(england?.life).toMatchObject({ end: "STANDING" });
  expect(england?.life.plannedEnd).toBeDefined();
  expect(
    compareWithPredecessors(history, "RENAMES_CONTINUE")
      .filter(({ structure }) => structure.id === "nhs-england")
      .every(({ verdict }) => verdict !== "DID_NOT"),
  ).toBe(true);
});

test("the auditors' count for 2013, more than 170 bodies closed and more than 240 created, is kept as their claim", () => {
  const claim = history.outcomes.find(({ value }) => /170/.test(value ?? "") && /240/.test(value ?? ""));
  expect(claim?.citations.map(({ source }) => recordOf(history, "Source", source)?.kind)).toContain("AUDIT_REPORT");
});
