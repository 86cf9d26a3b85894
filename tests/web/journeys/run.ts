import type { Browser, BrowserContextOptions } from "playwright-core";

import { spawnServer } from "../../helpers/spawn-server.ts";
import { ANALYSTS } from "./analysts.ts";
import { COMPARERS } from "./comparers.ts";
import { HISTORIANS } from "./historians.ts";
import { settle } from "./journey.ts";
import type { Journey } from "./journey.ts";
import { expectHead, expectNoSidewaysScroll, measure } from "./manners.ts";
import { openBrowser, openPage, violationsOn } from "./open-browser.ts";
import { KINDS_TO_FIND, PAGES } from "./pages.ts";
import { STUDENTS } from "./students.ts";

/**
 * The explorer in a real browser, against the built program: `run.ts [--source] [--both-stores] [words]`. With --source the program runs
 * from its sources; with --both-stores only the journeys that are made on either store run (the environment says which). Words choose journeys by name.
 */
const WIDTHS = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;
const STEP_LIMIT = 15_000;
const AT_ONCE = 2;

const flags = process.argv.slice(2).filter((argument) => argument.startsWith("--"));
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const program = flags.includes("--source") ? ["--import", "tsx", "src/cli.ts"] : ["dist/cli.js"];
const onlyBoth = flags.includes("--both-stores");

const server = await spawnServer([process.execPath, ...program, "serve"], { ...process.env, RATE_LIMIT: "0" });
// A reader comes to a server that has been up for a while: its whole-graph analyses have been read once.
await fetch(`${server.url}/graphql?query=${encodeURIComponent('{ cycles(function: "commissioning") { rebuilds } }')}`);
const browser = await openBrowser();
let passed = 0;
let failed = 0;

interface Check {
  readonly device: string;
  readonly journey: Journey;
  readonly options: BrowserContextOptions;
}
const checks: readonly Check[] = [
  ...(await Promise.all(Object.entries(WIDTHS).map(([device, viewport]) => checksAt(device, { viewport })))).flat(),
  ...(onlyBoth ? [] : inTheDark()).filter(isAsked).map((journey) => ({
    device: "dark",
    journey,
    options: { viewport: WIDTHS.desktop, colorScheme: "dark", reducedMotion: "reduce" } as const,
  })),
];

try {
  // A page waits for its reader more than it works, so a few are read at once.
  const waiting = checks.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const one of waiting) await check(one);
    }),
  );
} finally {
  await browser.close();
  server.stop();
}
console.log(`explorer: ${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

function isAsked({ name, onBothStores }: Journey): boolean {
  return (!onlyBoth || onBothStores === true) && (wanted.length === 0 || wanted.some((word) => name.includes(word)));
}

async function checksAt(device: string, options: BrowserContextOptions): Promise<readonly Check[]> {
  const journeys = [...STUDENTS, ...HISTORIANS, ...ANALYSTS, ...COMPARERS, ...(onlyBoth ? [] : await manners())];
  return journeys.filter(isAsked).map((journey) => ({ device, journey, options }));
}

async function check({ device, journey, options }: Check): Promise<void> {
  const problems = await problemsOn(browser, journey, options);
  if (problems.length === 0) passed += 1;
  else failed += 1;
  console.log(
    `${problems.length === 0 ? "ok  " : "FAIL"} ${device}: ${journey.name}${problems.map((problem) => `\n       ${problem}`).join("")}`,
  );
}

async function problemsOn(of: Browser, { run, expects = [] }: Journey, options: BrowserContextOptions): Promise<readonly string[]> {
  const { page, complaints } = await openPage(of, server.url, options);
  page.setDefaultTimeout(STEP_LIMIT);
  try {
    await run(page);
    await settle(page);
    // A page that could not be shown has a head, keeps its budgets and satisfies axe as well.
    if (expects.length === 0 && (await page.locator(".failure").count()) > 0)
      return [`the page says: ${await page.locator(".failure").innerText()}`];
    await expectNoSidewaysScroll(page);
    const wrong = await violationsOn(page);
    return [...complaints.filter((complaint) => !expects.some((part) => complaint.includes(part))), ...wrong];
  } catch (error) {
    return [...complaints, error instanceof Error ? error.message : String(error)];
  } finally {
    await page.context().close();
  }
}

/** What must hold on every page: its head, its budgets, and nothing for axe to find. */
async function manners(): Promise<readonly Journey[]> {
  const found = await Promise.all(
    KINDS_TO_FIND.map(async ([folder, query]) => {
      const answer = await fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`, { headers: { accept: "application/json" } });
      const { data } = (await answer.json()) as {
        readonly data: Readonly<Record<string, { readonly nodes: readonly { readonly id: string }[] }>>;
      };
      return `/${folder}/${Object.values(data)[0]?.nodes[0]?.id ?? ""}`;
    }),
  );
  return [...PAGES, ...found].map((address) => ({
    name: `${address} has a head of its own, keeps its budgets and satisfies axe`,
    run: async (page) => {
      await expectHead(page, address);
      const { script, shift, paint } = await measure(page, address);
      console.log(
        `     ${address}: script ${(script / 1000).toFixed(1)} kB, largest paint ${paint.toFixed(0)} ms, shift ${shift.toFixed(3)}`,
      );
    },
  }));
}

function inTheDark(): readonly Journey[] {
  return [
    "/",
    "/survival?by=tier",
    "/lineage/primary-care-trusts",
    "/structures/primary-care-trusts",
    "/outlived",
    "/compare?nations=england,wales",
    "/path",
    "/legacies",
    "/functions/commissioning",
    "/people/patricia-hewitt",
  ].map((address) => ({
    name: `${address} satisfies axe in dark colours, with motion reduced`,
    run: async (page) => {
      await page.goto(address);
    },
  }));
}
