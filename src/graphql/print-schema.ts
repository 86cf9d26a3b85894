import { writeFileSync } from "node:fs";

import type { GraphQLSchema } from "graphql";
import { lexicographicSortSchema, printSchema } from "graphql";

import { buildGraphSchema } from "./schema.ts";

export const SCHEMA_FILE = new URL("../../schema/schema.graphql", import.meta.url);

const HEADER = "# Printed from the code by `npm run schema`, sorted. Do not edit.\n\n";

/** The schema as text, sorted, so that changes read well in review. */
export function schemaText(schema: GraphQLSchema): string {
  return `${HEADER}${printSchema(lexicographicSortSchema(schema))}\n`;
}

if (process.argv[1] !== undefined && import.meta.url === new URL(process.argv[1], "file:").href) {
  writeFileSync(SCHEMA_FILE, schemaText(buildGraphSchema()));
}
