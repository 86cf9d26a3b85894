import { readdirSync, readFileSync } from "node:fs";

import { describe, expect, test } from "@jest/globals";
import { getNamedType, isEnumType, isListType, isNonNullType, Kind, parse, typeFromAST } from "graphql";
import type { GraphQLNamedType, OperationDefinitionNode } from "graphql";

import { checkOperation } from "../../src/graphql/limits/limits-plugin.ts";
import { buildGraphSchema } from "../../src/graphql/schema.ts";
import { LIMITS } from "../../src/limits.ts";

const GOLDEN = new URL("./operations/", import.meta.url);
const EXPLORER = new URL("../../src/web/operations/", import.meta.url);
const schema = buildGraphSchema();

async function operations(): Promise<readonly (readonly [name: string, text: string])[]> {
  const golden = readdirSync(GOLDEN)
    .filter((file) => file.endsWith(".graphql"))
    .map((file) => [file, readFileSync(new URL(file, GOLDEN), "utf8")] as const);
  const modules = await Promise.all(
    readdirSync(EXPLORER).map((file) => import(new URL(file, EXPLORER).href) as Promise<Readonly<Record<string, unknown>>>),
  );
  const explorer = modules.flatMap((module) =>
    Object.entries(module).flatMap(([name, value]) => (isOperation(value) ? [[name, value.text] as const] : [])),
  );
  return [...golden, ...explorer];
}

function isOperation(value: unknown): value is { readonly text: string } {
  return typeof value === "object" && value !== null && "text" in value && typeof value.text === "string";
}

function variablesOf(operation: OperationDefinitionNode): Readonly<Record<string, unknown>> {
  const given = (operation.variableDefinitions ?? []).flatMap(({ type, variable, defaultValue }) => {
    const stated = typeFromAST(schema, type);
    if (!isNonNullType(stated) || defaultValue !== undefined) return [];
    const value = valueOf(getNamedType(stated));
    return [[variable.name.value, isListType(stated.ofType) ? [value] : value] as const];
  });
  return Object.fromEntries(given);
}

function valueOf(type: GraphQLNamedType): unknown {
  if (isEnumType(type)) return type.getValues()[0]?.name;
  return { Int: LIMITS.page.most, Float: 0.5, Boolean: true, Date: "2000-01-01" }[type.name] ?? "a";
}

describe.each(await operations())("%s, which this project asks itself,", (_name, text) => {
  test("is within the limits, with room for the data to grow", () => {
    const document = parse(text);
    for (const operation of document.definitions) {
      if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
      expect(checkOperation({ schema, document, operation, variables: variablesOf(operation) })).toBeLessThan(LIMITS.cost.most / 2);
    }
  });
});
