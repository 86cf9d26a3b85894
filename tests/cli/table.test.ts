import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";

import { table, wrap } from "../../src/cli/table.ts";
import type { Column } from "../../src/cli/table.ts";

interface Body {
  readonly name: string;
  readonly years: string;
}

const COLUMNS: readonly Column<Body>[] = [
  { title: "structure", text: ({ name }) => name },
  { title: "years", text: ({ years }) => years, align: "right" },
];
const BODIES: readonly Body[] = [
  { name: "Regional hospital boards", years: "25.7" },
  { name: "Area health authorities", years: "8.0" },
];

describe("a table", () => {
  test("lines columns up, numbers to the right", () => {
    expect(table(COLUMNS, BODIES)).toBe(
      [
        "structure                 years",
        "────────────────────────  ─────",
        "Regional hospital boards   25.7",
        "Area health authorities     8.0",
      ].join("\n"),
    );
  });

  test("goes on over several lines where the screen is narrow, and keeps numbers whole", () => {
    expect(table(COLUMNS, BODIES, 20)).toBe(
      [
        "structure      years",
        "─────────────  ─────",
        "Regional        25.7",
        "hospital",
        "boards",
        "Area health      8.0",
        "authorities",
      ].join("\n"),
    );
  });

  test("shows its titles when there are no rows", () => {
    expect(table(COLUMNS, [])).toBe("structure  years\n─────────  ─────");
  });
});

describe("wrapping", () => {
  test("no line is longer than the width, and no letter is lost", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (text, width) => {
        const lines = wrap(text, width);
        expect(lines.every((line) => line.length <= width)).toBe(true);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      }),
    );
  });
});
