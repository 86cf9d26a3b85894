import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";

import { layLineage, LINEAGE_ROW } from "../../src/web/layout/lay-lineage.ts";
import type { Descent } from "../../src/web/layout/lay-lineage.ts";
import type { Life } from "../../src/web/layout/life.ts";
import { timeAxis } from "../../src/web/layout/time-axis.ts";
import { life } from "./lives.ts";

const AXIS = timeAxis({ from: 1948, to: 2028, left: 0, right: 900 });
const TODAY = 2026.5;

function descent(from: string, to: string, at: number, more: Partial<Descent> = {}): Descent {
  return { from, to, at, partial: false, planned: false, ...more };
}

describe("a family tree on an axis of time", () => {
  test("an heir stands in the row of the body that it replaces", () => {
    const laid = layLineage([life("old", 1948, 1974), life("new", 1974, 1996)], [descent("old", "new", 1974)], AXIS, TODAY, 0);
    const [old, heir] = laid.bodies;
    expect(heir?.y).toBe(old?.y);
  });

  test("a merger braids several bodies into one, and a split one into several", () => {
    const lives = [life("a", 1948, 1974), life("b", 1948, 1974), life("both", 1974, 1996), life("c", 1996, 2002), life("d", 1996, 2002)];
    const descents = [descent("a", "both", 1974), descent("b", "both", 1974), descent("both", "c", 1996), descent("both", "d", 1996)];
    const laid = layLineage(lives, descents, AXIS, TODAY, 0);
    expect(laid.descents).toHaveLength(4);
    expect(laid).toMatchSnapshot();
  });

  test("a carve-out leaves sideways from a bar that goes on", () => {
    const laid = layLineage(
      [life("parent", 1948, 1996), life("child", 1974, 1996)],
      [descent("parent", "child", 1974, { partial: true })],
      AXIS,
      TODAY,
      0,
    );
    const start = Number(/^M([\d.]+)/.exec(laid.descents[0]?.path ?? "")?.[1]);
    expect(start).toBeCloseTo(AXIS.x(1974) - 1, 0);
  });

  test("a line to a body that cannot be placed is left out", () => {
    expect(layLineage([life("a", 1948, 1974)], [descent("a", "nowhere", 1974)], AXIS, TODAY, 0).descents).toEqual([]);
  });

  test("the picture begins at its top, however the rows fell", () => {
    const laid = layLineage(
      [life("a", 1948, 1974), life("b", 1950, 1974), life("c", 1974, 1980)],
      [descent("b", "c", 1974)],
      AXIS,
      TODAY,
      10,
    );
    expect(Math.min(...laid.bodies.map(({ y }) => y))).toBeLessThan(10 + LINEAGE_ROW);
  });

  test("no two bodies of any tree cover each other, and the same tree always gives the same picture", () => {
    fc.assert(
      fc.property(arbitraryTree(), ({ lives, descents }) => {
        const laid = layLineage(lives, descents, AXIS, TODAY, 0);
        for (const one of laid.bodies) {
          for (const other of laid.bodies) {
            if (one.life.id >= other.life.id || one.y !== other.y) continue;
            expect(one.bar.x1 <= other.bar.x0 || other.bar.x1 <= one.bar.x0).toBe(true);
          }
        }
        expect(layLineage(lives, descents, AXIS, TODAY, 0)).toEqual(laid);
      }),
      { numRuns: 60 },
    );
  });

  test("a tree of 150 bodies is laid out whole", () => {
    const lives = Array.from({ length: 150 }, (_, index) => life(`body-${index}`, 1948 + (index % 60), 1952 + (index % 60)));
    const descents = lives.slice(1).map(({ id, start }, index) => descent(`body-${Math.floor(index / 2)}`, id, start.earliest));
    expect(layLineage(lives, descents, AXIS, TODAY, 0).bodies).toHaveLength(150);
  });
});

function arbitraryTree(): fc.Arbitrary<{ readonly lives: readonly Life[]; readonly descents: readonly Descent[] }> {
  return fc
    .array(fc.record({ start: fc.integer({ min: 1948, max: 2020 }), years: fc.integer({ min: 0, max: 30 }), parent: fc.nat() }), {
      maxLength: 25,
    })
    .map((bodies) => ({
      lives: bodies.map(({ start, years }, index) => life(`body-${index}`, start, start + years)),
      descents: bodies.slice(1).map(({ start, parent }, index) => descent(`body-${parent % (index + 1)}`, `body-${index + 1}`, start)),
    }));
}
