import { readFileSync } from "node:fs";

import { describe, expect, test } from "@jest/globals";
import { isEnumType, isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType, isSpecifiedScalarType } from "graphql";

import { RECORD_KINDS } from "../../src/domain/vocabulary.ts";
import { SCHEMA_FILE, schemaText } from "../../src/graphql/print-schema.ts";
import { buildGraphSchema } from "../../src/graphql/schema.ts";

const schema = buildGraphSchema();
const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));

function undescribed(): readonly string[] {
  const missing: string[] = [];
  const note = (path: string, description: string | null | undefined): void => {
    if ((description ?? "").trim().length < 5) missing.push(path);
  };
  for (const type of types) {
    note(type.name, type.description);
    if (isEnumType(type)) for (const value of type.getValues()) note(`${type.name}.${value.name}`, value.description);
    if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) note(`${type.name}.${field.name}`, field.description);
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        note(`${type.name}.${field.name}`, field.description);
        for (const argument of field.args) note(`${type.name}.${field.name}(${argument.name})`, argument.description);
      }
    }
  }
  return missing;
}

const ANALYSES = [
  "Lineage",
  "OutlivedConnection",
  "Cycle",
  "LegacyConnection",
  "Survival",
  "Snapshot",
  "Diff",
  "Timeline",
  "FunctionHistory",
  "Path",
  "CrosswalkRow",
  "HazardAfterChange",
  "RecommendationFates",
  "RecurrenceConnection",
  "EventsByDecade",
  "ReformBalanceConnection",
  "ReformTimingConnection",
  "DisputeConnection",
  "Foundings",
  "RebuiltFormConnection",
  "OutlastingConnection",
  "ReorganisationCount",
] as const;

describe("the schema", () => {
  test.each(ANALYSES)("lets a reader ask of %s how many were counted, by which rule, from which revision and up to when", (name) => {
    const type = schema.getType(name);
    expect(isObjectType(type) && String(type.getFields()["basis"]?.type)).toBe("AnalysisBasis!");
  });

  test("is printed in schema/schema.graphql as the code has it (npm run schema)", () => {
    expect(readFileSync(SCHEMA_FILE, "utf8")).toBe(schemaText(schema));
  });

  test("describes every type, field, argument and enum value", () => {
    expect(types.length).toBeGreaterThan(60);
    expect(undescribed()).toEqual([]);
  });

  test("says when every nullable field of a record is null, or what leaving it out means", () => {
    const silent = types.flatMap((type) => {
      if (!isObjectType(type) && !isInterfaceType(type)) return [];
      return Object.values(type.getFields())
        .filter((field) => !String(field.type).endsWith("!") && type.name !== "Query")
        .filter((field) => !/null/i.test(field.description ?? ""))
        .map((field) => `${type.name}.${field.name}`);
    });
    expect(silent).toEqual([]);
  });

  test("has a type of the same name for every kind of record, which is a Node and a Record", () => {
    for (const kind of RECORD_KINDS) {
      const type = schema.getType(kind);
      expect(isObjectType(type) && type.getInterfaces().map(({ name }) => name)).toEqual(expect.arrayContaining(["Node", "Record"]));
    }
  });

  test("is read-only: it has neither mutations nor subscriptions", () => {
    expect(schema.getMutationType()).toBeUndefined();
    expect(schema.getSubscriptionType()).toBeUndefined();
  });

  test("gives every Connection the shape of Relay's specification", () => {
    const connections = types.filter(({ name }) => name.endsWith("Connection"));
    expect(connections.length).toBeGreaterThan(8);
    for (const connection of connections) {
      if (!isObjectType(connection)) throw new Error(`${connection.name} is not an object type`);
      // Connections of analyses say besides from what their rows were counted, which the specification allows.
      const fields = Object.keys(connection.getFields()).filter((field) => field !== "basis");
      expect(fields.sort()).toEqual(["edges", "nodes", "pageInfo", "totalCount"]);
    }
  });
});
