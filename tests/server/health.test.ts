import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";

import { openMemoryStore } from "../../src/store/memory/memory-store.ts";
import { openNeo4jStore } from "../../src/store/neo4j/neo4j-store.ts";
import { SMALL_HISTORY } from "../helpers/small-history.ts";
import { openServer } from "./open-server.ts";
import type { OpenServer } from "./open-server.ts";

// Port 9 (discard) is privileged and unused: nothing answers there.
const NOBODY = { uri: "bolt://127.0.0.1:9", user: "neo4j", password: "a-secret-password" };

describe("with the embedded store", () => {
  let server: OpenServer;
  beforeAll(async () => {
    server = await openServer(openMemoryStore(SMALL_HISTORY));
  });
  afterAll(() => server.close());

  test("the server is ready and says from what it answers", async () => {
    const response = await fetch(`${server.url}/health/ready`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      status: "ready",
      store: "memory",
      revision: expect.stringMatching(/^[0-9a-f]{16}$/),
      completeTo: SMALL_HISTORY[0]?.meta.completeTo,
      datasets: SMALL_HISTORY.map(({ meta: { name, version, completeTo } }) => ({ name, version, completeTo })),
    });
    expect(response.headers.get("cache-control")).toBe("no-store");
  });

  test("the revision in readiness is the one that queries answer from", async () => {
    const ready = (await (await fetch(`${server.url}/health/ready`)).json()) as { readonly revision: string };
    const answer = (await (await fetch(`${server.url}/graphql?query={dataset{revision}}`)).json()) as {
      readonly data: { readonly dataset: { readonly revision: string } };
    };
    expect(answer.data.dataset.revision).toBe(ready.revision);
  });
});

describe("with a database that is down", () => {
  let server: OpenServer;
  beforeAll(async () => {
    server = await openServer(openNeo4jStore(NOBODY));
  });
  afterAll(() => server.close());

  test("the server lives", async () => {
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
  });

  test("the server is not ready, says why, and gives nothing of the address or password away", async () => {
    const response = await fetch(`${server.url}/health/ready`);
    const body = await response.text();
    expect(response.status).toBe(503);
    expect(response.headers.get("retry-after")).toBe("5");
    expect(JSON.parse(body)).toMatchObject({ status: "unavailable", store: "neo4j", reason: expect.stringMatching(/database/) });
    expect(body).not.toMatch(/127\.0\.0\.1|secret|bolt/);
  });

  test("a query fails with 503 and a code, and is never answered from other data", async () => {
    const response = await fetch(`${server.url}/graphql?query={structures{totalCount}}`);
    const body = await response.text();
    expect(response.status).toBe(503);
    expect(response.headers.get("retry-after")).toBe("5");
    expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: "SERVICE_UNAVAILABLE" } }] });
    expect(body).not.toMatch(/127\.0\.0\.1|secret|bolt/);
  });
});
