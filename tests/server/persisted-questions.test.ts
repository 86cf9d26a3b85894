import { createHash } from "node:crypto";

import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";

import { openMemoryStore } from "../../src/store/memory/memory-store.ts";
import { SMALL_HISTORY } from "../helpers/small-history.ts";
import { openServer } from "./open-server.ts";
import type { OpenServer } from "./open-server.ts";

let server: OpenServer;
beforeAll(async () => {
  server = await openServer(openMemoryStore(SMALL_HISTORY));
});
afterAll(() => server.close());

const hashOf = (query: string): string => createHash("sha256").update(query).digest("hex");
const extensionsOf = (sha256Hash: string, version = 1): string => JSON.stringify({ persistedQuery: { version, sha256Hash } });

function get(parameters: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(`${server.url}/graphql?${new URLSearchParams(parameters).toString()}`, { headers });
}

describe("a question that is named by its hash", () => {
  test("is not known until somebody has sent its text with it, then answered by the hash alone", async () => {
    const query = "query first($first: Int) { structures(first: $first) { nodes { id } } }";
    const named = { extensions: extensionsOf(hashOf(query)), variables: '{"first":2}' };
    const unknown = await get(named);
    expect(unknown.status).toBe(200);
    expect(unknown.headers.get("cache-control")).toBe("no-store");
    expect(await unknown.json()).toEqual({
      errors: [{ message: "PersistedQueryNotFound", extensions: { code: "PERSISTED_QUERY_NOT_FOUND" } }],
    });
    const plain = await (await get({ query, variables: '{"first":2}' })).text();
    expect(await (await get({ ...named, query })).text()).toBe(plain);
    const known = await get(named);
    expect(await known.text()).toBe(plain);
    const tag = known.headers.get("etag") ?? "";
    expect(tag).not.toBe("");
    expect((await get(named, { "if-none-match": tag })).status).toBe(304);
  });

  test("is the same question by POST", async () => {
    const query = "{ structures(first: 1) { nodes { name } } }";
    const post = (body: object): Promise<Response> =>
      fetch(`${server.url}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
    const extensions = { persistedQuery: { version: 1, sha256Hash: hashOf(query) } };
    const taught = await (await post({ query, extensions })).text();
    expect(taught).toMatch(/^\{"data"/);
    expect(await (await post({ extensions })).text()).toBe(taught);
  });

  test("has the limits and the errors of any other", async () => {
    const query = "mutation { abolish }";
    const response = await get({ query, extensions: extensionsOf(hashOf(query)) });
    expect(await response.text()).toContain("GRAPHQL_VALIDATION_FAILED");
  });

  test.each([
    ["a hash of another text", { query: "{ __typename }", extensions: extensionsOf(hashOf("{ other }")) }, "to be that of the query"],
    ["no hash at all", { extensions: extensionsOf("zero") }, "64 hexadecimal digits"],
    ["another version", { extensions: extensionsOf(hashOf("{ __typename }"), 2) }, "version 1"],
  ])("is refused with %s, and told why", async (_what, parameters, reason) => {
    const response = await get(parameters);
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as { readonly errors: readonly { message: string; extensions: { code: string } }[] };
    expect(errors[0]?.message).toContain(reason);
    expect(errors[0]?.extensions.code).toBe("BAD_REQUEST");
  });
});
