import edtf from "edtf";

import type { Day, HistoricalDate, Period } from "./records.ts";
import type { DatePrecision } from "./vocabulary.ts";

/** Thrown for text that is not an EDTF date in use here. `message` says what was expected and what came. */
export class DateSyntaxError extends Error {}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
// Level 0 and the part of level 1 that has one clear reading. Level 2, times, and sets are refused on purpose.
const DATE = /^(\d{4}|\d{3}X)(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)$/;
const SEASON_MONTHS: Readonly<Record<string, readonly [number, number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 14],
};
// Registers give a few thousand days to tens of thousands of bodies: reading each day once takes seconds off, and its record is shared.
const PARSED = new Map<string, HistoricalDate>();
const MOST_PARSED = 20_000;
const MILLISECONDS_A_DAY = 86_400_000;

/**
 * Reads a date: a day (1974-04-01), month (1974-04), season (2001-21 is spring, March to May), year (1974), decade (197X),
 * each with `~` (about), `?` (doubtful) or `%` (both); or a closed interval (1958/1965), which means one day within it.
 *
 * `~` widens the bounds by one unit of the precision on each side: `1972~` is 1971-01-01 to 1973-12-31. `?` leaves the
 * bounds and marks doubt.
 */
export function parseDate(text: string): HistoricalDate {
  const known = PARSED.get(text);
  if (known !== undefined) return known;
  const date = readDate(text);
  if (PARSED.size < MOST_PARSED) PARSED.set(text, date);
  return date;
}

function readDate(text: string): HistoricalDate {
  const slash = text.indexOf("/");
  if (slash >= 0) return parseIntervalAsDate(text, slash);
  const match = DATE.exec(text);
  if (match === null)
    throw new DateSyntaxError(`expected an EDTF date such as "1974-04-01", "1974-04", "1974" or "1974~", got "${text}"${hint(text)}`);
  const [, year = "", month, day, mark = ""] = match;
  const precision = precisionOf(year, month, day);
  const plain = mark === "" ? text : text.slice(0, -1);
  const [earliest, latest] = precision === "SEASON" ? seasonBounds(year, month ?? "") : calendarBounds(plain, text);
  const approximate = mark === "~" || mark === "%";
  const uncertain = mark === "?" || mark === "%";
  return {
    edtf: text,
    earliest: approximate ? shift(earliest, precision, -1) : earliest,
    latest: approximate ? shift(latest, precision, 1) : latest,
    precision,
    approximate,
    uncertain,
  };
}

/** Reads an interval: `a/b` (from a up to and not including b), `a/..` (still going on), `a/` (ended, when is unknown). */
export function parsePeriod(text: string): Period {
  const slash = text.indexOf("/");
  if (slash < 0 || text.indexOf("/", slash + 1) >= 0) {
    throw new DateSyntaxError(`expected an EDTF interval such as "1974-04-01/1982-04-01", "2013-04-01/.." or "1991/", got "${text}"`);
  }
  const first = text.slice(0, slash);
  const second = text.slice(slash + 1);
  const from = first === "" || first === ".." ? undefined : parseDate(first);
  const to = second === "" || second === ".." ? undefined : parseDate(second);
  if (from?.earliest !== undefined && to?.latest !== undefined && to.latest < from.earliest) {
    throw new DateSyntaxError(`expected an interval that ends after it begins, got "${text}"`);
  }
  return {
    edtf: text,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    end: second === ".." ? "OPEN" : second === "" ? "UNKNOWN" : "CLOSED",
  };
}

/** A date that is known to the day. */
export function exactDay(day: Day): HistoricalDate {
  return { edtf: day, earliest: day, latest: day, precision: "DAY", approximate: false, uncertain: false };
}

export function isExact(date: HistoricalDate): boolean {
  return date.earliest !== undefined && date.earliest === date.latest && !date.uncertain;
}

/**
 * Days since 1970-01-01, negative before. Counted in years that begin in March, so that leap days come last: analyses of large registers ask this
 * millions of times, and Date takes four times as long.
 */
export function dayNumber(day: Day): number {
  const year = digits(day, 0, 4);
  const month = digits(day, 5, 7);
  const [marchYear, marchMonth] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((153 * marchMonth + 2) / 5) + digits(day, 8, 10) - 719_469;
}

export function dayFromNumber(number: number): Day {
  return new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, digits(text, 0, 4));
}

function daysIn(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let place = from; place < to; place += 1) number = number * 10 + text.charCodeAt(place) - 48;
  return number;
}

export const DAYS_A_YEAR = 365.2425;

/** Days as Gregorian mean years. */
export function yearsOf(days: number): number {
  return days / DAYS_A_YEAR;
}

function parseIntervalAsDate(text: string, slash: number): HistoricalDate {
  const first = parseDate(text.slice(0, slash));
  const last = parseDate(text.slice(slash + 1));
  if (first.earliest === undefined || last.latest === undefined || last.latest < first.earliest) {
    throw new DateSyntaxError(`expected an interval whose end is not before its start, got "${text}"`);
  }
  return {
    edtf: text,
    earliest: first.earliest,
    latest: last.latest,
    precision: "INTERVAL",
    approximate: first.approximate || last.approximate,
    uncertain: first.uncertain || last.uncertain,
  };
}

function precisionOf(year: string, month: string | undefined, day: string | undefined): DatePrecision {
  if (day !== undefined) return "DAY";
  if (month !== undefined) return Number(month) > 12 ? "SEASON" : "MONTH";
  return year.endsWith("X") ? "DECADE" : "YEAR";
}

function calendarBounds(plain: string, text: string): readonly [Day, Day] {
  if (DAY.test(plain)) {
    if (isDay(plain)) return [plain, plain];
    throw new DateSyntaxError(`expected a day that exists, got "${text}"`);
  }
  try {
    const { min, max } = edtf(plain);
    if (min !== null && max !== null) return [dayOf(min), dayOf(max)];
  } catch {
    // The parser's own message lists grammar symbols; ours below says what a person can do.
  }
  throw new DateSyntaxError(`expected an EDTF date, got "${text}"${hint(text)}`);
}

// The edtf package takes 21 to 24 as quarters of the calendar year; British writers mean the seasons of the weather.
function seasonBounds(year: string, season: string): readonly [Day, Day] {
  const months = SEASON_MONTHS[season];
  if (months === undefined || year.endsWith("X")) {
    throw new DateSyntaxError(`expected a month from 01 to 12 or a season from 21 to 24, got "${year}-${season}"`);
  }
  return [dayOf(Date.UTC(Number(year), months[0] - 1, 1)), dayOf(Date.UTC(Number(year), months[1], 0))];
}

function shift(day: Day, precision: DatePrecision, units: number): Day {
  const date = new Date(day);
  const isMonthEnd = new Date(date.getTime() + MILLISECONDS_A_DAY).getUTCDate() === 1;
  if (precision === "DAY") return dayOf(date.getTime() + units * MILLISECONDS_A_DAY);
  const months = precision === "MONTH" ? 1 : precision === "SEASON" ? 3 : precision === "YEAR" ? 12 : 120;
  const month = date.getUTCMonth() + units * months;
  return dayOf(isMonthEnd ? Date.UTC(date.getUTCFullYear(), month + 1, 0) : Date.UTC(date.getUTCFullYear(), month, 1));
}

function dayOf(milliseconds: number): Day {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

function hint(text: string): string {
  const about = /^(?:circa|c\.?|about)\s*(\d{4})$/i.exec(text.trim());
  if (about !== null) return `; write "${about[1] ?? ""}~"`;
  if (/^\d{4}-\d{1,2}(-\d{1,2})?$/.test(text)) return `; write months and days with two digits`;
  return "";
}
