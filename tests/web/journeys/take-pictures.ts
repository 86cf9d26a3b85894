import { mkdirSync } from "node:fs";
import { join } from "node:path";

import { spawnServer } from "../../helpers/spawn-server.ts";
import { settle } from "./journey.ts";
import { openBrowser, openPage } from "./open-browser.ts";

/** Takes the pictures that the documentation shows, of the built program: `take-pictures.ts [--source]`. */
const FOLDER = "docs/pictures";
const PICTURES = [
  { name: "home", address: "/", width: 1280, height: 1130 },
  { name: "lineage", address: "/lineage/primary-care-trusts", width: 1280, height: 980 },
  { name: "survival", address: "/survival", width: 1280, height: 900 },
  { name: "record-on-a-phone", address: "/structures/primary-care-trusts", width: 390, height: 1100 },
] as const;

const program = process.argv.includes("--source") ? ["--import", "tsx", "src/cli.ts"] : ["dist/cli.js"];
const server = await spawnServer([process.execPath, ...program, "serve"], { ...process.env, RATE_LIMIT: "0" });
const browser = await openBrowser();
try {
  mkdirSync(FOLDER, { recursive: true });
  for (const { name, address, width, height } of PICTURES) {
    const { page } = await openPage(browser, server.url, { viewport: { width, height }, colorScheme: "light", reducedMotion: "reduce" });
    await page.goto(address);
    await settle(page);
    await page.evaluate("document.fonts.ready.then(() => undefined)");
    await page.screenshot({ path: join(FOLDER, `${name}.png`) });
    await page.context().close();
  }
} finally {
  await browser.close();
  server.stop();
}
