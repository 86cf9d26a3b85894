import { readdirSync, readFileSync } from "node:fs";

import { describe, expect, test } from "@jest/globals";
import { getNamedType, isObjectType } from "graphql";

import { buildGraphSchema } from "../../src/graphql/schema.ts";

const page = readFileSync(new URL("../../docs/analyses.md", import.meta.url), "utf8");
const operations = readdirSync(new URL("../graphql/operations/", import.meta.url)).map((file) => file.replace(/\.(graphql|json)$/, ""));
const queries = Object.values(buildGraphSchema().getQueryType()?.getFields() ?? {});

describe("docs/analyses.md", () => {
  test("explains every query whose answer says from what it was counted", () => {
    const analyses = queries.filter(({ type }) => {
      const named = getNamedType(type);
      return isObjectType(named) && named.getFields()["basis"] !== undefined;
    });
    expect(analyses.length).toBeGreaterThan(20);
    expect(analyses.map(({ name }) => name).filter((name) => !new RegExp(`\\b${name}\\b`).test(page))).toEqual([]);
  });

  test("names only golden operations that there are", () => {
    const named = [...page.matchAll(/`([a-z0-9]+(?:-[a-z0-9]+){2,})`/g)].map(([, name = ""]) => name);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((name) => !operations.includes(name))).toEqual([]);
  });

  test("writes each query's arguments as the schema has them", () => {
    for (const [, name = "", list = ""] of page.matchAll(/`([a-z]\w+)\(([a-zA-Z, ]+)\)`/g)) {
      const query = queries.find((field) => field.name === name);
      const known = query?.args.map((argument) => argument.name) ?? [];
      expect({ name, unknown: list.split(", ").filter((argument) => !known.includes(argument)) }).toEqual({ name, unknown: [] });
    }
  });
});
