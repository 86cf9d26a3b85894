import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";

import { createAnswerCache } from "../../src/server/answer-cache.ts";
import { openMemoryStore } from "../../src/store/memory/memory-store.ts";
import type { GraphStore } from "../../src/store/store.ts";
import { countingStore } from "../helpers/counting-store.ts";
import { SMALL_HISTORY } from "../helpers/small-history.ts";
import { openServer } from "./open-server.ts";
import type { OpenServer } from "./open-server.ts";

const { store, takeCalls } = countingStore(openMemoryStore(SMALL_HISTORY));
let revision = "one";
const changing: GraphStore = { ...store, info: async () => ({ ...(await store.info()), revision }) };
let server: OpenServer;
beforeAll(async () => {
  server = await openServer(changing);
});
afterAll(() => server.close());

const STRUCTURES = "{ structures(first: 3) { nodes { name } } }";
const LONG = "{ __schema { types { name description } } }";
function get(query: string, headers: Readonly<Record<string, string>> = {}, more = ""): Promise<Response> {
  return fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}${more}`, { headers });
}
const tagOf = async (response: Promise<Response>): Promise<string | null> => (await response).headers.get("etag");

describe("an answer by GET", () => {
  test("has a strong tag, may be kept by anybody, and names what it varies by", async () => {
    const { headers } = await get(STRUCTURES);
    expect(headers.get("etag")).toMatch(/^"one-[\w-]{22}"$/);
    expect(headers.get("cache-control")).toBe("public, max-age=300, stale-while-revalidate=86400");
    expect(headers.get("vary")).toBe("accept, accept-encoding");
  });

  test("is 304 without a body for whoever has it, also when a cache on the way has weakened the tag", async () => {
    const tag = (await tagOf(get(STRUCTURES))) ?? "";
    takeCalls();
    for (const header of [tag, `W/${tag}`, `"other", ${tag}`]) {
      const response = await get(STRUCTURES, { "if-none-match": header });
      expect(response.status).toBe(304);
      expect(response.headers.get("etag")).toBe(tag);
      expect(await response.text()).toBe("");
    }
    expect(takeCalls()).not.toHaveProperty("page");
  });

  test("is kept when it is asked for again, and given from memory from then on, the same to the byte", async () => {
    const question = "{ structures(first: 2) { nodes { id } } }";
    const first = await (await get(question)).text();
    expect(await (await get(question)).text()).toBe(first);
    takeCalls();
    expect(await (await get(question)).text()).toBe(first);
    expect(takeCalls()).not.toHaveProperty("page");
  });

  test("to one question after another that nobody asks again takes no room", async () => {
    const answers = createAnswerCache();
    const crowd = await openServer(store, { answers });
    for (let first = 1; first <= 20; first += 1)
      await fetch(`${crowd.url}/graphql?query=${encodeURIComponent(`{ structures(first: ${first}) { nodes { id } } }`)}`);
    expect(answers.size).toBe(0);
    await crowd.close();
  });

  test("has another tag for another question, other variables, another media type, another compression", async () => {
    const question = "query Q($id: ID!) { structure(id: $id) { name } }";
    const asked = (id: string, headers = {}): Promise<string | null> =>
      tagOf(get(question, headers, `&variables=${encodeURIComponent(JSON.stringify({ id }))}`));
    const tags = await Promise.all([
      tagOf(get(STRUCTURES)),
      asked("north-board"),
      asked("south-board"),
      asked("north-board", { accept: "application/graphql-response+json" }),
      asked("north-board", { "accept-encoding": "br" }),
    ]);
    expect(new Set(tags).size).toBe(5);
    expect(tags).not.toContain(null);
  });

  test("has another tag once the data has another revision, and is asked for anew", async () => {
    const tag = (await tagOf(get(STRUCTURES))) ?? "";
    revision = "two";
    const response = await get(STRUCTURES, { "if-none-match": tag });
    expect(response.status).toBe(200);
    expect(response.headers.get("etag")).toMatch(/^"two-/);
    revision = "one";
  });

  test("that was made while the data changed is not kept", async () => {
    const question = "{ structures(first: 4) { nodes { id } } }";
    const during = await openServer({
      ...changing,
      page: (query) => {
        revision = "three";
        return store.page(query);
      },
    });
    const response = await fetch(`${during.url}/graphql?query=${encodeURIComponent(question)}`);
    revision = "one";
    expect(response.status).toBe(200);
    expect(response.headers.get("etag")).toBeNull();
    expect(response.headers.get("cache-control")).toBe("no-store");
    await during.close();
  });

  test.each([
    ["that has errors", '{ lineage(of: "nobody") { truncated } }'],
    ["that could not be read", "{"],
    ["that does not fit the schema", "{ nothing }"],
  ])("%s is kept by nobody", async (_what, question) => {
    const { headers } = await get(question);
    expect(headers.get("etag")).toBeNull();
    expect(headers.get("cache-control")).toBe("no-store");
  });

  test.each(["br", "gzip"])("compressed by %s says the same as one that is not", async (encoding) => {
    const [plain, small] = await Promise.all([get(LONG, { "accept-encoding": "identity" }), get(LONG, { "accept-encoding": encoding })]);
    expect(plain.headers.get("content-encoding")).toBeNull();
    expect(small.headers.get("content-encoding")).toBe(encoding);
    expect(await small.text()).toBe(await plain.text());
  });
});

describe("an answer by POST", () => {
  test("is shared with GET in memory, and kept by no cache on the way", async () => {
    await get(STRUCTURES);
    await get(STRUCTURES);
    takeCalls();
    const response = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: STRUCTURES }),
    });
    expect(takeCalls()).not.toHaveProperty("page");
    expect(response.headers.get("etag")).toBeNull();
    expect(response.headers.get("cache-control")).toBe("no-store");
  });
});

describe("the cache of answers", () => {
  const answer = (bytes: number) => ({ body: Buffer.alloc(bytes), contentType: "application/json" });

  test("never holds more than it may, and forgets first what was not asked for the longest", () => {
    const cache = createAnswerCache(100_000);
    for (let number = 0; number < 100; number += 1) {
      cache.set(`tag-${number}`, answer(5000));
      cache.get("tag-0");
      expect(cache.size).toBeLessThanOrEqual(100_000);
    }
    expect(cache.get("tag-0")).toBeDefined();
    expect(cache.get("tag-1")).toBeUndefined();
    expect(cache.get("tag-99")).toBeDefined();
  });

  test("does not take an answer that would push out everything else", () => {
    const cache = createAnswerCache(100_000);
    cache.set("small", answer(100));
    cache.set("large", answer(50_000));
    expect(cache.get("large")).toBeUndefined();
    expect(cache.get("small")).toBeDefined();
  });
});
