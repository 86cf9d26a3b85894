import { readFileSync } from "node:fs";

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";

import { estimateSurvival, logRankTest, medianSurvival } from "../../src/domain/kaplan-meier.ts";
import type { Observation } from "../../src/domain/kaplan-meier.ts";

interface Reference {
  readonly title: string;
  readonly strata: readonly {
    readonly label: string;
    readonly median: number | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly steps: readonly (readonly [number, number, number, number, number, number])[];
    readonly observations: readonly (readonly [number, number, number])[];
  }[];
  readonly logRank: { readonly chiSquare: number; readonly degreesOfFreedom: number; readonly p: number } | null;
}

const references = ["leukaemia", "larynx", "lung", "aids-cohort", "nhs-structures", "nhs-structures-by-tier"].map((name) => {
  const text = readFileSync(new URL(`./survival-reference/${name}.json`, import.meta.url), "utf8");
  return JSON.parse(text) as Reference;
});

function observations(rows: Reference["strata"][number]["observations"]): readonly Observation[] {
  return rows.map(([entry, exit, ended]) => ({ entry, exit, ended: ended === 1 }));
}

describe.each(references)("$title", ({ strata, logRank }) => {
  test.each(strata)("curve, interval, numbers at risk and median of stratum $label agree with the reference", (stratum) => {
    const steps = estimateSurvival(observations(stratum.observations), 0.95);
    expect(steps).toHaveLength(stratum.steps.length);
    for (const [index, [time, survival, low, high, atRisk, deaths]] of stratum.steps.entries()) {
      const step = steps[index];
      expect(step).toMatchObject({ time, atRisk, deaths });
      expect(Math.abs((step?.survival ?? Number.NaN) - survival)).toBeLessThan(1e-6);
      expect(Math.abs((step?.low ?? Number.NaN) - low)).toBeLessThan(1e-6);
      expect(Math.abs((step?.high ?? Number.NaN) - high)).toBeLessThan(1e-6);
    }
    const median = medianSurvival(steps);
    expect([median.value ?? null, median.low ?? null, median.high ?? null]).toEqual([stratum.median, stratum.low, stratum.high]);
  });

  test("log-rank test of the strata agrees with the reference", () => {
    const result = logRankTest(strata.map((stratum) => observations(stratum.observations)));
    if (logRank === null) return expect(result).toBeUndefined();
    expect(result?.degreesOfFreedom).toBe(logRank.degreesOfFreedom);
    expect(Math.abs((result?.chiSquare ?? Number.NaN) - logRank.chiSquare)).toBeLessThan(1e-6);
    expect(Math.abs((result?.p ?? Number.NaN) - logRank.p)).toBeLessThan(1e-6);
  });
});

const lives = fc.array(
  fc
    .record({
      entry: fc.double({ min: 0, max: 20, noNaN: true }),
      length: fc.double({ min: 0.01, max: 80, noNaN: true }),
      ended: fc.boolean(),
    })
    .map(({ entry, length, ended }): Observation => ({ entry, exit: entry + length, ended })),
  { maxLength: 60 },
);

describe("any set of lives", () => {
  test("has a curve that never rises and stays within its interval", () => {
    fc.assert(
      fc.property(lives, (sample) => {
        let before = 1;
        for (const { survival, low, high } of estimateSurvival(sample, 0.95)) {
          expect(survival).toBeLessThanOrEqual(before);
          expect(low).toBeLessThanOrEqual(survival + 1e-12);
          expect(high).toBeGreaterThanOrEqual(survival - 1e-12);
          before = survival;
        }
      }),
    );
  });

  test("has as many deaths on its curve as lives that ended", () => {
    fc.assert(
      fc.property(lives, (sample) => {
        const deaths = estimateSurvival(sample, 0.9).reduce((total, step) => total + step.deaths, 0);
        expect(deaths).toBe(sample.filter(({ ended }) => ended).length);
      }),
    );
  });
});

test("a median that is not reached is absent", () => {
  expect(
    medianSurvival(
      estimateSurvival(
        [
          { entry: 0, exit: 1, ended: true },
          { entry: 0, exit: 9, ended: false },
          { entry: 0, exit: 9, ended: false },
        ],
        0.95,
      ),
    ).value,
  ).toBeUndefined();
});

test("a group that is never at risk while another life ends is left out of the log-rank test, with its degree of freedom", () => {
  const young = [1, 2, 3].map((exit) => ({ entry: 0, exit, ended: true }));
  const slow = [2, 4, 5].map((exit) => ({ entry: 0, exit, ended: true }));
  const ancient = [{ entry: 90, exit: 160, ended: false }];
  expect(logRankTest([young, slow, ancient])).toEqual(logRankTest([young, slow]));
  expect(logRankTest([young, ancient])).toBeUndefined();
});
