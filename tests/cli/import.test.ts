import { existsSync, readFileSync } from "node:fs";

import { afterEach, beforeEach, expect, test } from "@jest/globals";

import { writeFiles } from "../helpers/register-files.ts";
import { run } from "../helpers/run-cli.ts";
import { writeSmallSeed } from "../helpers/small-seed.ts";

const environment = { ...process.env };
beforeEach(() => {
  process.env["SEED_DIR"] = writeSmallSeed();
});
afterEach(() => {
  process.env = { ...environment };
});

const LINKS = "old_code,new_code,date\nRM2,R0A,2017-10-01\nRW3,R0A,2017-10-01\nRRR,RRR,2017-10-01\n";

test("an imported register loads beside the curated dataset, and its lineage is told", async () => {
  const file = writeFiles({ "succession_2022-10.csv": LINKS });
  const imported = await run("import", "ods", "--succession", file("succession_2022-10.csv"), "--out", file("ods"));
  expect(imported.code).toBe(0);
  expect(imported.notes).toContain("succession_2022-10.csv: 3 rows, 2 used, 1 left out (UTF-8, lines end with LF)");
  expect(imported.notes).toContain("left out 1: the code is its own successor");
  expect(readFileSync(`${file("ods")}/dataset.yaml`, "utf8")).toContain("name: ods-2022-10\n");
  process.env["DATA_DIRS"] = file("ods");
  const { out, code } = await run("lineage", "ods-r0a");
  expect(code).toBe(0);
  expect(out).toMatch(/-1\s+RM2/);
  expect(out).toMatch(/-1\s+RW3/);
});

test("seed check takes an imported folder after the seed to whose kinds it refers", async () => {
  const file = writeFiles({ "succ.csv": LINKS });
  await run("import", "ods", "--succession", file("succ.csv"), "--out", file("ods"));
  expect(await run("seed", "check", process.env["SEED_DIR"] ?? "", file("ods"))).toMatchObject({ code: 0, out: "" });
});

test("a dry run says so and writes nothing", async () => {
  const file = writeFiles({ "SHA_2012.csv": "SHA12CD,SHA12CDO,SHA12NM\nE18000001,Q30,North East\n" });
  const { code, notes } = await run("import", "ons", "--lookup", file("SHA_2012.csv"), "--out", file("ons"), "--dry-run");
  expect(code).toBe(0);
  expect(notes).toContain("dry run: nothing was written");
  expect(existsSync(file("ons"))).toBe(false);
});

test("a file of another form is the reader's to mend: one line, exit 1", async () => {
  const file = writeFiles({ "wards.csv": "WD21CD,WD21NM\nE05000001,A ward\n" });
  const { code, notes } = await run("import", "ons", "--lookup", file("wards.csv"), "--out", file("ons"));
  expect(code).toBe(1);
  expect(notes).toMatch(/wards\.csv:1: expected a list or lookup/);
});

test("a file that is not there is unreachable: exit 3", async () => {
  expect((await run("import", "ods", "--succession", "/no/such/succ.csv", "--out", "/no/such/out")).code).toBe(3);
});

test("without files there is nothing to import: exit 2", async () => {
  expect(await run("import", "ods", "--out", "/no/such/out")).toMatchObject({
    code: 2,
    notes: expect.stringContaining("expected --succession or --organisations"),
  });
});
