import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";

import { openMemoryStore } from "../../src/store/memory/memory-store.ts";
import { SMALL_HISTORY } from "../helpers/small-history.ts";
import { openServer } from "../server/open-server.ts";
import type { OpenServer } from "../server/open-server.ts";
import { ATTACKS, send } from "./attacks.ts";

let server: OpenServer;
beforeAll(async () => {
  server = await openServer(openMemoryStore(SMALL_HISTORY));
});
afterAll(() => server.close());

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

describe("the answer to", () => {
  test.each(ATTACKS.map((attack) => [attack.name, attack] as const))("%s is the right one", async (_name, attack) => {
    const response = await send(server.url, attack);
    const text = await response.text();
    const { errors = [] } = JSON.parse(text) as Body;
    expect({ status: response.status, code: errors[0]?.extensions.code ?? null, text }).toMatchObject({
      status: attack.status,
      code: attack.code,
    });
    expect(text).not.toMatch(/bolt:|password|\/src\/|node_modules|\n\s+at /);
    expect(errors.length).toBeLessThanOrEqual(6);
  });
});

describe("after all of it", () => {
  test("the server answers as before", async () => {
    const response = await fetch(`${server.url}/graphql?query=${encodeURIComponent('{ structure(id: "north-board") { id } }')}`);
    expect(await response.json()).toEqual({ data: { structure: { id: "north-board" } } });
  });
});

describe("documented exceptions for an open, educational API:", () => {
  const ask = async (query: string): Promise<Body> =>
    (await (await fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`)).json()) as Body;

  test("introspection is answered", async () => {
    expect(await ask("{ __schema { queryType { name } } }")).toEqual({ data: { __schema: { queryType: { name: "Query" } } } });
  });

  test("a mistyped field is told the nearest one", async () => {
    expect((await ask("{ structurs { totalCount } }")).errors?.[0]?.message).toContain('"structures"');
  });

  test("GET is answered, as there is nothing that a forged request could do", async () => {
    expect(await ask("{ __typename }")).toEqual({ data: { __typename: "Query" } });
  });
});

describe("no answer", () => {
  test("carries traces, timings or debugging, whoever asks for them", async () => {
    const response = await fetch(`${server.url}/graphql?query={nothing}`, {
      headers: { "x-debug": "1", "apollo-tracing": "1", "x-apollo-tracing": "1" },
    });
    const text = await response.text();
    expect(text).not.toMatch(/tracing|stacktrace|exception|duration/);
    expect(response.headers.get("x-powered-by")).toBeNull();
    expect(response.headers.get("server")).toBeNull();
  });
});
