import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";

import { dateLabel } from "../../src/domain/date-label.ts";
import { DateSyntaxError, dayFromNumber, dayNumber, isDay, parseDate, parsePeriod } from "../../src/domain/dates.ts";

describe("a date", () => {
  test.each([
    ["1974-04-01", "1974-04-01", "1974-04-01", "1 April 1974"],
    ["1974-04", "1974-04-01", "1974-04-30", "April 1974"],
    ["2000-02", "2000-02-01", "2000-02-29", "February 2000"],
    ["1974", "1974-01-01", "1974-12-31", "1974"],
    ["197X", "1970-01-01", "1979-12-31", "the 1970s"],
    ["2001-21", "2001-03-01", "2001-05-31", "spring 2001"],
    ["2001-24", "2001-12-01", "2002-02-28", "winter 2001"],
    ["1972~", "1971-01-01", "1973-12-31", "about 1972"],
    ["1974-04~", "1974-03-01", "1974-05-31", "about April 1974"],
    ["1974-04-01~", "1974-03-31", "1974-04-02", "about 1 April 1974"],
    ["1972?", "1972-01-01", "1972-12-31", "1972 (uncertain)"],
    ["1972%", "1971-01-01", "1973-12-31", "about 1972 (uncertain)"],
    ["1958/1965", "1958-01-01", "1965-12-31", "between 1958 and 1965"],
    ["2013-03-26/2013-04-01", "2013-03-26", "2013-04-01", "between 26 March 2013 and 1 April 2013"],
  ])("%s lies from %s to %s and reads %s", (text, earliest, latest, label) => {
    const date = parseDate(text);
    expect([date.earliest, date.latest, dateLabel(date)]).toEqual([earliest, latest, label]);
  });

  test.each([
    "",
    "circa 1948",
    "5 July 1948",
    "1948-7-5",
    "1948-13",
    "1948-02-30",
    "1974/1948",
    "2020-25",
    "[1948,1950]",
    "1948-07-05T00:00:00Z",
    "1948/",
    "../1948",
    "Y170000002",
  ])("%p is refused with what was expected", (text) => {
    expect(() => parseDate(text)).toThrow(DateSyntaxError);
    expect(() => parseDate(text)).toThrow(/expected/);
  });

  test("written as circa gets the EDTF form as a hint", () => {
    expect(() => parseDate("circa 1948")).toThrow(/1948~/);
  });

  test("has its earliest day on or before its latest", () => {
    const year = fc.integer({ min: 1100, max: 2100 });
    const text = fc
      .tuple(year, fc.option(fc.integer({ min: 1, max: 12 })), fc.constantFrom("", "~", "?", "%"))
      .map(([y, m, mark]) => `${y}${m === null ? "" : `-${String(m).padStart(2, "0")}`}${mark}`);
    fc.assert(
      fc.property(text, (edtf) => {
        const date = parseDate(edtf);
        expect(date.edtf).toBe(edtf);
        expect((date.earliest ?? "9") <= (date.latest ?? "0")).toBe(true);
      }),
    );
  });
});

describe("a period", () => {
  test("that is open goes on; one whose end is unknown does not", () => {
    expect(parsePeriod("2022-07-01/..")).toMatchObject({ end: "OPEN" });
    expect(parsePeriod("1991/")).toMatchObject({ end: "UNKNOWN" });
    expect(parsePeriod("1974-04-01/1982-04-01")).toMatchObject({ end: "CLOSED", to: { earliest: "1982-04-01" } });
  });

  test.each(["1974", "1982/1974", "a/b", "1974/1975/1976"])("%p is refused", (text) => {
    expect(() => parsePeriod(text)).toThrow(DateSyntaxError);
  });
});

test("a day survives the way to its number and back", () => {
  fc.assert(fc.property(fc.integer({ min: -200_000, max: 100_000 }), (number) => dayNumber(dayFromNumber(number)) === number));
});

test("a day is one that the calendar has", () => {
  const two = fc.integer({ min: 0, max: 32 }).map((number) => String(number).padStart(2, "0"));
  const text = fc.tuple(fc.integer({ min: 1000, max: 2400 }), two, two).map((parts) => parts.join("-"));
  const exists = (day: string): boolean => !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().slice(0, 10) === day;
  fc.assert(fc.property(text, (day) => isDay(day) === exists(day)));
  expect(["1900-02-29", "2000-02-29", "2023-02-29", "2024-02-29", "2024-2-9", "2024-02-29T00:00"].filter(isDay)).toEqual([
    "2000-02-29",
    "2024-02-29",
  ]);
});
