import { chiSquareTail, normalQuantile } from "./distributions.ts";

/** One life as a survival analysis sees it. Times in any one unit, from the life's own beginning. */
export interface Observation {
  /** When it came under observation: 0 unless it is known to have begun before observation did (delayed entry). */
  readonly entry: number;
  readonly exit: number;
  /** true: it ended at `exit`. false: it was still standing then (right-censored). */
  readonly ended: boolean;
}

export interface SurvivalStep {
  readonly time: number;
  /** The estimated share that stands longer than `time`. */
  readonly survival: number;
  readonly low: number;
  readonly high: number;
  /** Under observation just before `time`. */
  readonly atRisk: number;
  readonly deaths: number;
}

/**
 * The Kaplan-Meier product-limit estimate, one step for each time at which a life ended, with Greenwood's variance and the interval on the
 * complementary log-log scale, which stays between 0 and 1 (Kalbfleisch and Prentice 1980). A life at risk at t has entry < t <= exit; a
 * life censored at t counts as at risk at t. Once survival is 0 or is still 1 the interval is that point: the scale has no width there.
 */
export function estimateSurvival(observations: readonly Observation[], confidence: number): readonly SurvivalStep[] {
  const z = normalQuantile((1 + confidence) / 2);
  const { entries, exits, deathTimes } = timesOf(observations);

  let survival = 1;
  let greenwood = 0;
  return Array.from(tally(deathTimes), ([time, deaths]) => {
    const atRisk = countBelow(entries, time) - countBelow(exits, time);
    survival *= 1 - deaths / atRisk;
    greenwood += atRisk === deaths ? 0 : deaths / (atRisk * (atRisk - deaths));
    const [low, high] = logLogInterval(survival, greenwood, z);
    return { time, survival, low, high, atRisk, deaths };
  });
}

interface Times {
  readonly entries: Float64Array;
  readonly exits: Float64Array;
  /** The exits of those that ended. */
  readonly deathTimes: Float64Array;
}

/** Each in order. Columns, filled in one go: a large register has hundreds of thousands of lives. */
function timesOf(observations: readonly Observation[]): Times {
  const entries = new Float64Array(observations.length);
  const exits = new Float64Array(observations.length);
  const deathTimes = new Float64Array(observations.length);
  let deaths = 0;
  for (const [place, { entry, exit, ended }] of observations.entries()) {
    entries[place] = entry;
    exits[place] = exit;
    if (!ended) continue;
    deathTimes[deaths] = exit;
    deaths += 1;
  }
  return { entries: entries.sort(), exits: exits.sort(), deathTimes: deathTimes.subarray(0, deaths).sort() };
}

export interface Quantile {
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
}

/**
 * The time by which half have ended: the first step at which survival is 0.5 or less. Its interval is where the curve's limits cross 0.5
 * (Brookmeyer and Crowley 1982). Absent: not reached.
 */
export function medianSurvival(steps: readonly SurvivalStep[]): Quantile {
  const first = (curve: (step: SurvivalStep) => number): number | undefined =>
    steps.find((step) => curve(step) <= 0.5 + Number.EPSILON)?.time;
  const value = first((step) => step.survival);
  const low = first((step) => step.low);
  const high = first((step) => step.high);
  return { ...(value === undefined ? {} : { value }), ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) };
}

export interface LogRank {
  readonly chiSquare: number;
  readonly degreesOfFreedom: number;
  readonly p: number;
}

/**
 * The log-rank test (Mantel 1966; Peto and Peto 1972) of whether some groups of lives end at the same rate. Delayed entry is honoured through
 * the numbers at risk. A group that is never at risk while a life of another ends (a single very old body) tells nothing of the rates and is
 * left out, with its degree of freedom. undefined with fewer than two groups left, or where they are never at risk together.
 */
export function logRankTest(groups: readonly (readonly Observation[])[]): LogRank | undefined {
  const size = groups.length;
  if (size < 2) return undefined;
  const columns = groups.map(timesOf);
  const deathsAt = columns.map(({ deathTimes }) => tally(deathTimes));
  const times = [...new Set(deathsAt.flatMap((counts) => [...counts.keys()]))].sort(ascending);
  const excess = new Array<number>(size).fill(0);
  const covariance = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  for (const time of times) {
    const atRisk = columns.map(({ entries, exits }) => countBelow(entries, time) - countBelow(exits, time));
    const deaths = deathsAt.map((counts) => counts.get(time) ?? 0);
    const allAtRisk = sum(atRisk);
    const allDeaths = sum(deaths);
    for (const [i, risk] of atRisk.entries()) {
      excess[i] = (excess[i] ?? 0) + (deaths[i] ?? 0) - (allDeaths * risk) / allAtRisk;
      if (allAtRisk < 2) continue;
      const factor = (allDeaths * (allAtRisk - allDeaths)) / (allAtRisk * allAtRisk * (allAtRisk - 1));
      const row = covariance[i] ?? [];
      for (const [j, other] of atRisk.entries()) row[j] = (row[j] ?? 0) + factor * risk * ((i === j ? allAtRisk : 0) - other);
    }
  }
  const compared = groups.map((_, index) => index).filter((index) => (covariance[index]?.[index] ?? 0) > 1e-12);
  // The excesses sum to zero, so one group is left out and the rest are tested together.
  const tested = compared.slice(1);
  if (tested.length === 0) return undefined;
  const solution = solve(
    tested.map((i) => tested.map((j) => covariance[i]?.[j] ?? 0)),
    tested.map((i) => excess[i] ?? 0),
  );
  if (solution === undefined) return undefined;
  const chiSquare = sum(solution.map((value, index) => value * (excess[tested[index] ?? 0] ?? 0)));
  return { chiSquare, degreesOfFreedom: tested.length, p: chiSquareTail(chiSquare, tested.length) };
}

/** How many lives ended at each time, in order of time. */
function tally(deathTimes: Float64Array): ReadonlyMap<number, number> {
  const deaths = new Map<number, number>();
  let place = 0;
  while (place < deathTimes.length) {
    const time = deathTimes[place] ?? 0;
    const first = place;
    while (deathTimes[place] === time) place += 1;
    deaths.set(time, place - first);
  }
  return deaths;
}

function logLogInterval(survival: number, greenwood: number, z: number): readonly [number, number] {
  if (survival <= 0 || survival >= 1) return [survival, survival];
  const logSurvival = Math.log(survival);
  const spread = (z * Math.sqrt(greenwood)) / Math.abs(logSurvival);
  return [survival ** Math.exp(spread), survival ** Math.exp(-spread)];
}

// How many of a sorted list are below a value.
function countBelow(sorted: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

// Gaussian elimination with partial pivoting; undefined for a singular matrix.
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] | undefined {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    const pivot = rows
      .slice(column)
      .reduce((best, row, offset) => (Math.abs(row[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0) ? column + offset : best), column);
    [rows[column], rows[pivot]] = [rows[pivot] ?? [], rows[column] ?? []];
    const lead = rows[column]?.[column] ?? 0;
    if (Math.abs(lead) < 1e-12) return undefined;
    for (let other = 0; other < size; other += 1) {
      const row = rows[other];
      if (other === column || row === undefined) continue;
      const factor = (row[column] ?? 0) / lead;
      for (let k = column; k <= size; k += 1) row[k] = (row[k] ?? 0) - factor * (rows[column]?.[k] ?? 0);
    }
  }
  return rows.map((row, index) => (row[size] ?? 0) / (row[index] ?? 1));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function ascending(a: number, b: number): number {
  return a - b;
}
