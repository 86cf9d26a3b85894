import { afterEach, describe, expect, test } from "@jest/globals";

import { ERROR_CODES } from "../../src/error-codes.ts";
import { StoreTimeout, StoreUnavailable } from "../../src/store/errors.ts";
import { openMemoryStore } from "../../src/store/memory/memory-store.ts";
import type { GraphStore } from "../../src/store/store.ts";
import { SMALL_HISTORY } from "../helpers/small-history.ts";
import { openServer } from "../server/open-server.ts";
import type { OpenServer } from "../server/open-server.ts";

const SECRET = "bolt://neo4j:the-password@10.0.0.7:7687 refused at /src/store/neo4j/reader.ts:12";
const PATHS = [
  "/graphql?query={node(id:%22a%22){id}}",
  "/graphql?query={structures{nodes{name}}}",
  "/graphql?query={outlived{totalCount}}",
  "/graphql?query={dataset{revision}}",
  "/health/ready",
  "/export/bibtex",
  "/id/north-board",
  "/reconcile?queries=%7B%22q%22:%7B%22query%22:%22a%22%7D%7D",
];

let server: OpenServer | undefined;
afterEach(() => server?.close());

function broken(fault: () => Error): GraphStore {
  const fail = (): Promise<never> => Promise.reject(fault());
  return {
    kind: "neo4j",
    info: fail,
    recordsByIds: fail,
    related: fail,
    page: fail,
    search: fail,
    lineage: fail,
    allRecords: fail,
    close: () => openMemoryStore(SMALL_HISTORY).close(),
  };
}

describe.each([
  ["a fault of ours", () => new Error(SECRET), [500, 503]],
  ["a database out of reach", () => new StoreUnavailable("the database cannot be reached", { cause: new Error(SECRET) }), [503]],
  ["a database that is too slow", () => new StoreTimeout("the database did not answer", { cause: new Error(SECRET) }), [503, 504]],
] as const)("with %s", (_what, fault, statuses) => {
  test.each(PATHS)("%s gives away no address, password, path or stack, and has a code of the list", async (path) => {
    server = await openServer(broken(fault));
    const response = await fetch(`${server.url}${path}`);
    const text = await response.text();
    expect(statuses).toContain(response.status === 200 ? 500 : response.status);
    expect(text).not.toMatch(/bolt:|password|10\.0\.0\.7|\/src\/|reader\.ts|\bat \S+:\d+/);
    const { errors = [] } = JSON.parse(text) as { errors?: readonly { extensions: { code: string } }[] };
    for (const { extensions } of errors) expect(Object.keys(ERROR_CODES)).toContain(extensions.code);
    if (response.status >= 503) expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
  });
});
