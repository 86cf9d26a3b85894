import { expect, test } from "@jest/globals";

import { createAnalysisCache } from "../../src/graphql/analysis-cache.ts";
import { createContext } from "../../src/graphql/context.ts";
import { createApolloServer } from "../../src/graphql/server.ts";
import { watchOperations } from "../../src/graphql/watch-operations.ts";
import type { OperationFacts } from "../../src/graphql/watch-operations.ts";
import { openMemoryStore } from "../../src/store/memory/memory-store.ts";
import { SMALL_HISTORY } from "../helpers/small-history.ts";

test("each operation is told with its name, cut short, its cost and whether it failed; one that was refused cost nothing", async () => {
  const told: OperationFacts[] = [];
  const apollo = createApolloServer({ log: () => undefined, plugins: [watchOperations((facts) => told.push(facts))] });
  const services = { store: openMemoryStore(SMALL_HISTORY), cache: createAnalysisCache(), publicUrl: "https://example.org" };
  const long = `Q${"x".repeat(150)}`;
  for (const query of [
    `query ${long} { structures(first: 8) { nodes { id } } }`,
    "query Bad { structures(first: -1) { totalCount } }",
    "{ nothing }",
  ]) {
    await apollo.executeOperation({ query }, { contextValue: createContext(services, { requestId: "one" }) });
  }
  expect(told).toMatchObject([
    { name: long.slice(0, 100), failed: false, cost: 10, requestId: "one" },
    { name: "Bad", failed: true, cost: 1 },
    { name: null, failed: true, cost: 0 },
  ]);
});
