import { readFileSync } from "node:fs";

import { describe, expect, test } from "@jest/globals";

import { EDGE_TYPES } from "../../src/domain/edges.ts";
import * as vocabulary from "../../src/domain/vocabulary.ts";

const page = readFileSync(new URL("../../schema/VOCABULARY.md", import.meta.url), "utf8");
const isExplained = (term: string): boolean => page.includes(`\`${term}\``);

describe("schema/VOCABULARY.md", () => {
  test.each(Object.entries(vocabulary))("has every term of %s", (_list, terms) => {
    expect(terms.filter((term) => !isExplained(term))).toEqual([]);
  });

  test("has every link, with a reading in each direction", () => {
    const rows = new Map(
      page
        .split("\n")
        .filter((line) => line.startsWith("| `"))
        .map((line) => line.split("|").map((cell) => cell.trim()))
        .map((cells) => [cells[1], cells]),
    );
    const unread = EDGE_TYPES.filter((type) => {
      const cells = rows.get(`\`${type}\``);
      return cells === undefined || cells.length !== 8 || cells[4] === "" || cells[5] === "";
    });
    expect(unread).toEqual([]);
  });
});
