import { dateLabel } from "./date-label.ts";
import type { Period } from "./records.ts";

/** A period as people write it: from 1 April 1974 to 1 April 1982; since 1 April 2013; until 1982; from 1991, end unknown. */
export function periodLabel({ from, to, end }: Period): string {
  if (end === "OPEN") return from === undefined ? "always" : `since ${dateLabel(from)}`;
  if (to === undefined) return from === undefined ? "at an unknown time" : `from ${dateLabel(from)}, end unknown`;
  return from === undefined ? `until ${dateLabel(to)}` : `from ${dateLabel(from)} to ${dateLabel(to)}`;
}
