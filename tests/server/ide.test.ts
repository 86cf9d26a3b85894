import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";

import { openMemoryStore } from "../../src/store/memory/memory-store.ts";
import { SMALL_HISTORY } from "../helpers/small-history.ts";
import { openServer } from "./open-server.ts";
import type { OpenServer } from "./open-server.ts";

let server: OpenServer;
beforeAll(async () => {
  const ideFolder = mkdtempSync(join(tmpdir(), "ide-"));
  mkdirSync(join(ideFolder, "assets"));
  writeFileSync(join(ideFolder, "index.html"), "<!doctype html><title>IDE</title>");
  writeFileSync(join(ideFolder, "assets", "main-0a1b2c.js"), "export {};");
  server = await openServer(openMemoryStore(SMALL_HISTORY), { ideFolder });
});
afterAll(() => server.close());

const get = (path: string, accept = "*/*"): Promise<Response> => fetch(`${server.url}${path}`, { headers: { accept }, redirect: "manual" });
const BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

describe("the GraphQL IDE", () => {
  test("lets scripts come from here alone, and inline styles, which its editor writes, on its own page alone", async () => {
    const policy = (await get("/graphiql/")).headers.get("content-security-policy");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self' 'unsafe-inline';");
    expect((await get("/health/live")).headers.get("content-security-policy")).not.toContain("unsafe-inline");
  });

  test("has files that never change kept for a year, and its page asked for again each time", async () => {
    expect((await get("/graphiql/assets/main-0a1b2c.js")).headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect((await get("/graphiql/")).headers.get("cache-control")).toBe("no-cache");
  });

  test.each([
    ["/", "/graphiql/"],
    ["/graphiql", "/graphiql/"],
    ["/graphql", "/graphiql/"],
    ["/graphql?query=%7B__typename%7D", "/graphiql/?query=%7B__typename%7D"],
  ])("is where a browser that opens %s is led", async (path, location) => {
    const response = await get(path, BROWSER);
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toBe(location);
  });

  test.each(["*/*", "application/json", "application/graphql-response+json", "text/html, application/json"])(
    "is not where a program that accepts %s is led",
    async (accept) => {
      expect(await (await get("/graphql?query=%7B__typename%7D", accept)).json()).toEqual({ data: { __typename: "Query" } });
    },
  );

  test.each(["/graphiql/../package.json", "/graphiql/%2e%2e/package.json", "/graphiql/..%2fpackage.json"])(
    "gives no file outside its folder: %s",
    async (path) => {
      expect((await get(path)).status).toBeGreaterThanOrEqual(400);
    },
  );
});
