import type { Bounds } from "./life.ts";
import type { Mark } from "./mark.ts";

const MARGIN_YEARS = 1;

/** The years that an axis must hold for some marks and the record that they are about. What stands reaches to today. */
export function yearsOfMarks(
  marks: readonly Mark[],
  own: Bounds | undefined,
  today: number,
): { readonly from: number; readonly to: number } {
  const starts = marks.flatMap(({ life, at }) => life?.start.earliest ?? at?.earliest ?? []);
  const ends = marks.flatMap(({ life, at }) =>
    life === undefined
      ? (at?.latest ?? [])
      : (life.plannedEnd?.latest ?? life.end?.latest ?? (life.ending === "STANDING" ? today : life.start.latest + 2)),
  );
  const [first, last] = [Math.min(...starts, own?.earliest ?? Infinity), Math.max(...ends, own?.latest ?? -Infinity)];
  return Number.isFinite(first) && Number.isFinite(last)
    ? { from: Math.floor(first) - MARGIN_YEARS, to: Math.ceil(last) + MARGIN_YEARS }
    : { from: Math.floor(today) - MARGIN_YEARS, to: Math.ceil(today) };
}
