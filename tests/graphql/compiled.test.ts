import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";

import { createAnalysisCache } from "../../src/graphql/analysis-cache.ts";
import { knownOperations } from "../../src/graphql/compiled/known-operations.ts";
import { createContext } from "../../src/graphql/context.ts";
import { buildGraphSchema } from "../../src/graphql/schema.ts";
import { openMemoryStore } from "../../src/store/memory/memory-store.ts";
import { arbitraryOperation } from "../helpers/arbitrary-operation.ts";
import type { AskedOperation } from "../helpers/arbitrary-operation.ts";
import { distantStore } from "../helpers/distant-store.ts";
import { SMALL_HISTORY } from "../helpers/small-history.ts";
import { openServer } from "../server/open-server.ts";
import type { OpenServer } from "../server/open-server.ts";

// Milliseconds.
const PATIENCE = 240_000;
const RUNS = 300;
const IDS = SMALL_HISTORY.flatMap(({ records }) => records.map(({ id }) => id));
const operations = arbitraryOperation(buildGraphSchema(), [...IDS, ...IDS, "northern-board", "nobody"]);

interface Reply {
  readonly status: number;
  readonly type: string | null;
  readonly text: string;
}

async function post({ url }: OpenServer, { query, variables }: AskedOperation, mark: string): Promise<Reply> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    // No operation declares the mark: another mark is another question to the cache of answers, with the same answer.
    body: JSON.stringify({ query, variables: { ...variables, mark } }),
  });
  return { status: response.status, type: response.headers.get("content-type"), text: await response.text() };
}

describe("a random operation", () => {
  const store = openMemoryStore(SMALL_HISTORY);
  let servers: { readonly plain: OpenServer; readonly fast: OpenServer; readonly distant: OpenServer };
  let compiled = { fast: 0, distant: 0 };

  beforeAll(async () => {
    servers = {
      plain: await openServer(store, { known: undefined }),
      fast: await openServer(
        store,
        {},
        knownOperations(() => (compiled = { ...compiled, fast: compiled.fast + 1 })),
      ),
      distant: await openServer(
        distantStore(store),
        {},
        knownOperations(() => (compiled = { ...compiled, distant: compiled.distant + 1 })),
      ),
    };
  });
  afterAll(() => Promise.all(Object.values(servers).map((server) => server.close())));

  test(
    "has the same answer to the byte from plain execution, compiled, compiled over records that have to be waited for, and from the cache",
    async () => {
      await fc.assert(
        fc.asyncProperty(operations, async (operation) => {
          const plain = await post(servers.plain, operation, "1");
          const isWhole = plain.text.startsWith('{"data"');
          for (const server of [servers.fast, servers.distant]) {
            const first = await post(server, operation, "1");
            const again = await post(server, operation, "2");
            expect(again).toEqual(first);
            // Kept the second time, and given from the cache the third.
            expect(await post(server, operation, "2")).toEqual(first);
            expect(await post(server, operation, "2")).toEqual(first);
            // Several errors of one answer come in the order in which they happen, which waiting changes.
            if (isWhole || server === servers.fast) expect(first).toEqual(plain);
            else expect(first.text.startsWith('{"errors"')).toBe(true);
          }
        }),
        { numRuns: RUNS },
      );
      // Otherwise nothing was compared: some operations are refused, and some have errors to tell, but not most.
      expect(compiled.fast).toBeGreaterThan(RUNS / 4);
      expect(compiled.distant).toBeGreaterThan(RUNS / 4);
    },
    PATIENCE,
  );
});

describe("a compiled operation", () => {
  const known = knownOperations();
  test("is not found before Apollo Server has let it pass", () => {
    expect(known.find({ query: "{ dataset { revision } }", operationName: null })).toBeUndefined();
  });

  test("charges what it costs, and does not charge for what it leaves to others before it ran", async () => {
    const store = openMemoryStore(SMALL_HISTORY);
    const services = { store, cache: createAnalysisCache(), publicUrl: "https://graph.test" };
    const learnt = knownOperations();
    const server = await openServer(store, {}, learnt);
    const asked = { query: "query ($first: Int) { structures(first: $first) { nodes { id } } }", operationName: null };
    await post(server, { ...asked, variables: {} }, "1");
    const operation = learnt.find(asked);
    const charges: number[] = [];
    const context = () => createContext(services, { charge: (points) => void charges.push(points) });
    expect(await operation?.answer(context(), { first: 1 })).toEqual({ data: '{"structures":{"nodes":[{"id":"north-board"}]}}' });
    expect(await operation?.answer(context(), { first: "one" })).toEqual({ isCharged: false });
    expect(await operation?.answer(context(), { first: 101 })).toEqual({ isCharged: true });
    expect(charges).toEqual([3, 102]);
    await server.close();
  });
});
