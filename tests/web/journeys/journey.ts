import type { Page } from "playwright-core";

const PATIENCE_MILLISECONDS = 10_000;
const PAUSE_MILLISECONDS = 100;

/** One thing that a reader sets out to do, in a real browser. Throws where it cannot be done. */
export interface Journey {
  /** Who, and what for: a fact. */
  readonly name: string;
  /** Run on Neo4j as well as on the embedded store. */
  readonly onBothStores?: boolean;
  /** The page belongs to the explorer, is loaded nowhere yet, and resolves paths against the server. */
  readonly run: (page: Page) => Promise<void>;
  /** Answers that the journey provokes on purpose, which the console shows as errors: a part of their text. */
  readonly expects?: readonly string[];
}

/** Throws with what was expected and what came. */
export function expectThat(holds: boolean, expected: string, got: unknown): void {
  if (!holds) throw new Error(`expected ${expected}, got ${typeof got === "string" ? `"${got.slice(0, 400)}"` : JSON.stringify(got)}`);
}

/** The text of the page's main part, once its answer has come. */
export async function readMain(page: Page): Promise<string> {
  await settle(page);
  return page.locator("main").innerText();
}

export async function expectText(page: Page, ...parts: readonly string[]): Promise<void> {
  await eventually(async () => {
    const text = await readMain(page);
    for (const part of parts) expectThat(text.includes(part), `the page to say "${part}"`, text);
  });
}

/** Tries again until it holds; then throws what was wrong at last. */
export async function eventually(check: () => Promise<void>): Promise<void> {
  const end = Date.now() + PATIENCE_MILLISECONDS;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
    }
  }
}

/** Waits until nothing is being fetched and the page has drawn itself, and still has a moment later: a click may only have begun something. */
export async function settle(page: Page): Promise<void> {
  for (let look = 0; look < 2; look += 1) {
    await page.waitForLoadState("networkidle");
    await page.locator("main h1").first().waitFor({ state: "attached" });
    await page.locator(".loading, .refreshing").first().waitFor({ state: "detached" });
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
  }
}

/** What a click downloads, as text. */
export async function downloaded(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button, exact: true }).first().click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString("utf8");
}
