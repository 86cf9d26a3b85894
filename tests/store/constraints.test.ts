import { readFileSync } from "node:fs";

import { expect, test } from "@jest/globals";

import { schemaScript } from "../../src/store/neo4j/cypher-schema.ts";

test("schema/constraints.cypher says what the loader makes; `npm run schema` prints it anew", () => {
  expect(readFileSync(new URL("../../schema/constraints.cypher", import.meta.url), "utf8")).toBe(schemaScript());
});
