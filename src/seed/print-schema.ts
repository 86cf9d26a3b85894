import { z } from "zod";

import { fileShape } from "./format.ts";

/** The JSON Schema of a seed file, for editors. Numbers may be written plain: the reader takes every scalar as text. */
export function printSeedSchema(): string {
  const schema = z.toJSONSchema(fileShape, {
    io: "input",
    reused: "ref",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema instanceof z.ZodNumber) jsonSchema.type = ["number", "string"];
    },
  });
  return `${JSON.stringify({ title: "NHS reform graph: a seed file", ...schema }, null, 2)}\n`;
}
