import { describe, expect, test } from "@jest/globals";
import { validate, parse } from "graphql";

import { buildGraphSchema } from "../../src/graphql/schema.ts";
import { SUGGESTIONS, welcome } from "../../src/server/welcome.ts";

const schema = buildGraphSchema();

describe("the welcome", () => {
  test.each(SUGGESTIONS)("suggests an operation that the schema knows: $question", ({ operation }) => {
    expect(validate(schema, parse(operation)).map(({ message }) => message)).toEqual([]);
  });

  test("gives each of three questions as an address and as a command", () => {
    const text = welcome("http://localhost:4000");
    for (const { operation } of SUGGESTIONS) {
      expect(text).toContain(`http://localhost:4000/graphql?query=${encodeURIComponent(operation)}`);
      expect(text).toContain(`--data-urlencode 'query=${operation}'`);
    }
    expect(SUGGESTIONS).toHaveLength(3);
  });

  test("has no quotes in its operations that would end the command's own", () => {
    expect(SUGGESTIONS.filter(({ operation }) => operation.includes("'"))).toEqual([]);
  });
});
