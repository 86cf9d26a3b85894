import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";

import { createAnswerCache } from "../../src/server/answer-cache.ts";
import { openMemoryStore } from "../../src/store/memory/memory-store.ts";
import { loadNeo4j } from "../../src/store/neo4j/load.ts";
import { openNeo4jStore } from "../../src/store/neo4j/neo4j-store.ts";
import { askServer, askUntil } from "../helpers/ask-server.ts";
import { openFaultProxy } from "../helpers/fault-proxy.ts";
import type { FaultProxy } from "../helpers/fault-proxy.ts";
import { testNeo4j } from "../helpers/open-neo4j.ts";
import { SMALL_HISTORY } from "../helpers/small-history.ts";
import { openServer } from "../server/open-server.ts";
import type { OpenServer } from "../server/open-server.ts";

// Milliseconds. What the program promises is far less; a busy machine must not decide a test.
const PATIENCE = 60_000;
const SHUT = /bolt:|127\.0\.0\.1|password/;

let proxy: FaultProxy;
let server: OpenServer;
let right: string;

beforeAll(async () => {
  await loadNeo4j(testNeo4j(), SMALL_HISTORY);
  proxy = await openFaultProxy(testNeo4j().uri);
  // Nothing from memory: every answer is asked of the database.
  server = await openServer(openNeo4jStore({ ...testNeo4j(), uri: proxy.uri }), { answers: createAnswerCache(0) });
  const embedded = await openServer(openMemoryStore(SMALL_HISTORY));
  right = (await askServer(embedded.url)).text;
  await embedded.close();
}, PATIENCE);
afterEach(() => proxy.become("pass"));
afterAll(async () => {
  await server.close();
  await proxy.close();
}, PATIENCE);

describe("a database", () => {
  test.each([
    ["that nobody reaches any more", "reset"],
    ["that refuses connections", "refuse"],
    ["that accepts and then says nothing", "hang"],
    ["whose answers break off", { cutAfter: 500 }],
  ] as const)(
    "%s gives errors and no half answers, shows in readiness, and serves again by itself",
    async (_what, fault) => {
      expect(await askUntil(server.url, 200)).toBe(right);
      proxy.become(fault);
      const { status, text } = await askServer(server.url);
      expect([503, 504]).toContain(status);
      expect(JSON.parse(text)).toMatchObject({
        errors: [{ extensions: { code: expect.stringMatching(/^(?:SERVICE_UNAVAILABLE|TIMEOUT)$/) } }],
      });
      expect(text).not.toMatch(SHUT);
      const ready = await fetch(`${server.url}/health/ready`);
      expect(ready.status).toBe(503);
      expect(await ready.text()).not.toMatch(SHUT);
      expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
      proxy.become("pass");
      expect(await askUntil(server.url, 200)).toBe(right);
      expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
    },
    PATIENCE,
  );

  test(
    "that falls silent in the midst of many questions answers each of them whole or not at all",
    async () => {
      const asked = Array.from({ length: 40 }, async (_, number) => {
        await new Promise((resolve) => setTimeout(resolve, number * 10));
        if (number === 20) proxy.become("reset");
        return askServer(server.url);
      });
      for (const { status, text } of await Promise.all(asked)) {
        if (status === 200) expect(text).toBe(right);
        else expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: "SERVICE_UNAVAILABLE" } }] });
      }
    },
    PATIENCE,
  );

  test(
    "that is slow is waited for",
    async () => {
      await askUntil(server.url, 200);
      proxy.become({ delay: 50 });
      const { status, text } = await askServer(server.url);
      expect({ status, text }).toEqual({ status: 200, text: right });
    },
    PATIENCE,
  );
});
