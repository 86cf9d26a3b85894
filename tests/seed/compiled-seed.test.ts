import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { describe, expect, test } from "@jest/globals";

import { compiledText, compileSeed, openSeed } from "../../src/seed/compiled-seed.ts";
import { loadSeed } from "../../src/seed/load-seed.ts";
import { readLines } from "../../src/seed/read-lines.ts";
import { writeSmallSeed } from "../helpers/small-seed.ts";

const folder = (): string => mkdtempSync(join(tmpdir(), "compiled-"));

describe("a compiled seed", () => {
  test("opens as the dataset that it was compiled from", async () => {
    const root = writeSmallSeed();
    const file = join(folder(), "seed.json");
    writeFileSync(file, [...compiledText(await compileSeed(root))].join(""));
    expect(await openSeed(root, file)).toEqual(await loadSeed(root));
  });

  test("that was made from other files, or by an older version of the program, is not believed", async () => {
    const root = writeSmallSeed();
    const file = join(folder(), "seed.json");
    const { files, program, dataset } = await compileSeed(root);
    const wrong = { ...dataset, records: [] };
    writeFileSync(file, [...compiledText({ files: "other", program, dataset: wrong })].join(""));
    expect((await openSeed(root, file)).records).not.toEqual([]);
    writeFileSync(file, JSON.stringify({ files, program, dataset: wrong }));
    expect((await openSeed(root, file)).records).not.toEqual([]);
  });
});

describe("the lines of a file", () => {
  test.each([
    ["none", ""],
    ["one without an end", "one"],
    ["some, of which some are empty", "one\n\ntwo\n"],
    ["lines longer than what is read at once, whose letters are cut by it", `${"é".repeat(800_000)}\n${"–x".repeat(900_000)}\nlast`],
  ])("are read whole: %s", (_title, text) => {
    const file = join(folder(), "lines");
    writeFileSync(file, text);
    expect([...readLines(file)]).toEqual(text === "" ? [] : text.replace(/\n$/, "").split("\n"));
  });
});
