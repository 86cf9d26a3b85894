import { describe, expect, test } from "@jest/globals";

import { parseDate } from "../../src/domain/dates.ts";
import { findDisputes, keyOfDispute } from "../../src/domain/disputes.ts";
import { countEventsByDecade } from "../../src/domain/events-by-decade.ts";
import { countFoundings, traceFoundings } from "../../src/domain/foundings.ts";
import { balanceReforms } from "../../src/domain/reform-balance.ts";
import { timeReforms } from "../../src/domain/reform-timings.ts";
import { countReorganisations } from "../../src/domain/reorganisations.ts";
import type { DateClaim } from "../../src/domain/records.ts";
import { change, history, reform, structure } from "../helpers/records.ts";
import { source } from "../helpers/small-history.ts";

const said = (date: string): DateClaim => ({ value: parseDate(date), citations: [], rank: "NORMAL" });

describe("what a reform opened and closed", () => {
  const world = history([
    reform("act", { enacted: parseDate("1973") }),
    reform("order", { kind: "ORDER", enacted: parseDate("1974") }),
    reform("idle", { enacted: parseDate("1975") }),
    structure("boards", { scope: "KIND" }),
    structure("north", { memberOf: ["boards"] }),
    structure("council"),
    structure("authorities", { scope: "KIND" }),
    change("1", "CREATION", "1948-07-05", { results: ["boards", "north", "council"] }),
    change("2", "REPLACEMENT", "1974-04-01", { originals: ["boards", "north"], results: ["authorities"], causedBy: ["act", "order"] }),
    change("3", "TRANSFER_OF_FUNCTIONS", "1974-04-01", { originals: ["council"], survivors: ["authorities"], causedBy: ["act"] }),
    change("4", "RENAMING", "1975", { survivors: ["council"], causedBy: ["act"] }),
    change("5", "ABOLITION", "2027", { originals: ["authorities"], causedBy: ["idle"], status: "PLANNED" }),
  ]);

  test("counts kinds once and their bodies apart; renamings, transfers and plans neither open nor close", () => {
    expect(
      balanceReforms(world, {}).map(({ reform: { id }, opened, closed, net, membersClosed, events }) => [
        id,
        opened.map((one) => one.id),
        closed.map((one) => one.id),
        net,
        membersClosed,
        events,
      ]),
    ).toEqual([
      ["act", ["authorities"], ["boards"], 0, 1, 3],
      ["order", ["authorities"], ["boards"], 0, 1, 1],
    ]);
  });
});

test("reorganisations are counted under one rule after another; a source that names a single reform gives no count", () => {
  const cites = (...ids: readonly string[]) => ({ countedMajorBy: ids.map((id) => ({ source: id })) });
  const world = history([
    source("historian", { name: "A History" }),
    source("critic"),
    reform("first", { effective: parseDate("1974-04-01"), enacted: parseDate("1973-07-05"), ...cites("historian") }),
    reform("second", { kind: "REORGANISATION", announced: parseDate("1991"), ...cites("historian", "critic") }),
    reform("before", { effective: parseDate("1948-07-05"), ...cites("historian") }),
    structure("boards"),
    change("1", "ABOLITION", "1974-04-01", { originals: ["boards"], causedBy: ["first"] }),
  ]);
  const rows = countReorganisations(world, { nation: "ENGLAND", from: "1974-01-01" });
  expect(rows.map(({ countedBy, reforms }) => [countedBy?.id, reforms.map(({ id }) => id)])).toEqual([
    ["historian", ["first", "second"]],
    [undefined, ["first", "second"]],
    [undefined, ["second"]],
    [undefined, ["first"]],
  ]);
  expect(rows[0]?.rule).toBe("Counted among the major reorganisations by A History.");
});

describe("how long a reform took", () => {
  const paper = reform("paper", { kind: "WHITE_PAPER", announced: parseDate("1972-08") });
  const act = reform("act", { enacted: parseDate("1973-07-05"), carriesOut: [{ to: "paper", citations: [] }] });
  const world = history([
    paper,
    act,
    reform("late-act", { enacted: parseDate("1999-06-30"), effective: parseDate("1999-04-01") }),
    structure("authorities"),
    {
      ...change("begin", "CREATION", "1974-04-01", { results: ["authorities"], causedBy: ["act"] }),
      shadow: parseDate("1973-09-01"),
    },
  ]);
  const timings = timeReforms(world, {});

  test("runs from the announcement of the paper that it carries out to the first change that it caused", () => {
    const timing = timings.find(({ reform: { id } }) => id === "act");
    // 1 to 31 August 1972 to 5 July 1973: 338 days from the first, 308 from the last. 5 July 1973 to 1 April 1974: 270 days.
    expect(timing).toMatchObject({ announcedToEnacted: { min: 308, max: 338 }, enactedToEffective: { min: 270, max: 270 } });
  });

  test("tells what ran in shadow form, and for how long", () => {
    expect(timings.find(({ reform: { id } }) => id === "act")?.shadows).toMatchObject([
      { event: { id: "begin" }, days: { min: 212, max: 212 } },
    ]);
  });

  test("is not told where an Act followed what it confirmed, nor of a reform with one date", () => {
    expect(timings.map(({ reform: { id }, enactedToEffective }) => [id, enactedToEffective !== undefined])).toEqual([
      ["act", true],
      ["late-act", false],
    ]);
  });
});

describe("disputes", () => {
  test("are rival dates of one role and rival counts of one scope and day, and nothing else", () => {
    const count = (value: number, on: string, scope: string) => ({ ...said("1974"), value, on: parseDate(on), scope });
    const world = history([
      structure("boards", {
        counts: [count(14, "1974", "England"), count(15, "1974", "England"), count(16, "1974", "Wales"), count(13, "1980", "England")],
      }),
      {
        ...change("disputed", "CREATION", "1948", { results: ["boards"] }),
        dateClaims: { effective: [said("1948"), said("1947")], legal: [said("1946")] },
      },
      reform("agreed", { dateClaims: { enacted: [said("1946-11-06"), said("1946-11-06")] } }),
    ]);
    expect(findDisputes(world).map((dispute) => [keyOfDispute(dispute), dispute.dates.length, dispute.counts.length])).toEqual([
      ["disputed effective", 2, 0],
      ["boards 1974 England", 0, 2],
    ]);
  });
});

test("a structure is made by the Act or order that began it, or by the reform behind that; offices and partnerships by no statute", () => {
  const world = history([
    source("act", { kind: "ACT" }),
    source("order", { kind: "STATUTORY_INSTRUMENT" }),
    source("letter", { kind: "NHS_DOCUMENT" }),
    reform("reforming-act"),
    ...["by-act", "by-both", "by-order", "by-letter", "by-cause", "by-nobody", "member"].map((id) =>
      structure(id, id === "member" ? { memberOf: ["by-act"] } : {}),
    ),
    structure("office", { legalForm: "ADMINISTRATIVE_UNIT" }),
    structure("unknown", { unknownStart: "no source" }),
    ...Object.entries({
      "by-act": ["act"],
      "by-both": ["order", "act"],
      "by-order": ["order"],
      "by-letter": ["letter"],
      "by-cause": [],
      "by-nobody": [],
      member: ["act"],
      office: ["act"],
    }).map(([id, instruments]) =>
      change(`begin-${id}`, "CREATION", "1990", { results: [id], instruments, causedBy: id === "by-cause" ? ["reforming-act"] : [] }),
    ),
  ]);
  const foundings = traceFoundings(world, {});
  expect(Object.fromEntries(foundings.map(({ structure: { id }, form }) => [id, form]))).toEqual({
    "by-act": "ACT",
    "by-both": "ACT",
    "by-order": "ORDER",
    "by-letter": "WITHOUT_STATUTE",
    "by-cause": "ACT",
    "by-nobody": "NOT_RECORDED",
    office: "WITHOUT_STATUTE",
  });
  expect(countFoundings(foundings).map(({ structures }) => structures)).toEqual([3, 1, 2, 1]);
});

describe("changes by decade", () => {
  const world = history(
    [
      structure("boards", { scope: "KIND", nations: ["ENGLAND", "WALES"] }),
      structure("north", { memberOf: ["boards"] }),
      structure("old", { nations: ["SCOTLAND"] }),
      change("before", "CREATION", "1919", { results: ["old"] }),
      change("founded", "CREATION", "1959/1960", { results: ["boards"] }),
      change("north-founded", "CREATION", "1960-04-01", { results: ["north"] }),
      change("ended", "ABOLITION", "1974-04-01", { originals: ["boards", "north"] }),
      change("planned", "ABOLITION", "2027", { originals: ["old"], status: "PLANNED" }),
    ],
    "1975-01-01",
  );

  test("count each change once in every nation that it touches, and changes among members apart", () => {
    expect(
      countEventsByDecade(world, ["ENGLAND", "WALES", "SCOTLAND"]).map(({ nation, decade, events, memberEvents, uncertain }) =>
        [nation, decade, events, memberEvents, uncertain].join(" "),
      ),
    ).toEqual([
      "ENGLAND 1950s 1 0 1",
      "ENGLAND 1960s 0 1 0",
      "ENGLAND 1970s 1 0 0",
      "SCOTLAND 1950s 0 0 0",
      "SCOTLAND 1960s 0 0 0",
      "SCOTLAND 1970s 0 0 0",
      "WALES 1950s 1 0 1",
      "WALES 1960s 0 0 0",
      "WALES 1970s 1 0 0",
    ]);
  });

  test("of nations that nothing touched are none", () => {
    expect(countEventsByDecade(world, ["NORTHERN_IRELAND"])).toEqual([]);
  });
});
