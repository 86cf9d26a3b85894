import type { Bar } from "./bar-of.ts";
import type { Life } from "./life.ts";
import type { TimeAxis } from "./time-axis.ts";

/** A stretch of a bar with one thickness. */
export interface Step {
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

const SINGLE = 8;
const LEAST = 4;
export const THICKEST = 22;

/** How thick a bar is for so many bodies: the square root, so that four hundred still fit beside four. */
export function thicknessOf(bodies: number): number {
  return Math.min(THICKEST, LEAST + Math.sqrt(bodies));
}

/** The certain part of a bar in stretches, as thick as there were bodies. The first count holds from the beginning. */
export function stepsOf({ counts }: Life, bar: Bar, axis: TimeAxis): readonly Step[] {
  const whole = { x: bar.solid0, width: bar.solid1 - bar.solid0 };
  const [first] = counts;
  if (first === undefined) return [{ ...whole, height: SINGLE }];
  const steps = counts.flatMap(({ from, value }, index) => {
    const next = counts[index + 1];
    const x = index === 0 ? bar.solid0 : Math.max(bar.solid0, axis.x(from));
    const end = next === undefined ? bar.solid1 : Math.min(bar.solid1, Math.max(bar.solid0, axis.x(next.from)));
    return end > x ? [{ x, width: end - x, height: thicknessOf(value) }] : [];
  });
  // A life without a certain day, or so short that no stretch shows, is as thick all along.
  return steps.length === 0 ? [{ ...whole, height: thicknessOf(first.value) }] : steps;
}
