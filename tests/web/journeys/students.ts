import { expectText, expectThat, readMain, settle } from "./journey.ts";
import type { Journey } from "./journey.ts";

export const STUDENTS: readonly Journey[] = [
  {
    name: "a student learns from home, in three clicks, what replaced primary care trusts, why, and opens a primary source",
    onBothStores: true,
    run: async (page) => {
      await page.goto("/");
      await page.getByRole("link", { name: "Read about primary care trusts" }).click();
      await expectText(page, "It gave way to Clinical commissioning groups", "What happened, and why", "Health and Social Care Act 2012");
      const primary = page.locator(".evidence li", { hasText: "primary source" }).first();
      await primary.getByRole("link").first().click();
      await expectText(page, "primary source", "What rests on it");
    },
  },
  {
    name: "a student sees 1997 to 2010 with its prime ministers and opens what stood then",
    run: async (page) => {
      await page.goto("/timeline?from=1997&to=2010");
      await settle(page);
      expectThat((await page.locator(".bands").innerHTML()).includes("Blair"), "a band for Blair", "none");
      await page.getByRole("link", { name: /^Primary care groups/ }).click();
      await page.waitForURL(/\/structures\/primary-care-groups$/);
      await expectText(page, "Primary care groups", "What happened, and why");
    },
  },
  {
    name: "a student finds a body by its initials and takes its citation with the revision",
    run: async (page) => {
      await page.goto("/");
      await page.getByRole("searchbox").first().fill("PCT");
      await page.getByRole("searchbox").first().press("Enter");
      await page.waitForURL(/\/search\?q=PCT/);
      await settle(page);
      await page.getByRole("link", { name: "Primary care trusts", exact: true }).first().click();
      await settle(page);
      const citation = await page.getByLabel("APA").inputValue();
      expectThat(
        /revision [0-9a-f]{8,}/.test(citation) && citation.includes("/id/primary-care-trusts"),
        "a citation with revision and permanent address",
        citation,
      );
    },
  },
  {
    name: "a student counts how often the regional tier was built, under a stated rule",
    onBothStores: true,
    run: async (page) => {
      await page.goto("/cycles");
      await settle(page);
      await page.getByRole("link", { name: /^Regional oversight \d+ rebuilds?/ }).click();
      await page.waitForURL(/\/cycles\/regional-oversight$/);
      await expectText(page, "Turn by turn", "Counting rule:", "Regional hospital boards", "NHS England regions");
      const turns = await page.locator("#turn-by-turn ~ .chain > li").count();
      expectThat((await readMain(page)).includes(`${turns} turns in England`), `a headline of ${turns} turns`, await readMain(page));
    },
  },
  {
    name: "a student asks how two bodies are connected, by typing their names",
    run: async (page) => {
      await page.goto("/path?from=regional-hospital-boards&to=nhs-england");
      await expectText(page, "From Regional hospital boards to NHS England");
      await page.getByLabel("To", { exact: true }).fill("Primary care trusts");
      await page.getByRole("heading", { name: /From Regional hospital boards to Primary care trusts: \d+ steps/ }).waitFor();
      expectThat(page.url().includes("to=primary-care-trusts"), "the chosen body in the address", page.url());
    },
  },
  {
    name: "a student learns what a term of art means where it stands",
    run: async (page) => {
      await page.goto("/survival");
      await settle(page);
      const term = page.getByRole("button", { name: "half-life" });
      await term.focus();
      expectThat(await term.getByRole("tooltip").isVisible(), "the meaning to show on focus", "nothing");
    },
  },
  {
    name: "a reader at an unknown address is told so and led on",
    expects: ["404"],
    run: async (page) => {
      const answer = await page.goto("/structures/ministry-of-silly-walks");
      expectThat(answer?.status() === 404, "status 404", answer?.status());
      await expectText(page, "Nothing stands at this address", "ministry-of-silly-walks");
      await page.locator("main").getByRole("link", { name: "search" }).waitFor();
    },
  },
];
