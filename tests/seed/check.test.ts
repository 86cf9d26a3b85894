import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";

import { checkSeed } from "../../src/seed/check.ts";
import { formatDiagnostic } from "../../src/seed/diagnostic.ts";
import { loadSeed, SeedError } from "../../src/seed/load-seed.ts";

const DATASET = `format: "1"\nname: test\ntitle: Test\nversion: 1.0.0\ncompleteTo: "2026-07-01"\nlicence: CC-BY-4.0\n`;
const SOURCE = `format: "1"
sources:
  - { id: act-1946, kind: ACT, title: National Health Service Act 1946, publisher: HMSO, url: "https://www.legislation.gov.uk/ukpga/Geo6/9-10/81", accessed: "2026-11-21" }
`;
const GOOD = `format: "1"
structures:
  - id: boards
    name: Boards
    scope: KIND
    kind: HOSPITAL_BOARD
    nations: [ENGLAND]
    cite: [{ source: act-1946, at: s. 11 }]
changes:
  - { id: boards-created, name: Boards created, kind: CREATION, effective: "1948-07-05", results: [boards], cite: [{ source: act-1946 }] }
  - { id: boards-abolished, name: Boards abolished, kind: ABOLITION, effective: "1974-04-01", originals: [boards], cite: [{ source: act-1946 }] }
`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "seed-"));
  await writeFile(join(folder, "dataset.yaml"), DATASET);
  await writeFile(join(folder, "sources.yaml"), SOURCE);
});
afterEach(() => rm(folder, { recursive: true }));

async function check(text: string | Uint8Array): Promise<readonly string[]> {
  await writeFile(join(folder, "story.yaml"), text);
  const { diagnostics } = await checkSeed(folder);
  return diagnostics.map((diagnostic) => formatDiagnostic(diagnostic).replaceAll(`${folder}/`, ""));
}

test("a sound seed has no problem and loads", async () => {
  expect(await check(GOOD)).toEqual([]);
  const { records, meta } = await loadSeed(folder);
  expect(records.map(({ id }) => id)).toEqual(["act-1946", "boards", "boards-abolished", "boards-created"]);
  expect(meta.revision).toMatch(/^[0-9a-f]{16}$/);
});

const replaced = (from: string, to: string): string => {
  expect(GOOD).toContain(from);
  return GOOD.replace(from, to);
};
const added = (lines: string): string => `${GOOD}${lines}`;

describe("is reported at its place with its code:", () => {
  test.each([
    ["an alias", () => replaced("nations: [ENGLAND]", "nations: &n [ENGLAND]\n    functions: *n"), /^story.yaml:8:16 E_YAML_ALIAS /],
    [
      "a duplicate key",
      () => replaced("    scope: KIND\n", "    scope: KIND\n    scope: BODY\n"),
      /^story.yaml:6:5 E_YAML_SYNTAX .*unique/i,
    ],
    ["an unknown tag", () => replaced("name: Boards\n", "name: !!js/function Boards\n"), /E_YAML_SYNTAX/],
    ["a tab as indent", () => replaced("    scope: KIND", "\tscope: KIND"), /E_YAML_SYNTAX/],
    ["a second document", () => added('---\nformat: "1"\n'), /E_YAML_SYNTAX/],
    ["deep nesting", () => `format: "1"\nstructures: ${"[".repeat(60)}${"]".repeat(60)}\n`, /E_DEPTH/],
    ["an unquoted date", () => replaced('effective: "1948-07-05"', "effective: 1948"), /^story.yaml:10:76 E_UNQUOTED_DATE .*write "1948"/],
    ["a null", () => replaced("scope: KIND", "scope: null"), /^story.yaml:5:12 E_YAML_NULL .*leave the field out/],
    ["a merge key", () => replaced("    scope: KIND", "    <<: { scope: KIND }"), /E_UNKNOWN_KEY .*"<<"/],
    [
      "an unknown field with the nearest known",
      () => replaced("nations:", "nation:"),
      /^story.yaml:7:\d+ E_UNKNOWN_KEY .*did you mean "nations"/,
    ],
    [
      "__proto__ as a key",
      () => replaced("    scope: KIND", "    __proto__: { scope: KIND }\n    scope: KIND"),
      /E_UNKNOWN_KEY .*__proto__/,
    ],
    [
      "a term outside its list",
      () => replaced("scope: KIND", "scope: KINDS"),
      /^story.yaml:5:12 E_SHAPE scope: expected one of BODY, KIND, got "KINDS"/,
    ],
    ["a scalar for a file", () => "just text", /^story.yaml:1:1 E_SHAPE /],
    ["an empty file", () => "", /^story.yaml:1:1 E_EMPTY /],
    ["a control character", () => replaced("name: Boards\n", "name: Bo\u0007ards\n"), /^story.yaml:4:13 E_CONTROL_CHAR .*U\+0007/],
    ["a bidirectional override", () => replaced("name: Boards\n", "name: Bo\u202Eards\n"), /^story.yaml:4:13 E_CONTROL_CHAR .*U\+202E/],
    ["text that is not UTF-8", () => new Uint8Array([0x66, 0x6f, 0xe9, 0x0a]), /^story.yaml:1:1 E_ENCODING .*offset 2/],
    ["a date that does not exist", () => replaced("1948-07-05", "1948-02-30"), /^story.yaml:10:76 E_SHAPE .*1948-02-30/],
    ["a date in words, with the EDTF form", () => replaced("1948-07-05", "circa 1948"), /E_SHAPE .*write "1948~"/],
    ["an id twice", () => replaced("id: boards-abolished", "id: boards"), /^story.yaml:11:11 E_DUP_ID .*\[see .*story.yaml:3:5\]/],
    [
      "a dangling reference with the nearest id",
      () => replaced("originals: [boards]", "originals: [bords]"),
      /^story.yaml:11:\d+ E_DANGLING_REF .*"bords".*did you mean "boards"/,
    ],
    [
      "a reference to the wrong kind of record",
      () => replaced("originals: [boards]", "originals: [act-1946]"),
      /E_WRONG_TYPE expected the id of a Structure, got "act-1946", a Source/,
    ],
    [
      "a reference to itself",
      () => replaced("nations: [ENGLAND]", "nations: [ENGLAND]\n    memberOf: [boards]"),
      /^story.yaml:8:16 E_SELF_REF /,
    ],
    [
      "an unsourced record",
      () => replaced(", originals: [boards], cite: [{ source: act-1946 }]", ", originals: [boards]"),
      /^story.yaml:11:5 E_UNSOURCED .*boards-abolished/,
    ],
    [
      "an unsourced claim",
      () => replaced("nations: [ENGLAND]", 'nations: [ENGLAND]\n    counts: [{ value: 14, on: "1948", scope: England }]'),
      /E_UNSOURCED .*counts.0/,
    ],
    [
      "a change whose participants do not fit its kind",
      () => replaced("kind: ABOLITION", "kind: MERGER"),
      /^story.yaml:11:\d+ E_CHANGE_SHAPE expected MERGER to have at least 2 originals/,
    ],
    ["an end before the beginning", () => replaced("1974-04-01", "1946-04-01"), /E_DATE_ORDER .*boards.*1946-04-01/],
    [
      "an announcement after the effect",
      () => replaced('effective: "1974-04-01"', 'effective: "1974-04-01", announced: "1975"'),
      /E_DATE_ORDER expected effective on or after announced \(1975\), got 1974-04-01/,
    ],
    ["a structure that nothing begins", () => replaced("results: [boards]", "results: []"), /E_ORPHAN .*"boards"/],
    ["a structure of unknown fate", () => replaced("originals: [boards]", "originals: []"), /E_UNKNOWN_FATE .*"boards"/],
    [
      "rival dates with a rank but no reason",
      () => replaced('effective: "1974-04-01"', 'effective: [{ value: "1974-04-01", rank: PREFERRED, cite: [{ source: act-1946 }] }]'),
      /E_RANK/,
    ],
    [
      "a source's address that is no web address",
      () => added('sources:\n  - { id: evil, kind: ACT, title: T, publisher: P, url: "javascript:alert(1)", accessed: "2026-11-21" }\n'),
      /E_SHAPE url: expected an http or https address/,
    ],
    [
      "a source that nothing cites",
      () => added('sources:\n  - { id: spare, kind: ACT, title: T, publisher: P, url: "https://spare.uk", accessed: "2026-11-21" }\n'),
      /^story.yaml:13:11 E_UNUSED_SOURCE /,
    ],
  ] satisfies readonly (readonly [string, () => string | Uint8Array, RegExp])[])("%s", async (_title, make, expected) => {
    expect(await check(make())).toContainEqual(expect.stringMatching(expected));
  });

  test("a loop in succession, with its whole path", async () => {
    const body = (id: string): string =>
      `  - { id: ${id}, name: ${id}, scope: BODY, kind: COMMISSIONER, nations: [ENGLAND], unknownStart: made up, cite: [{ source: act-1946 }] }\n`;
    const step = (id: string, from: string, to: string, year: number): string =>
      `  - { id: ${id}, name: ${id}, kind: REPLACEMENT, effective: "${year}", originals: [${from}], results: [${to}], cite: [{ source: act-1946 }] }\n`;
    const problems = await check(
      `format: "1"\nstructures:\n${body("one")}${body("two")}${body("three")}changes:\n${step("x", "one", "two", 1950)}${step("y", "two", "three", 1960)}${step("z", "three", "one", 1970)}`,
    );
    expect(problems).toContainEqual(expect.stringMatching(/E_CYCLE .*one -> two -> three -> one/));
  });
});

test("all problems come in one run, in order of place, and nothing on disk changes", async () => {
  const text = GOOD.replace("nations:", "nation:").replace("originals: [boards]", "originals: [bords]").replace("1948-07-05", "1948-13");
  const problems = await check(text);
  expect(problems.length).toBeGreaterThanOrEqual(3);
  expect(problems).toEqual(problems.toSorted((a, b) => Number(a.split(":")[1]) - Number(b.split(":")[1])));
  expect(await readFile(join(folder, "story.yaml"), "utf8")).toBe(text);
  expect(await readdir(folder)).toEqual(["dataset.yaml", "sources.yaml", "story.yaml"]);
});

test("a seed with an error is not loaded, not even in part", async () => {
  await writeFile(join(folder, "story.yaml"), replaced("originals: [boards]", "originals: [bords]"));
  await expect(loadSeed(folder)).rejects.toThrow(SeedError);
  await expect(loadSeed(folder)).rejects.toThrow(/story.yaml:11:\d+ E_DANGLING_REF/);
});

test("a byte order mark and Windows line ends are accepted", async () => {
  expect(await check(`\uFEFF${GOOD.replaceAll("\n", "\r\n")}`)).toEqual([]);
});

test("the revision follows the records, not the layout of the files", async () => {
  await writeFile(join(folder, "story.yaml"), GOOD);
  const first = await loadSeed(folder);
  await writeFile(join(folder, "story.yaml"), `# a comment\n${GOOD}`);
  expect((await loadSeed(folder)).meta.revision).toBe(first.meta.revision);
  await writeFile(join(folder, "story.yaml"), GOOD.replace("1974-04-01", "1974-04-02"));
  expect((await loadSeed(folder)).meta.revision).not.toBe(first.meta.revision);
});
