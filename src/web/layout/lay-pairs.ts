export interface Pair {
  readonly id: string;
  readonly years: number;
  readonly predecessorYears: number;
}

export interface LaidPair {
  readonly id: string;
  readonly y: number;
  /** Where the successor's and the predecessor's lengths of life lie. */
  readonly heir: number;
  readonly elder: number;
}

export interface LaidPairs {
  readonly pairs: readonly LaidPair[];
  readonly marks: readonly { readonly years: number; readonly x: number }[];
  readonly height: number;
}

export const PAIR_ROW = 44;
const MARKS = [1, 2, 5, 10, 20, 50] as const;

/** Lengths of lives in pairs on one scale of years from 0, in the order given. */
export function layPairs(pairs: readonly Pair[], left: number, right: number, top: number): LaidPairs {
  const longest = Math.max(1, ...pairs.flatMap(({ years, predecessorYears }) => [years, predecessorYears]));
  const x = (years: number): number => left + (years / longest) * (right - left);
  const step = MARKS.find((candidate) => longest / candidate <= Math.max(3, (right - left) / 70)) ?? 50;
  return {
    pairs: pairs.map(({ id, years, predecessorYears }, index) => ({
      id,
      y: top + index * PAIR_ROW + 32,
      heir: x(years),
      elder: x(predecessorYears),
    })),
    marks: Array.from({ length: Math.floor(longest / step) + 1 }, (_, index) => ({ years: index * step, x: x(index * step) })),
    height: top + pairs.length * PAIR_ROW + 6,
  };
}
