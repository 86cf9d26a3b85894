import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";

import { run } from "../helpers/run-cli.ts";
import { writeSmallSeed } from "../helpers/small-seed.ts";

const environment = { ...process.env };
beforeEach(() => {
  process.env["SEED_DIR"] = writeSmallSeed();
});
afterEach(() => {
  process.env = { ...environment };
});

describe("the analyses as tables", () => {
  test("survival gives lives, ends and the half-life with its interval, and states its rule", async () => {
    const { code, out, notes } = await run("survival", "--unit", "kind");
    expect(code).toBe(0);
    // Boards stood 25.7 years and authorities 8.0: with two lives, half have ended at 8.0.
    expect(out.split("\n").at(-1)).toMatch(/^all +2 +2 +0 +2 +8\.0 +8\.0 +25\.7$/);
    expect(notes).toMatch(/^Kaplan-Meier with 95 % .*\n2 lives; Test 1\.0\.0, revision \w+, complete to 2026-07-01$/s);
  });

  test("survival by a facet tells each group and the test between them", async () => {
    const { out, notes } = await run("survival", "--by", "kind");
    expect(out).toMatch(/^health authority +1 /m);
    expect(out).toMatch(/^hospital board +1 /m);
    expect(notes).toMatch(/Log-rank test .* 1 degrees of freedom/);
  });

  test("a snapshot shows what stood, on the day of a hand-over only the heir", async () => {
    const { code, out, notes } = await run("snapshot", "1974-04-01");
    expect(code).toBe(0);
    expect(out.split("\n").slice(2)).toEqual([expect.stringMatching(/^Authorities +health authority +kind +1 April 1974 +1 April 1982$/)]);
    expect(notes).toMatch(/^1 structures: 1 health authority\./);
  });

  test("a diff shows what ended, what began and by which change", async () => {
    const { code, out } = await run("diff", "1974-03-31", "1974-04-01");
    expect(code).toBe(0);
    expect(out).toMatch(/^abolished +Boards /m);
    expect(out).toMatch(/^established +Authorities /m);
    expect(out).toMatch(/^1 April 1974 +Boards replaced +replacement$/m);
  });

  test("a function's history shows its holders and the gap since the last", async () => {
    const { code, out, notes } = await run("function-history", "oversight");
    expect(code).toBe(0);
    expect(out).toMatch(/^5 July 1948 +1 April 1974 +Boards +yes$/m);
    expect(out).toMatch(/^1982-04-01 +on +44\.3 +nobody$/m);
    expect(notes).toMatch(/^2 holdings, 1 gaps, 0 overlaps\./);
  });

  test("a path is told step by step", async () => {
    const { code, out, notes } = await run("path", "boards", "authorities");
    expect(code).toBe(0);
    expect(out).toContain("Boards was ended by Boards replaced");
    expect(out).toContain("Boards replaced resulted in Authorities");
    expect(notes).toMatch(/^2 links\./);
  });

  test("a path longer than was asked for is none, and exits 1", async () => {
    expect(await run("path", "boards", "authorities", "--max-length", "1")).toMatchObject({
      code: 1,
      out: "",
      notes: expect.stringMatching(/^no chain of at most 1 links joins boards and authorities/),
    });
  });

  test("a crosswalk shows what each became, and where nothing is on record", async () => {
    expect((await run("crosswalk", "1980-01-01", "boards")).out).toMatch(/^Boards +Authorities +1\.00 +Boards replaced, 1 April 1974$/m);
    expect((await run("crosswalk", "1990-01-01", "boards")).out).toMatch(/^Boards +nothing on record/m);
  });

  test("legacies without any on record are an empty table with the rule", async () => {
    const { code, notes } = await run("legacies");
    expect(code).toBe(0);
    expect(notes).toMatch(/^0 legacies\. A structure ends when it is abolished/);
  });
});

describe("a mistake of usage exits 2 and says what was expected:", () => {
  test.each([
    ["a day that does not exist", ["snapshot", "1974-02-30"], /Expected a day such as 1974-04-01/],
    ["days in the wrong order", ["diff", "1974-04-02", "1974-04-01"], /expected the later day second/],
    ["an unknown function, with the nearest", ["function-history", "oversigt"], /got "oversigt"; did you mean oversight\?/],
    ["the id of another kind of record", ["crosswalk", "1980-01-01", "oversight"], /expected the id of a structure, got "oversight"/],
    ["an unknown record", ["path", "boards", "nowhere-at-all"], /expected the id of a record, got "nowhere-at-all"/],
    ["an unknown maker", ["legacies", "--of", "bords"], /expected the id of a record, got "bords"; did you mean boards/],
    ["a chain too long to ask for", ["path", "boards", "authorities", "--max-length", "13"], /expected 1 to 12, got 13/],
    ["a level of confidence that is certainty", ["survival", "--confidence", "1"], /expected a number from 0\.5 to 0\.999, got 1/],
    ["a level of confidence in words", ["survival", "--confidence", "high"], /Expected a number such as 0\.95/],
  ])("%s", async (_what, args, message) => {
    const { code, out, notes } = await run(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(notes).toMatch(message);
  });
});
