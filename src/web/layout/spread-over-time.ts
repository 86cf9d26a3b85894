import type { Mark } from "./mark.ts";

/** At most so many marks in order of time, taken evenly from all of it: the first few alone would tell only how it began. Those without a date come last. */
export function spreadOverTime(marks: readonly Mark[], most: number): readonly Mark[] {
  const sorted = [...marks].sort((a, b) => timeOf(a) - timeOf(b));
  if (sorted.length <= most) return sorted;
  const step = (sorted.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, index) => sorted[Math.round(index * step)]).filter((mark) => mark !== undefined);
}

function timeOf({ life, at }: Mark): number {
  return life?.start.earliest ?? at?.earliest ?? Number.MAX_VALUE;
}
