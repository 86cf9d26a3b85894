import { describe, expect, test } from "@jest/globals";

import { tableAsCsv, tableAsJson } from "../../src/web/pictures/table-of.ts";
import { citeApa, citeBibtex, citeCslJson } from "../../src/web/words/citations.ts";
import { countWords } from "../../src/web/words/count-words.ts";
import { lifeSentence } from "../../src/web/words/life-sentence.ts";
import { structureSentence } from "../../src/web/words/structure-sentence.ts";
import { listed, words } from "../../src/web/words/words.ts";

describe("words", () => {
  test("terms of the vocabulary read as English, and keep the abbreviations that people use", () => {
    expect(words("NHS_FOUNDATION_TRUST")).toBe("NHS foundation trust");
    expect(listed(["England", "Wales", "Scotland"])).toBe("England, Wales and Scotland");
  });

  test("counts are told as they went", () => {
    expect([countWords([14]), countWords([28, 10, 10]), countWords([17, 303, 151]), countWords([])]).toEqual([
      "14",
      "28, then 10",
      "up to 303",
      "",
    ]);
  });

  test("a life is one sentence that says when nobody knows", () => {
    const base = { name: "Area teams", established: { label: "1 April 2013" }, abolished: null };
    expect(lifeSentence({ ...base, status: "ABOLISHED", abolished: { label: "1 April 2015" } }, 2)).toBe(
      "Area teams: 1 April 2013 to 1 April 2015, 2.0 years.",
    );
    expect(lifeSentence({ ...base, status: "END_UNKNOWN" })).toBe("Area teams: from 1 April 2013; nobody says when it ended.");
    expect(lifeSentence({ ...base, status: "STANDING", plannedEnd: { label: "2027" } })).toContain("its end is planned for 2027");
  });

  test("a structure's sentence names what took its place before what took some of its work", () => {
    const link = { status: "ENACTED", partial: false, event: { causedBy: [{ name: "Health and Social Care Act 2012" }] } };
    const sentence = structureSentence({
      name: "Primary care trusts",
      scope: "KIND",
      kind: "COMMISSIONER",
      tier: "DISTRICT",
      nations: ["ENGLAND"],
      status: "ABOLISHED",
      established: { label: "1 April 2000" },
      abolished: { label: "1 April 2013" },
      plannedEnd: null,
      lifespan: { years: 13 },
      predecessors: [],
      successors: [
        { ...link, kind: "TRANSFER_OF_FUNCTIONS", structure: { name: "NHS England" } },
        { ...link, kind: "REPLACEMENT", structure: { name: "Clinical commissioning groups" } },
      ],
    });
    expect(sentence).toBe(
      "A kind of district commissioner in England. It began on 1 April 2000 and ended on 1 April 2013 (13.0 years). It gave way to Clinical commissioning groups, under Health and Social Care Act 2012.",
    );
  });
});

describe("tables to take away", () => {
  const table = {
    columns: ["body", "years"],
    rows: [
      ['The "old" boards, England', 25.7],
      ["=1+1", null],
    ],
  } as const;

  test("CSV quotes what needs it and defuses what a spreadsheet would run", () => {
    expect(tableAsCsv(table)).toBe('body,years\r\n"The ""old"" boards, England",25.7\r\n\'=1+1,\r\n');
  });

  test("JSON has one object a row", () => {
    expect(JSON.parse(tableAsJson(table))).toEqual([
      { body: 'The "old" boards, England', years: 25.7 },
      { body: "=1+1", years: null },
    ]);
  });
});

describe("citations", () => {
  const cited = {
    id: "primary-care-trusts",
    title: "Primary care trusts",
    address: "https://example.org/id/primary-care-trusts",
    datasetTitle: "NHS reform graph",
    version: "1.0.0",
    revision: "abc123",
    completeTo: "2026-07-01",
  };

  test("each form names the revision and the permanent address", () => {
    for (const text of [citeApa(cited), citeBibtex(cited), citeCslJson(cited)]) {
      expect(text).toContain("abc123");
      expect(text).toContain("https://example.org/id/primary-care-trusts");
    }
    expect(citeBibtex(cited)).toMatch(/^@misc\{primary-care-trusts,/);
    expect(JSON.parse(citeCslJson(cited))).toMatchObject([{ type: "dataset", issued: { "date-parts": [[2026, 7, 1]] } }]);
  });
});
