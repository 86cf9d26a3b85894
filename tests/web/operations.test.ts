import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "@jest/globals";
import { buildSchema, parse, validate } from "graphql";

const OPERATIONS = "src/web/operations";
const schema = buildSchema(readFileSync("schema/schema.graphql", "utf8"));
const modules = await Promise.all(
  readdirSync(OPERATIONS).map(async (name) => ({
    name,
    source: readFileSync(join(OPERATIONS, name), "utf8"),
    exports: Object.values((await import(`../../${OPERATIONS}/${name}`)) as Readonly<Record<string, unknown>>),
  })),
);
const texts = modules.flatMap(({ exports }) => exports.flatMap((one) => (isOperation(one) ? [one.text] : [])));

describe("the explorer's operations", () => {
  test("the schema answers each of them", () => {
    expect(texts.length).toBeGreaterThan(8);
    for (const text of texts) expect(validate(schema, parse(text))).toEqual([]);
  });

  test("each has the types of the operation of its own name", () => {
    for (const { source } of modules) {
      for (const [, answer = "", variables = "", body = ""] of source.matchAll(
        /operation<(\w+)Query, (\w+)QueryVariables>\(\s*\/\* GraphQL \*\/ `([^`]*)`/g,
      )) {
        expect([answer, variables]).toEqual([/query (\w+)/.exec(body)?.[1], /query (\w+)/.exec(body)?.[1]]);
      }
    }
  });
});

function isOperation(value: unknown): value is { readonly text: string } {
  return typeof value === "object" && value !== null && "text" in value;
}
