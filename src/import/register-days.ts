import { dayFromNumber, dayNumber, isDay } from "../domain/dates.ts";
import type { Day } from "../domain/records.ts";

/**
 * Days that the register gives to thousands of bodies at once where it does not know when they opened: 1 April 1974 to general practices, 1
 * January 1980 to others. What opened so is imported with the day marked as doubtful.
 */
const STAND_IN_DAYS: readonly Day[] = ["1974-04-01", "1980-01-01"];

/** A day as the registers write it: 20061001, 2006-10-01 or 01/10/2006. undefined for anything else, a day that does not exist too. */
export function readDay(text: string): Day | undefined {
  const plain = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(text);
  const british = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text);
  const day =
    plain !== null ? `${plain[1]}-${plain[2]}-${plain[3]}` : british !== null ? `${british[3]}-${british[2]}-${british[1]}` : undefined;
  return day !== undefined && isDay(day) ? day : undefined;
}

/** The registers give the last day of a body; the dataset the first day without it. */
export function dayAfter(day: Day): Day {
  return dayFromNumber(dayNumber(day) + 1);
}

export function daysApart(a: Day, b: Day): number {
  return dayNumber(b) - dayNumber(a);
}

/** An opening day as EDTF text, doubtful (`?`) where the register only fills a gap with it. */
export function openingText(day: Day): string {
  return isStandIn(day) ? `${day}?` : day;
}

export function isStandIn(day: Day): boolean {
  return STAND_IN_DAYS.includes(day);
}
