import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";

import { openMemoryStore } from "../../src/store/memory/memory-store.ts";
import { SMALL_HISTORY } from "../helpers/small-history.ts";
import { openServer } from "./open-server.ts";
import type { OpenServer } from "./open-server.ts";

const BROWSER = { accept: "text/html,application/xhtml+xml" };
let server: OpenServer;

beforeAll(async () => {
  const explorerFolder = mkdtempSync(join(tmpdir(), "explorer-"));
  mkdirSync(join(explorerFolder, "assets"));
  writeFileSync(join(explorerFolder, "index.html"), readFileSync("src/web/index.html", "utf8"));
  writeFileSync(join(explorerFolder, "assets", "main-0a1b2c.js"), "export {};");
  server = await openServer(openMemoryStore(SMALL_HISTORY), { explorerFolder });
});

afterAll(() => server.close());

const get = (path: string, headers: Readonly<Record<string, string>> = BROWSER): Promise<Response> =>
  fetch(`${server.url}${path}`, { headers, redirect: "manual" });

describe("the explorer's pages", () => {
  test("the front door is a page that says what it is before any script runs", async () => {
    const answer = await get("/");
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(html).toContain("<title>Has this been tried before? · NHS reform graph</title>");
    expect(html).toContain('<link rel="canonical" href="https://graph.test/" />');
    expect(html).toContain('"@type":"Dataset"');
  });

  test("a record's page bears its name, its life and linked data with its permanent address", async () => {
    const html = await (await get("/structures/north-board")).text();
    expect(html).toMatch(/<title>[^<]+ · NHS reform graph<\/title>/);
    expect(html).toContain('<link rel="canonical" href="https://graph.test/structures/north-board" />');
    expect(html).toContain('"@id":"https://graph.test/id/north-board"');
    expect(html).toMatch(/<meta name="description" content="From [^"]+ to [^"]+/);
  });

  test("an unknown id is 404: a page for browsers, data for programs", async () => {
    const page = await get("/structures/nothing-here");
    expect(page.status).toBe(404);
    expect(await page.text()).toContain('<meta name="robots" content="noindex" />');
    const data = await get("/structures/nothing-here", { accept: "application/json" });
    expect(data.status).toBe(404);
    expect(await data.json()).toMatchObject({ errors: [{ extensions: { code: "NOT_FOUND" } }] });
  });

  test("a record filed under another kind is led to its own page", async () => {
    const answer = await get("/reforms/north-board");
    expect([answer.status, answer.headers.get("location")]).toEqual([308, "/structures/north-board"]);
    const embedded = await get("/embed/reforms/north-board");
    expect(embedded.headers.get("location")).toBe("/embed/structures/north-board");
  });

  test("only structures have family trees, only functions and problems have wheels", async () => {
    expect((await get("/lineage/north-board")).status).toBe(200);
    expect((await get("/cycles/north-board")).status).toBe(404);
  });

  test("pages run scripts from here only; pictures to embed may stand in any page", async () => {
    const policy = (await get("/timeline")).headers.get("content-security-policy");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self';");
    expect(policy).toContain("frame-ancestors 'self'");
    const embedded = await get("/embed/timeline");
    expect(embedded.headers.get("content-security-policy")).toContain("frame-ancestors *");
    expect(await embedded.text()).toContain('<body class="embed">');
  });

  test("built files are kept for ever, pages are asked for again", async () => {
    expect((await get("/assets/main-0a1b2c.js")).headers.get("cache-control")).toContain("immutable");
    expect((await get("/")).headers.get("cache-control")).toBe("no-cache");
  });

  test("what a reader typed into the address is never markup", async () => {
    const html = await (await get("/structures/%3Cscript%3Ealert(1)%3C%2Fscript%3E")).text();
    expect(html).not.toContain("<script>alert");
    expect((await get("/%E0%A4%A")).status).toBe(400);
  });

  test("a browser that opens a permanent address is sent to the page, a program gets linked data", async () => {
    const page = await get("/id/north-board");
    expect([page.status, page.headers.get("location")]).toEqual([303, "/structures/north-board"]);
    expect((await get("/id/north-board", { accept: "application/ld+json" })).headers.get("content-type")).toContain("application/ld+json");
  });
});
