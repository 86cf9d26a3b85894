import { dateLabel } from "../domain/date-label.ts";
import type { HistoricalDate, Life } from "../domain/records.ts";

/** A date as people write it, or nothing. */
export function dateOr(date: HistoricalDate | undefined, absent = ""): string {
  return date === undefined ? absent : dateLabel(date);
}

/** When a life ended, or why no date says so. */
export function endOf(life: Life): string {
  if (life.abolished !== undefined) return dateLabel(life.abolished);
  return life.end === "STANDING" ? "still standing" : "ended, date unknown";
}

/** Years with one decimal, or nothing. */
export function yearsText(years: number | undefined): string {
  return years === undefined ? "" : years.toFixed(1);
}

/** SCREAMING_SNAKE as words: "transfer of functions". */
export function plainTerm(term: string): string {
  return term.toLowerCase().replaceAll("_", " ");
}
