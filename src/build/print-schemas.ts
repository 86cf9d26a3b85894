import "reflect-metadata";

import { writeFile } from "node:fs/promises";
import { join } from "node:path";

import { schemaText } from "../graphql/print-schema.ts";
import { buildGraphSchema } from "../graphql/schema.ts";
import { printSeedSchema } from "../seed/print-schema.ts";
import { schemaScript } from "../store/neo4j/cypher-schema.ts";
import { ROOT } from "./parts.ts";

/** Writes everything in schema/ that follows from the code. Tests compare each file with what would be written. */
const FILES: Readonly<Record<string, string>> = {
  "schema.graphql": schemaText(buildGraphSchema()),
  "seed.schema.json": printSeedSchema(),
  "constraints.cypher": schemaScript(),
};

for (const [name, text] of Object.entries(FILES)) await writeFile(join(ROOT, "schema", name), text);
