import type { ContenderName } from "../contenders/contender.ts";
import { quantile } from "../measure/measure.ts";
import type { Measurement, Phase } from "../measure/measure.ts";
import type { OperationName } from "../questions/operations.ts";
import type { Measured } from "./results.ts";

/** The middle of some values with their ends. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Undefined for no values. */
export function spreadOf(values: readonly number[]): Spread | undefined {
  const sorted = values.filter((value) => Number.isFinite(value)).toSorted((a, b) => a - b);
  const [least] = sorted;
  const most = sorted.at(-1);
  return least === undefined || most === undefined
    ? undefined
    : { median: (quantile(sorted, 0.5) + (sorted[Math.ceil(sorted.length / 2) - 1] ?? least)) / 2, least, most };
}

export interface Cell {
  readonly contender: ContenderName;
  readonly operation: OperationName;
  readonly phase: Phase;
}

/** A figure of a cell, one for each round. */
export function figures(measured: readonly Measured[], cell: Cell, figure: keyof Measurement): readonly number[] {
  return measured
    .filter((one) => one.contender === cell.contender && one.operation === cell.operation && one.phase === cell.phase)
    .toSorted((a, b) => a.round - b.round)
    .map((one) => one[figure] ?? Number.NaN);
}

/** The ratio of two cells' figures, one for each round: both were measured within moments of one another. */
export function ratios(measured: readonly Measured[], over: Cell, under: Cell, figure: keyof Measurement): readonly number[] {
  const below = figures(measured, under, figure);
  return figures(measured, over, figure).map((value, round) => value / (below[round] ?? Number.NaN));
}
