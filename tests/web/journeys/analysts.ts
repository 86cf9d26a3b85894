import { downloaded, eventually, expectText, expectThat, readMain, settle } from "./journey.ts";
import type { Journey } from "./journey.ts";

export const ANALYSTS: readonly Journey[] = [
  {
    name: "an analyst takes a family tree from home as SVG and as CSV, in three clicks",
    run: async (page) => {
      await page.goto("/");
      await page.getByRole("link", { name: "See the family tree" }).click();
      await settle(page);
      const svg = await downloaded(page, "SVG");
      expectThat(
        svg.startsWith("<svg") && svg.includes("Regional hospital boards") && svg.includes("revision") && !svg.includes("class="),
        "a picture that stands alone",
        svg,
      );
      const csv = await downloaded(page, "CSV");
      expectThat(
        csv.startsWith("from,to,change,kind,on,part only,planned,by law,brought about by,date disputed\r\n"),
        "a table of descents",
        csv,
      );
    },
  },
  {
    name: "an analyst reads the half-life with its interval and its rule, and chooses another rule",
    run: async (page) => {
      await page.goto("/survival");
      await expectText(page, "Half had ended after", "95 %", "Counting rule: Kaplan-Meier");
      const before = await page.locator(".reading").innerText();
      await page.getByRole("combobox", { name: "What ends a life" }).selectOption({ label: "a life goes on while the main job does" });
      await page.waitForURL(/rule=function/);
      await eventually(async () =>
        expectThat((await page.locator(".reading").innerText()) !== before, "another sentence by another rule", before),
      );
    },
  },
  {
    name: "an analyst tests whether lives have become shorter by decade of birth",
    run: async (page) => {
      await page.goto("/survival?by=decade");
      await expectText(page, "Log-rank test", "still standing");
      await page.getByText(/^As a table/).click();
      await eventually(async () => expectThat((await page.getByRole("row").count()) > 5, "a row a decade", await readMain(page)));
    },
  },
  {
    name: "an analyst ranks successors that did not outlive what they replaced, and takes the numbers",
    run: async (page) => {
      await page.goto("/outlived");
      await settle(page);
      await page.getByRole("combobox", { name: "Verdict" }).selectOption({ label: "did not" });
      await page.waitForURL(/verdict=DID_NOT/);
      await eventually(async () =>
        expectThat((await page.locator(".pair:not(.DID_NOT)").count()) === 0, "pairs of that verdict alone", "others"),
      );
      const rows = JSON.parse(await downloaded(page, "JSON")) as readonly { readonly verdict: string }[];
      expectThat(rows.length > 0 && rows.every(({ verdict }) => verdict === "did not"), "rows of that verdict alone", rows.slice(0, 2));
    },
  },
  {
    name: "an analyst reads what became of the Hewitt Review's recommendations",
    run: async (page) => {
      await page.goto("/search?q=Hewitt+Review&kind=Review");
      await settle(page);
      await page
        .locator("main")
        .getByRole("link", { name: /Hewitt Review/ })
        .first()
        .click();
      await expectText(page, "Recommendations, and what became of them", "accepted", "Patricia Hewitt");
    },
  },
  {
    name: "an analyst embeds a picture: its frame holds the picture, its source and nothing of the site around it",
    run: async (page) => {
      await page.goto("/cycles/commissioning");
      await settle(page);
      await page.getByText("Embed", { exact: true }).click();
      const code = await page.getByLabel("The code for your page").inputValue();
      const address = /src="([^"]+)"/.exec(code)?.[1] ?? "";
      const answer = await page.goto(address);
      expectThat(
        answer?.headers()["content-security-policy"]?.includes("frame-ancestors *") === true,
        "a page that anybody may frame",
        answer?.headers(),
      );
      await page.locator(".figure svg.picture").waitFor();
      expectThat(!(await page.locator(".site-header").isVisible()), "no header in the frame", "a header");
      expectThat((await page.locator(".source-line").innerText()).includes("revision"), "the source line", "none");
    },
  },
  {
    name: "an analyst's choices are in the address, and the address restores them",
    run: async (page) => {
      await page.goto("/timeline");
      await settle(page);
      await page.getByRole("combobox", { name: "Lanes by" }).selectOption({ label: "main job" });
      await page.getByRole("combobox", { name: "Nation", exact: true }).selectOption({ label: "Wales" });
      await page.waitForURL(/lanes=function.*nation=wales/);
      await page.getByRole("heading", { name: /^The NHS in Wales/ }).waitFor();
      const lanes = await page.locator(".lane-name").allTextContents();
      await page.goto(page.url());
      await settle(page);
      const restored = await page.locator(".lane-name").allTextContents();
      expectThat(JSON.stringify(lanes) === JSON.stringify(restored), `the lanes ${lanes.join(", ")}`, restored);
    },
  },
  {
    name: "an analyst opens the GraphQL operation behind a page, and its answer is the page's",
    run: async (page) => {
      await page.goto("/structures/clinical-commissioning-groups");
      await settle(page);
      await page.getByText("The GraphQL operation behind this page").click();
      const link = await page.getByRole("link", { name: "Open it in the editor" }).getAttribute("href");
      expectThat(link?.startsWith("/graphiql/?query=") === true, "a way to the editor", link);
      const address = (await page.getByRole("link", { name: "answer as data" }).getAttribute("href")) ?? "";
      const answer = await page.request.get(address, { headers: { accept: "application/json" } });
      expectThat((await answer.text()).includes('"name":"Clinical commissioning groups"'), "the record as data", await answer.text());
    },
  },
  {
    name: "an analyst sees, for a problem, every body built for it with verdicts in the words of their sources",
    run: async (page) => {
      await page.goto("/cycles/fragmentation");
      await expectText(page, "A problem and what was built for it", "Turn by turn", "Built by");
      const verdict = await page.locator(".verdict").first().innerText();
      expectThat(/improved|mixed|unchanged|worsened|not measured/.test(verdict), "a verdict as a word", verdict);
    },
  },
  {
    name: "a permanent address leads a browser to the page and a program to linked data",
    run: async (page) => {
      await page.goto("/id/primary-care-trusts");
      expectThat(new URL(page.url()).pathname === "/structures/primary-care-trusts", "the record's page", page.url());
      await expectText(page, "Primary care trusts");
      const data = await page.request.get("/id/primary-care-trusts", { headers: { accept: "application/ld+json" } });
      expectThat(data.headers()["content-type"]?.includes("application/ld+json") === true, "linked data", data.headers());
    },
  },
];
