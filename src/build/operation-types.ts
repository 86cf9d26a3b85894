import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { codegen } from "@graphql-codegen/core";
import * as operations from "@graphql-codegen/typescript-operations";
import { parse } from "graphql";
import type { DocumentNode } from "graphql";

import { ROOT } from "./parts.ts";

const OPERATIONS = join(ROOT, "src/web/operations");
const OUTPUT = join(ROOT, "src/web/api/types.gen.ts");
const MARKED = /\/\* GraphQL \*\/ `([^`]*)`/g;

/** The GraphQL texts in one source file. Interpolated fragments are left out: they are marked where they are defined. */
export function documentsIn(source: string): readonly string[] {
  return [...source.matchAll(MARKED)].map(([, text]) => (text ?? "").replaceAll(/\$\{[^}]*\}/g, ""));
}

/** Writes the result and variable types of every operation of the explorer, from the printed schema. Throws on an operation that it refuses. */
export async function writeOperationTypes(): Promise<void> {
  const schema: DocumentNode = parse(await readFile(join(ROOT, "schema/schema.graphql"), "utf8"));
  const names = (await readdir(OPERATIONS)).filter((name) => name.endsWith(".ts")).sort();
  const documents = await Promise.all(
    names.map(async (name) => {
      const texts = documentsIn(await readFile(join(OPERATIONS, name), "utf8"));
      return texts.map((text) => ({ location: name, document: parse(text) }));
    }),
  );
  const types = await codegen({
    filename: OUTPUT,
    schema,
    documents: documents.flat(),
    config: {},
    plugins: [
      {
        operations: {
          enumType: "string-literal",
          immutableTypes: true,
          skipTypename: true,
          scalars: { Date: "string", EDTF: "string", ID: "string" },
          inlineFragmentTypes: "inline",
        },
      },
    ],
    pluginMap: { operations },
  });
  await writeFile(OUTPUT, `// Written by npm run web:types from the schema and src/web/operations. Do not edit.\n${types}`);
}

if (process.argv[1] === import.meta.filename) await writeOperationTypes();
