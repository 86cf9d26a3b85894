import { DateSyntaxError, parseDate } from "./dates.ts";
import type { HistoricalDate } from "./records.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
const SEASONS: Readonly<Record<string, string>> = { 21: "spring", 22: "summer", 23: "autumn", 24: "winter" };

/** A date as people write it: 1 April 1974; April 1974; spring 2001; about 1972; 1972 (uncertain); between 1958 and 1965. */
export function dateLabel(date: HistoricalDate): string {
  if (date.precision === "INTERVAL") {
    const [first, last] = date.edtf.split("/");
    if (first === undefined || last === undefined) throw new DateSyntaxError(`expected an interval, got "${date.edtf}"`);
    return `between ${dateLabel(parseDate(first))} and ${dateLabel(parseDate(last))}`;
  }
  const plain = date.edtf.replace(/[~?%]$/, "");
  return `${date.approximate ? "about " : ""}${plainLabel(plain, date)}${date.uncertain ? " (uncertain)" : ""}`;
}

function plainLabel(plain: string, date: HistoricalDate): string {
  const [year = "", month = "", day = ""] = plain.split("-");
  if (date.precision === "DECADE") return `the ${year.slice(0, 3)}0s`;
  if (date.precision === "YEAR") return year;
  if (date.precision === "SEASON") return `${SEASONS[month] ?? month} ${year}`;
  const monthName = MONTHS[Number(month) - 1] ?? month;
  return date.precision === "MONTH" ? `${monthName} ${year}` : `${Number(day)} ${monthName} ${year}`;
}
