import { existsSync } from "node:fs";

import { chromium } from "playwright-core";
import type { Page } from "playwright-core";

import { SUGGESTIONS } from "../../src/server/welcome.ts";
import { spawnServer } from "../helpers/spawn-server.ts";

/**
 * Opens the built IDE in a real browser, asks one question and waits for its answer. Fails on anything that the page's content security
 * policy stops, any error in the console and any request to another host. An argument names a file for a picture of the page.
 */
const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
const [suggestion] = SUGGESTIONS;
if (CHROMIUM === undefined) throw new Error("expected Chromium to be installed");
if (suggestion === undefined) throw new Error("expected a question to ask");

const server = await spawnServer([process.execPath, "dist/cli.js", "serve"], process.env);
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
try {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const complaints = listen(page, server.url);
  await page.goto(`${server.url}/graphql?query=${encodeURIComponent(suggestion.operation)}`, { waitUntil: "networkidle" });
  if (!page.url().startsWith(`${server.url}/graphiql/`)) throw new Error(`expected a browser to be led to the IDE, got ${page.url()}`);
  await page.getByRole("heading", { name: "Questions this graph answers" }).waitFor();
  await page.getByRole("button", { name: /execute query/i }).click();
  await page.locator(".graphiql-response").getByText("predecessorYears").first().waitFor({ timeout: 20_000 });
  await askFirstExample(page);
  const picture = process.argv[2];
  if (picture !== undefined) await page.screenshot({ path: picture });
  if (complaints.length > 0) throw new Error(`expected a quiet page, got:\n${complaints.join("\n")}`);
  console.log("the IDE answers");
} finally {
  await browser.close();
  server.stop();
}

function listen(page: Page, home: string): readonly string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || /content security policy/i.test(message.text())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(home)) complaints.push(`request to ${request.url()}`);
  });
  return complaints;
}

/** A click on a question opens its operation in a tab of its own and leaves the one that was open alone. */
async function askFirstExample(page: Page): Promise<void> {
  const tabs = page.getByRole("tab");
  const before = await tabs.count();
  await page.locator(".questions button").first().click();
  await tabs.nth(before).waitFor();
  await page.locator(".graphiql-query-editor .view-lines").getByText("query").first().waitFor();
  await page.getByRole("button", { name: /execute query/i }).click();
  const response = page.locator(".graphiql-response");
  await response.getByText('"data"').first().waitFor({ timeout: 20_000 });
  if ((await response.getByText('"errors"').count()) > 0)
    throw new Error(`expected an answer without errors, got ${await response.innerText()}`);
}
