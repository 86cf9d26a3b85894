import { readFileSync } from "node:fs";

import { describe, expect, test } from "@jest/globals";

import { ERROR_CODES } from "../../src/error-codes.ts";
import { FIELD_WEIGHTS } from "../../src/graphql/limits/field-weights.ts";
import { LIST_SIZES } from "../../src/graphql/limits/list-sizes.ts";
import { buildGraphSchema } from "../../src/graphql/schema.ts";
import { LIMITS } from "../../src/limits.ts";

const page = readFileSync(new URL("../../docs/limits.md", import.meta.url), "utf8");

/** The rows of the table whose first heading is this. */
function table(heading: string): readonly (readonly string[])[] {
  const rows = page.split("\n").map((line) =>
    line.startsWith("|")
      ? line
          .split("|")
          .slice(1, -1)
          .map((cell) => cell.trim().replaceAll("`", ""))
      : undefined,
  );
  const start = rows.findIndex((row) => row?.[0] === heading);
  const end = rows.findIndex((row, index) => index > start && row === undefined);
  return rows.slice(start + 2, end).map((row) => row ?? []);
}

function pairs(object: Readonly<Record<string, number | string>>): readonly (readonly string[])[] {
  return Object.entries(object).map(([name, value]) => [name, String(value)]);
}

describe("docs/limits.md", () => {
  test("names every limit as it is", () => {
    expect(table("at most")).toEqual(Object.values(LIMITS).map(({ most, of, code }) => [String(most), of.replaceAll("`", ""), code]));
  });

  test("names every weight, every length and every code as it is", () => {
    expect(table("field")).toEqual(pairs(FIELD_WEIGHTS));
    expect(table("list")).toEqual(pairs(LIST_SIZES));
    expect(table("code")).toEqual(pairs(ERROR_CODES));
  });
});

describe("weights and lengths", () => {
  test("are of fields that the schema has", () => {
    const types = buildGraphSchema().getTypeMap();
    const fields = [...Object.keys(FIELD_WEIGHTS), ...Object.keys(LIST_SIZES)].filter((name) => !name.includes(".__"));
    const missing = fields.filter((name) => {
      const [type = "", field = ""] = name.split(".");
      const found = types[type];
      return found === undefined || !("getFields" in found) || !(field in found.getFields());
    });
    expect(missing).toEqual([]);
  });
});
