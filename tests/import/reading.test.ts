import { describe, expect, test } from "@jest/globals";

import { decodeText } from "../../src/import/decode-text.ts";
import { fileDate } from "../../src/import/file-date.ts";
import { readDay } from "../../src/import/register-days.ts";
import { importRegister, organisationRow, writeFiles } from "../helpers/register-files.ts";
import type { ImportedRegister } from "../helpers/register-files.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("text of a file", () => {
  test("that is no UTF-8 is read as Windows-1252, its quotation marks too", () => {
    expect(decodeText(new Uint8Array([0x51, 0x92, 0x73, 0xe9]))).toEqual({ text: "Q’sé", encoding: "Windows-1252", lineEnds: "LF" });
  });

  test.each([
    ["a\nb\n", "LF"],
    ["a\r\nb\r\n", "CRLF"],
    ["a\rb\r", "CR"],
    ["a\rb\r\nc\n", "mixed"],
  ])("%j ends its lines with %s and is read line by line", (text, lineEnds) => {
    const decoded = decodeText(bytes(text));
    expect(decoded?.lineEnds).toBe(lineEnds);
    expect(decoded?.text.trimEnd().split("\n")).toEqual(text.trim().split(/[\r\n]+/));
  });

  test("in UTF-16 is refused", () => {
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0x41, 0x00]))).toBeUndefined();
  });
});

test.each([
  ["epraccur_2019-08.csv", "2019-08"],
  ["CCG_APR_2013.csv", "2013-04"],
  ["icb_names_codes_dec_2024.csv", "2024-12"],
  ["etr_trusts_2025.csv", "2025"],
  ["PCO12_SHA12.csv", "2012"],
  ["ccg21_to_stp21.csv", "2021"],
  ["succ.csv", undefined],
])("%s is as of %s", (name, date) => {
  expect(fileDate(name)).toBe(date);
});

test("days are read in the forms that registers use, and no day that does not exist", () => {
  expect(["20061001", "2006-10-01", "01/10/2006", "20060230", "2006", ""].map(readDay)).toEqual([
    "2006-10-01",
    "2006-10-01",
    "2006-10-01",
    undefined,
    undefined,
    undefined,
  ]);
});

describe("succession files", () => {
  test("give the same bodies and changes with and without a header, whatever ends their lines", async () => {
    const file = writeFiles({
      "headed.csv": "old_code,new_code,date\nAAA,CCC,2006-10-01\nBBB,CCC,2006-10-01\n",
      "succ.csv": '"AAA","CCC","R","20061001",""\r"BBB","CCC","R","20061001",""\r',
    });
    const headed = await importRegister({ succession: [file("headed.csv")] });
    const headless = await importRegister({ succession: [file("succ.csv")] });
    const facts = ({ dataset }: ImportedRegister) =>
      dataset.records
        .filter(({ type }) => type !== "Source")
        .map((record) => ({ ...record, citations: [], dateClaims: {}, standing: undefined }));
    expect(facts(headless)).toEqual(facts(headed));
    expect(headless.report.files[0]).toMatchObject({ rows: 2, used: 2, lineEnds: "CR" });
  });

  test("have every row used or left out with its reason", async () => {
    const file = writeFiles({
      "succ.csv":
        "old_code,new_code,date\nAAA,BBB,2006-10-01\nAAA,BBB,2006-10-01\nCCC,CCC,2006-10-01\nA A,BBB,2006-10-01\nDDD,BBB,2006-02-30\n",
    });
    const { report } = await importRegister({ succession: [file("succ.csv")] });
    expect(report.files).toEqual([expect.objectContaining({ rows: 5, used: 1, skipped: 4 })]);
    expect(report.skipped).toEqual([
      { source: "ods-file-succ", row: 3, reason: "REPEATED_ROW", detail: "AAA,BBB,2006-10-01" },
      { source: "ods-file-succ", row: 4, reason: "SELF_LINK", detail: "CCC,CCC,2006-10-01" },
      { source: "ods-file-succ", row: 5, reason: "NOT_A_CODE", detail: "A A,BBB,2006-10-01" },
      { source: "ods-file-succ", row: 6, reason: "NOT_A_DAY", detail: "DDD,BBB,2006-02-30" },
    ]);
    expect(report.skippedByReason).toEqual({ REPEATED_ROW: 1, SELF_LINK: 1, NOT_A_CODE: 1, NOT_A_DAY: 1 });
  });
});

describe("a file of another form", () => {
  const trusts = organisationRow("RAA", "A TRUST", { 11: "19910401" });

  test.each([
    ["succession", "etr.csv", trusts, /etr\.csv:1: expected a succession file.*got 27 columns: RAA,A TRUST/],
    ["organisations", "succ.csv", "AAA,BBB,R,20061001,\n", /succ\.csv:1: expected an organisation file of 27 columns.*got 5 columns: AAA/],
    ["memberships", "etr.csv", trusts, /etr\.csv:1: expected a membership file of 6 columns.*got 27/],
    ["names", "etr.csv", trusts, /etr\.csv:1: expected a list of names with the columns code and name/],
    [
      "lookups",
      "wards.csv",
      "WD21CD,WD21NM\nE05000001,A ward\n",
      /wards\.csv:1: expected a list or lookup whose header names health bodies.*got WD21CD,WD21NM/,
    ],
    ["succession", "empty.csv", "", /empty\.csv: expected rows/],
  ])("given as %s (%s) says what was expected and what came", async (option, name, text, message) => {
    const file = writeFiles({ [name]: text });
    await expect(importRegister({ [option]: [file(name)] })).rejects.toThrow(message);
  });
});
