import { describe, expect, test } from "@jest/globals";
import { getIntrospectionQuery } from "graphql";

import { StoreTimeout, StoreUnavailable } from "../../src/store/errors.ts";
import { openMemoryStore } from "../../src/store/memory/memory-store.ts";
import type { GraphStore } from "../../src/store/store.ts";
import { askerOf } from "../helpers/ask.ts";
import { distantStore } from "../helpers/distant-store.ts";
import { SMALL_HISTORY } from "../helpers/small-history.ts";

const store = openMemoryStore(SMALL_HISTORY);
const ask = askerOf(store);

function failing(fault: Error): GraphStore {
  return {
    ...distantStore(store),
    info: () => store.info(),
    recordsByIds: () => Promise.reject(fault),
    page: () => Promise.reject(fault),
    search: () => Promise.reject(fault),
  };
}

describe("bad input", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ["a day that does not exist, in the text", '{ snapshot(on: "2026-02-30") { total } }', "day that exists"],
    ["a day that is only a year", '{ snapshot(on: "1974") { total } }', "day that exists"],
    ["an id of 129 characters", `{ structure(id: "${"a".repeat(129)}") { id } }`, "at most 128 characters, got 129"],
    ["an id with a control character", '{ node(id: "a\\u0000b") { id } }', "control characters"],
    ["text that turns the direction of writing", '{ search(text: "a\\u202Eb") { totalCount } }', "control characters"],
    ["a search of 201 characters", `{ search(text: "${"a".repeat(201)}") { totalCount } }`, "at most 200 characters, got 201"],
    [
      "a filter text of 201 characters",
      `{ structures(where: { text: "${"a".repeat(201)}" }) { totalCount } }`,
      '"where.text" of at most 200',
    ],
    ["251 ids", `{ nodes(ids: [${'"a",'.repeat(251)}]) { id } }`, "at most 250 entries, got 251"],
    [
      "251 ids in a filter",
      `{ structures(where: { ids: [${'"a",'.repeat(251)}] }) { totalCount } }`,
      '"where.ids" with at most 250 entries',
    ],
    ["a depth of 51", '{ lineage(of: "north-board", depth: 51) { truncated } }', '"depth" from 0 to 50, got 51'],
    ["a negative depth", '{ lineage(of: "north-board", depth: -1) { truncated } }', '"depth" from 0 to 50, got -1'],
    [
      "a dataset that is not loaded",
      '{ structures(where: { datasets: ["nowhere"] }) { totalCount } }',
      'loaded dataset (test, register), got "nowhere"',
    ],
    ["an analysis of no dataset", '{ snapshot(on: "2000-01-01", where: { datasets: [] }) { total } }', "at least one dataset"],
    ["a timeline that ends before it begins", '{ timeline(from: "2000-01-01", to: "1990-01-01") { lanes { key } } }', '"to" after "from"'],
  ];

  test.each(cases)("%s is told what was expected and what came", async (_, query, message) => {
    const { errors } = await ask(query);
    expect(errors).toMatchObject([{ code: "BAD_USER_INPUT" }]);
    expect(errors[0]?.message).toContain(message);
  });

  test("a day that does not exist is refused in a variable too", async () => {
    const { errors } = await ask("query ($on: Date!) { snapshot(on: $on) { total } }", { on: "2026-02-30" });
    expect(errors).toMatchObject([{ code: "BAD_USER_INPUT" }]);
    expect(errors[0]?.message).toContain("2026-02-30");
  });

  test("the longest id, text, list and depth that are allowed are answered", async () => {
    const { errors } = await ask(
      `{ structure(id: "${"a".repeat(128)}") { id } search(text: "${"a".repeat(200)}") { totalCount } nodes(ids: [${'"a",'.repeat(250)}]) { id }
         lineage(of: "north-board", depth: 50) { truncated } }`,
    );
    expect(errors).toEqual([]);
  });
});

describe("an unknown id", () => {
  test("is null where one record is asked for", async () => {
    const { data, errors } = await ask(
      '{ node(id: "nothing") { id } structure(id: "nothing") { id } reform(id: "north-board") { id } nodes(ids: ["nothing", "north-board"]) { id } }',
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({ node: null, structure: null, reform: null, nodes: [null, { id: "north-board" }] });
  });

  test("is an error that names the nearest ids where an analysis needs it", async () => {
    const { errors } = await ask('{ lineage(of: "north-bord") { truncated } }');
    expect(errors).toMatchObject([
      {
        code: "BAD_USER_INPUT",
        message: 'expected "of" to be the id of a structure, got "north-bord"; did you mean north-board or south-board?',
      },
    ]);
  });

  test("of another kind of record is told apart from one that does not exist", async () => {
    const { errors } = await ask('{ cycles(function: "fragmentation") { rebuilds } }');
    expect(errors[0]?.message).toContain('expected "function" to be the id of a function, got the id of a problem, "fragmentation"');
  });
});

describe("a fault", () => {
  test("of the server is masked, marked with the request's id and written to the log", async () => {
    const logged: unknown[] = [];
    const secret = new Error("bolt://neo4j:password@database:7687 refused at /src/store.ts");
    const { errors } = await askerOf(failing(secret), (details) => logged.push(details))('{ node(id: "a") { id } }');
    expect(errors).toEqual([
      {
        message: "Internal server error",
        code: "INTERNAL_SERVER_ERROR",
        extensions: { code: "INTERNAL_SERVER_ERROR", requestId: "request-1" },
      },
    ]);
    expect(logged).toEqual([{ err: secret, requestId: "request-1" }]);
  });

  test("of the database's reach is SERVICE_UNAVAILABLE, without its address", async () => {
    const { errors } = await askerOf(failing(new StoreUnavailable("could not connect to 10.0.0.1:7687")))("{ structures { totalCount } }");
    expect(errors).toMatchObject([{ code: "SERVICE_UNAVAILABLE" }]);
    expect(JSON.stringify(errors)).not.toContain("10.0.0.1");
  });

  test("of the database's speed is TIMEOUT", async () => {
    const { errors } = await askerOf(failing(new StoreTimeout("8 s passed")))('{ search(text: "board") { totalCount } }');
    expect(errors).toMatchObject([{ code: "TIMEOUT" }]);
  });

  test("in one read does not stay in the cache of analyses", async () => {
    let down = true;
    const mended = askerOf({
      ...distantStore(store),
      info: () => store.info(),
      allRecords: (datasets) => (down ? Promise.reject(new StoreUnavailable("down")) : store.allRecords(datasets)),
    });
    expect((await mended("{ outlived { totalCount } }")).errors).toMatchObject([{ code: "SERVICE_UNAVAILABLE" }]);
    down = false;
    expect((await mended("{ outlived { totalCount } }")).errors).toEqual([]);
  });

  test("never shows a stack trace", async () => {
    const { errors } = await askerOf(failing(new Error("boom")))('{ node(id: "a") { id } }');
    expect(JSON.stringify(errors)).not.toMatch(/stacktrace|boom|\bat /);
  });
});

describe("an operation", () => {
  test("that does not fit the schema is GRAPHQL_VALIDATION_FAILED", async () => {
    expect((await ask("{ nothing }")).errors).toMatchObject([{ code: "GRAPHQL_VALIDATION_FAILED" }]);
  });

  test("of more than a thousand tokens is refused before it is validated", async () => {
    expect((await ask(`{ ${"__typename ".repeat(1001)} }`)).errors).toMatchObject([{ code: "GRAPHQL_PARSE_FAILED" }]);
  });

  test("that would change something is refused with the reason: the graph is read-only", async () => {
    const { errors } = await ask("mutation { abolish }");
    expect(errors[0]?.message).toContain("read-only");
    expect(errors[0]?.code).toBe("GRAPHQL_VALIDATION_FAILED");
  });

  test("that introspects is answered: the graph is public", async () => {
    const { data, errors } = await ask(getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true, specifiedByUrl: true }));
    expect(errors).toEqual([]);
    expect(data).toHaveProperty("__schema.queryType.name", "Query");
  });
});
