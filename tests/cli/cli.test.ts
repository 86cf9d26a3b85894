import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

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

describe("seed check", () => {
  test("of a sound seed prints no problem and exits 0", async () => {
    expect(await run("seed", "check")).toEqual({ code: 0, out: "", notes: "7 records, 0 errors, 0 warnings" });
  });

  test("of a broken seed prints each problem on a line of its own and exits 1", async () => {
    const folder = writeSmallSeed({
      "extra.yaml": 'format: "1"\nfunctions:\n  - { id: oversight, name: Twice, cite: [{ source: nowhere }] }\n',
    });
    const { code, out } = await run("seed", "check", folder);
    expect(code).toBe(1);
    expect(out.split("\n").map((line) => / (E_\w+) /.exec(line)?.[1])).toEqual(["E_DANGLING_REF", "E_DUP_ID"]);
  });

  test("as JSON is a list that a program can read", async () => {
    const folder = writeSmallSeed({ "extra.yaml": "format: 2\n" });
    const { code, out } = await run("seed", "check", "--format", "json", folder);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual([expect.objectContaining({ severity: "error", line: 1, code: expect.stringMatching(/^E_/) })]);
  });

  test("of a folder that is not there exits 3", async () => {
    const { code, notes } = await run("seed", "check", "/nowhere/at/all");
    expect(code).toBe(3);
    expect(notes).toMatch(/^expected a readable folder at \/nowhere\/at\/all/);
  });
});

describe("seed tidy", () => {
  test("with --check names what is not in canonical form, writes nothing and exits 1; without it, rewrites and then finds nothing", async () => {
    const folder = process.env["SEED_DIR"] ?? "";
    const file = join(folder, "story.yaml");
    const before = readFileSync(file, "utf8");

    const checked = await run("seed", "tidy", "--check");
    expect(checked.code).toBe(1);
    expect(checked.out).toContain("story.yaml");
    expect(readFileSync(file, "utf8")).toBe(before);

    expect((await run("seed", "tidy")).code).toBe(0);
    expect(readFileSync(file, "utf8")).not.toBe(before);
    expect((await run("seed", "tidy", "--check")).code).toBe(0);
    expect((await run("seed", "check")).code).toBe(0);
  });
});

describe("seed load", () => {
  test("without a database named is a mistake of usage", async () => {
    expect(await run("seed", "load")).toMatchObject({ code: 2, notes: expect.stringMatching(/^NEO4J_URI: expected/) });
  });

  test("into a database that is down exits 3 with one line, without the password", async () => {
    Object.assign(process.env, { NEO4J_URI: "bolt://127.0.0.1:9", NEO4J_PASSWORD: "a-secret" });
    const { code, notes } = await run("seed", "load");
    expect(code).toBe(3);
    expect(notes.split("\n")).toHaveLength(1);
    expect(notes).not.toContain("a-secret");
  });
});

describe("questions", () => {
  test("lineage tells generations, lives and the instrument of each change", async () => {
    const { code, out } = await run("lineage", "authorities");
    expect(code).toBe(0);
    expect(out.split("\n").slice(2)).toEqual([
      "        -1  Boards       5 July 1948   1 April 1974  replacement, 1 April 1974 (NHS Act 1946)",
      "         0  Authorities  1 April 1974  1 April 1982",
    ]);
  });

  test("outlived compares a structure with the one before", async () => {
    const { code, out } = await run("outlived");
    expect(code).toBe(0);
    expect(out).toMatch(/Authorities +8\.0 +Boards +25\.7 +0\.31 +did not/);
  });

  test("outlived can be asked for one verdict alone", async () => {
    expect((await run("outlived", "--verdict", "outlived")).notes).toMatch(/^0 comparisons/);
  });

  test("cycles shows every turn of a function", async () => {
    const { code, out } = await run("cycles", "--function", "oversight");
    expect(code).toBe(0);
    expect(out).toMatch(/^Oversight: 2 turns, 1 rebuilds/);
  });

  test("query answers an operation in a file as JSON, with variables", async () => {
    const { code, out } = await run(
      "query",
      fileWith("query ($id: ID!) { structure(id: $id) { name } }"),
      "--variables",
      '{"id":"boards"}',
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ data: { structure: { name: "Boards" } } });
  });

  test("query exits 1 when the answer holds errors", async () => {
    const { code, out } = await run("query", fileWith("{ nothingOfTheKind }"));
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ errors: [{ extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }] });
  });

  test("a seed with errors answers nothing and exits 1", async () => {
    process.env["SEED_DIR"] = writeSmallSeed({ "extra.yaml": "format: 2\n" });
    expect(await run("outlived")).toMatchObject({ code: 1, out: "" });
  });
});

describe("a mistake of usage exits 2 and says what was expected:", () => {
  test.each([
    ["an unknown command", ["sed"], /unknown command 'sed'/],
    ["an unknown structure", ["lineage", "nhs-enland"], /expected the id of a structure, got "nhs-enland"/],
    ["a slip in an id", ["lineage", "authoritys"], /expected the id of a structure, got "authoritys"; did you mean authorities\?/],
    ["an unknown function", ["cycles", "--function", "x"], /expected the id of a function, got "x"; known: oversight/],
    ["a word that is no verdict", ["outlived", "--verdict", "maybe"], /Expected one of outlived, did-not/],
    ["variables that are no object", ["query", "-", "--variables", "[1]"], /--variables: expected a JSON object/],
    ["a depth that is no number", ["lineage", "boards", "--depth", "deep"], /Expected a whole number/],
  ])("%s", async (_what, args, message) => {
    const { code, out, notes } = await run(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(notes).toMatch(message);
  });

  test("a wrong variable of the environment", async () => {
    process.env["PORT"] = "http";
    expect(await run("serve")).toMatchObject({ code: 2, notes: 'PORT: expected a port from 0 to 65535, got "http"' });
  });
});

function fileWith(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), "operation-")), "operation.graphql");
  writeFileSync(file, text);
  return file;
}
