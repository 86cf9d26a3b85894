import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";

import { LIMITS } from "../../src/limits.ts";
import { openMemoryStore } from "../../src/store/memory/memory-store.ts";
import { SMALL_HISTORY } from "../helpers/small-history.ts";
import { openServer } from "./open-server.ts";
import type { OpenServer } from "./open-server.ts";

// Milliseconds.
const PATIENCE = 60_000;

let server: OpenServer;
let stuck: OpenServer;
beforeAll(async () => {
  server = await openServer(openMemoryStore(SMALL_HISTORY));
  stuck = await openServer(openMemoryStore(SMALL_HISTORY), { contextOf: () => new Promise(() => undefined) });
});
afterAll(() => Promise.all([server.close(), stuck.close()]));

/** A request whose body has so many bytes. */
function post(bytes: number): Promise<Response> {
  const start = '{"query":"{ __typename } #';
  const body = `${start}${"x".repeat(bytes - start.length - 2)}"}`;
  return fetch(`${server.url}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body });
}

describe("a request", () => {
  test("may have a body up to the limit, and not one byte more", async () => {
    expect((await post(LIMITS.body.most)).status).toBe(200);
    expect((await post(LIMITS.body.most + 1)).status).toBe(413);
  });

  test("may have an address and headers up to the limit together, and not beyond", async () => {
    const get = (characters: number): Promise<Response> => fetch(`${server.url}/graphql?query={__typename}%23${"x".repeat(characters)}`);
    expect((await get(LIMITS.headers.most - 1000)).status).toBe(200);
    expect((await get(LIMITS.headers.most)).status).toBe(431);
  });

  test(
    "whose answer never comes is told so",
    async () => {
      const response = await fetch(`${stuck.url}/graphql?query={dataset{revision}}`);
      expect(response.status).toBe(503);
      expect(response.headers.get("retry-after")).toBe("5");
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "SERVICE_UNAVAILABLE" } }] });
    },
    PATIENCE,
  );
});
