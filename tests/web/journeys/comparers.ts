import { downloaded, eventually, expectText, expectThat, readMain, settle } from "./journey.ts";
import type { Journey } from "./journey.ts";

/** Journeys of readers who put one thing beside another: two nights, two nations, a maker and what it left, before and after. */
export const COMPARERS: readonly Journey[] = [
  {
    name: "a historian sees, of one night, what gave way to what, and takes it as a table",
    run: async (page) => {
      await page.goto("/compare?from=1974-03-31&to=1974-04-01");
      await settle(page);
      await page
        .getByRole("link", { name: /^Hospital management/ })
        .first()
        .waitFor();
      const csv = await downloaded(page, "CSV");
      const row = csv.split("\r\n").find((line) => line.startsWith("ended,Hospital management committees")) ?? "";
      expectThat(row.includes("Area health authorities"), "what took the committees' place", row);
      await page.getByRole("combobox", { name: "Group by" }).selectOption({ label: "main job" });
      await page.waitForURL(/by=job/);
      await eventually(async () =>
        expectThat((await page.locator(".lane-name").allTextContents()).includes("Hospital management"), "a block a job", "none"),
      );
    },
  },
  {
    name: "an analyst puts two nations side by side: jobs, half-lives, reorganisations, decades",
    run: async (page) => {
      await page.goto("/compare");
      await settle(page);
      await page.getByRole("link", { name: "Two nations" }).click();
      await expectText(page, "Side by side since 1948", "Half-life of bodies", "Reorganisations", "Changes by decade");
      await page.getByRole("combobox", { name: "The other" }).selectOption({ label: "Wales" });
      await page.waitForURL(/nations=england%2Cwales/);
      await page.getByRole("heading", { name: /^Who does what in England and Wales/ }).waitFor();
      const csv = await downloaded(page, "CSV");
      expectThat(csv.startsWith("job,nation,sort of body,bodies,the same in both\r\n"), "a table of jobs", csv);
      expectThat(csv.includes("Patient and public voice,Wales"), "who speaks for patients in Wales", csv);
    },
  },
  {
    name: "an analyst compares one job in two nations over time, and the address holds the choice",
    run: async (page) => {
      await page.goto("/compare?nations=england,scotland");
      await settle(page);
      await page.getByRole("combobox", { name: "One job over time" }).selectOption({ label: "Quality regulation" });
      await page.waitForURL(/job=quality-regulation/);
      await page.getByRole("heading", { name: "Quality regulation in England and Scotland" }).waitFor();
      await page
        .getByRole("link", { name: /^Care Quality Commission/ })
        .first()
        .waitFor();
    },
  },
  {
    name: "an analyst follows the strategic health authorities of 2002, one by one, to the ten of 2006",
    run: async (page) => {
      await page.goto("/structures/strategic-health-authorities");
      await settle(page);
      await page.getByRole("link", { name: "what replaced it, by today or any day" }).click();
      await page.waitForURL(/\/crosswalk\/strategic-health-authorities$/);
      await settle(page);
      await page.getByRole("combobox", { name: "Follow" }).selectOption({ label: "each body that belonged to it" });
      await page.getByLabel("By", { exact: true }).fill("2010-01-01");
      await page.waitForURL(/to=2010-01-01/);
      await expectText(page, "became 10 on the right");
      const rows = JSON.parse(await downloaded(page, "JSON")) as readonly { readonly to: string }[];
      expectThat(new Set(rows.map(({ to }) => to)).size === 10, "ten heirs", rows.slice(0, 3));
    },
  },
  {
    name: "a student asks what lasts, and finds things that outlived what made them",
    run: async (page) => {
      await page.goto("/");
      await page.getByRole("link", { name: "See what lasts" }).click();
      await page.waitForURL(/\/legacies$/);
      await expectText(page, "have outlived what made them");
      await page.getByRole("combobox", { name: "Verdict" }).selectOption({ label: "outlived what made it" });
      await page.waitForURL(/verdict=OUTLIVED/);
      await eventually(async () => {
        const labels = await page.locator(".figure .label").allTextContents();
        expectThat(!labels.some((label) => label.includes("both go on")), "those that outlived their maker alone", labels);
      });
      const csv = await downloaded(page, "CSV");
      expectThat(
        csv
          .split("\r\n")
          .slice(1, -1)
          .every((line) => line.includes("outlived what made it")),
        "rows of that verdict alone",
        csv,
      );
      await page
        .getByRole("link", { name: /^Regional hospital boards/ })
        .first()
        .click();
      await page.waitForURL(/\/structures\/regional-hospital-boards$/);
      await expectText(page, "What it left behind");
    },
  },
  {
    name: "a historian sees who held a job over time, in any nation",
    run: async (page) => {
      await page.goto("/functions/commissioning");
      await expectText(page, "Who held it in England", "Counting rule: A holder is");
      await page.getByRole("link", { name: /^Primary care trusts/ }).waitFor();
      await page.getByRole("combobox", { name: "Nation", exact: true }).selectOption({ label: "Wales" });
      await page.waitForURL(/nation=wales/);
      await expectText(page, "Who held it in Wales");
    },
  },
  {
    name: "a historian sees the chain between two records drawn, and opens a link of it",
    run: async (page) => {
      await page.goto("/path?from=regional-hospital-boards&to=nhs-england");
      await settle(page);
      const svg = await downloaded(page, "SVG");
      expectThat(svg.includes("Regional hospital boards") && svg.includes("NHS England"), "both ends in the picture", svg);
      await page.locator(".figure a.life").first().click();
      await page.waitForURL(/\/structures\/regional-hospital-boards$/);
    },
  },
  {
    name: "a student reads a person's career from one picture, and follows it",
    run: async (page) => {
      await page.goto("/people/patricia-hewitt");
      await expectText(page, "In office, and in the record", "Offices held");
      await page
        .getByRole("link", { name: /^The Hewitt Review/ })
        .last()
        .click();
      await page.waitForURL(/\/reviews\//);
      await expectText(page, "What it is linked to");
    },
  },
  {
    name: "a historian opens the rival claims from the mark of a disputed date",
    run: async (page) => {
      const structure = await structureWithDisputedDate(page);
      await page.goto(`/structures/${structure}`);
      await settle(page);
      await page.locator(".facts .disputed").first().click();
      await page.waitForURL(/\/events\//);
      await expectText(page, "Sources disagree", "‡");
    },
  },
  {
    name: "an analyst embeds one picture of a page that has several",
    run: async (page) => {
      await page.goto("/compare?nations=england,scotland");
      await expectText(page, "Changes by decade");
      expectThat((await page.locator(".figure").count()) >= 3, "several pictures", await page.locator(".figure").count());
      const last = page.locator(".figure").last();
      await last.getByText("Embed", { exact: true }).click();
      const code = await last.getByLabel("The code for your page").inputValue();
      const address = (/src="([^"]+)"/.exec(code)?.[1] ?? "").replaceAll("&amp;", "&");
      await page.goto(address);
      await page.locator(".figure svg.picture").waitFor();
      await eventually(async () => {
        const titles = await page.locator(".figure h2").allTextContents();
        expectThat(titles.length === 1 && titles[0]?.startsWith("Changes by decade") === true, "that picture alone", titles);
      });
      expectThat(!(await readMain(page)).includes("Side by side"), "nothing of the page around it", "the table");
    },
  },
];

interface Disputed {
  readonly data: {
    readonly disputes: {
      readonly nodes: readonly {
        readonly record: { readonly results?: readonly { readonly id: string }[] };
        readonly dates: readonly { readonly role: string }[];
      }[];
    };
  };
}

async function structureWithDisputedDate(page: Parameters<Journey["run"]>[0]): Promise<string> {
  const query = "{ disputes(first: 100) { nodes { record { ... on ChangeEvent { results { id } } } dates { role } } } }";
  const answer = await page.request.post("/graphql", { data: { query } });
  const { data } = (await answer.json()) as Disputed;
  const found = data.disputes.nodes
    .filter(({ dates }) => dates.some(({ role }) => role === "EFFECTIVE"))
    .flatMap(({ record }) => record.results ?? [])
    .at(0);
  if (found === undefined) throw new Error("expected a structure whose beginning is disputed, got none");
  return found.id;
}
