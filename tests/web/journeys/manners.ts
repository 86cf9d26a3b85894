import { gzipSync } from "node:zlib";

import type { Page } from "playwright-core";

import { expectThat, settle } from "./journey.ts";

const MOST_SCRIPT_BYTES = 200_000;
const MOST_SHIFT = 0.05;
const MOST_PAINT_MILLISECONDS = 2500;

const MEASURE = `
  window.shift = 0;
  window.paint = 0;
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value; })
    .observe({ type: "layout-shift", buffered: true });
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.paint = entry.startTime; })
    .observe({ type: "largest-contentful-paint", buffered: true });
`;

export interface Measures {
  /** Compressed bytes of script that the first view loaded. */
  readonly script: number;
  readonly shift: number;
  /** Milliseconds until the largest content was painted, on the local server. */
  readonly paint: number;
}

/** Opens a page cold and measures it against the budgets: script below 200 kB compressed, layout shift at most 0.05, largest paint in 2.5 s. */
export async function measure(page: Page, address: string): Promise<Measures> {
  let script = 0;
  const counted: Promise<void>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script")
      counted.push(response.body().then((body) => void (script += gzipSync(body).length)));
  });
  await page.addInitScript(MEASURE);
  await page.goto(address);
  await settle(page);
  await Promise.all(counted);
  const { shift, paint } = await page.evaluate<{ readonly shift: number; readonly paint: number }>(
    "({ shift: window.shift, paint: window.paint })",
  );
  expectThat(script > 0 && script <= MOST_SCRIPT_BYTES, `at most ${MOST_SCRIPT_BYTES} bytes of script`, script);
  expectThat(shift <= MOST_SHIFT, `a layout shift of at most ${MOST_SHIFT}`, shift);
  expectThat(paint > 0 && paint <= MOST_PAINT_MILLISECONDS, `the largest content within ${MOST_PAINT_MILLISECONDS} ms`, paint);
  return { script, shift, paint };
}

/** What the server says of a page before any script runs. */
export async function expectHead(page: Page, address: string): Promise<void> {
  const html = await (await page.request.get(address, { headers: { accept: "text/html" } })).text();
  for (const part of ["<title>", '<meta name="description"', '<link rel="canonical"', '<meta property="og:title"', "<h1>"]) {
    expectThat(html.includes(part), `the document of ${address} to hold ${part}`, html);
  }
  expectThat(!/<(?:script|style)(?![^>]*(?:src=|application\/ld\+json))[^>]*>/.test(html), "no inline script or style", html);
}

export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [content, view] = await page.evaluate<readonly [number, number]>(
    "[document.documentElement.scrollWidth, document.documentElement.clientWidth]",
  );
  expectThat(content <= view, "a page no wider than the window", `${content} in ${view}`);
}
