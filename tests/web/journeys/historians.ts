import { eventually, expectText, expectThat, readMain, settle } from "./journey.ts";
import type { Journey } from "./journey.ts";

export const HISTORIANS: readonly Journey[] = [
  {
    name: "a historian follows the regional tier from 1948 to today, each hop with its law",
    onBothStores: true,
    run: async (page) => {
      await page.goto("/");
      await page.getByRole("link", { name: "See the family tree" }).click();
      await settle(page);
      await page.getByRole("link", { name: /^Strategic health authorities/ }).waitFor();
      await page.getByText(/^As a table/).click();
      const table = await page.getByRole("table").innerText();
      expectThat(table.includes("National Health Service Reorganisation Act 1973"), "the Act of 1973 in the table", table);
    },
  },
  {
    name: "a historian compares 31 March with 1 April 1974",
    run: async (page) => {
      await page.goto("/compare?from=1974-03-31&to=1974-04-01");
      await expectText(
        page,
        "Hospital management committees",
        "Area health authorities",
        "National Health Service Reorganisation Act 1973",
        "By law",
      );
      await page.getByRole("combobox", { name: "Nation", exact: true }).selectOption({ label: "Scotland" });
      await page.waitForURL(/nation=scotland/);
      await eventually(async () =>
        expectThat(!(await readMain(page)).includes("Hospital management committees"), "no English committees in Scotland", "some"),
      );
    },
  },
  {
    name: "a historian learns where the work of Public Health England went",
    run: async (page) => {
      await page.goto("/structures/public-health-england");
      await expectText(page, "UK Health Security Agency", "Office for Health Improvement and Disparities");
    },
  },
  {
    name: "a historian sees rival dates side by side, each with its source",
    run: async (page) => {
      const found = await disputedEvent(page);
      await page.goto(`/events/${found.id}`);
      await expectText(page, "Sources disagree", ...found.labels);
    },
  },
  {
    name: "a historian sees the NHS as of one day, and only what stood on it",
    run: async (page) => {
      await page.goto("/timeline?on=1985-01-01");
      await settle(page);
      await page.getByRole("link", { name: /^District health authorities/ }).waitFor();
      expectThat((await page.locator(".life", { hasText: "Primary care trusts" }).count()) === 0, "no primary care trusts in 1985", "some");
      await page.getByRole("button", { name: "Every day" }).click();
      await page.getByRole("link", { name: /^Primary care trusts/ }).waitFor();
    },
  },
  {
    name: "a historian reads what an Act did, from the Act itself",
    run: async (page) => {
      await page.goto("/search?q=National+Health+Service+Reorganisation+Act+1973&kind=Source");
      await settle(page);
      await page
        .locator("main")
        .getByRole("link", { name: /National Health Service Reorganisation Act 1973/ })
        .first()
        .click();
      await expectText(page, "Legal instrument of", "What rests on it");
    },
  },
  {
    name: "a historian who reads by keyboard alone reaches a body from the picture",
    run: async (page) => {
      await page.goto("/cycles/regional-oversight");
      await settle(page);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      const focused = (): Promise<string | null> => page.evaluate<string | null>("document.activeElement.getAttribute('href')");
      for (let step = 0; step < 40 && (await focused()) !== "/structures/regional-health-authorities"; step += 1)
        await page.keyboard.press("Tab");
      const line = await page.locator(".reading-line").innerText();
      expectThat(line.startsWith("Regional health authorities: 1 April 1974"), "the reading line to tell the focused life", line);
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/structures\/regional-health-authorities$/);
    },
  },
];

interface Claims {
  readonly data: {
    readonly events: {
      readonly nodes: readonly {
        readonly id: string;
        readonly dateClaims: readonly { readonly role: string; readonly value: { readonly label: string } }[];
      }[];
    };
  };
}

async function disputedEvent(page: Parameters<Journey["run"]>[0]): Promise<{ readonly id: string; readonly labels: readonly string[] }> {
  let after: string | undefined;
  for (;;) {
    const query =
      "query ($after: String) { events(first: 100, after: $after) { pageInfo { endCursor hasNextPage } nodes { id dateClaims { role value { label } } } } }";
    const answer = await page.request.post("/graphql", { data: { query, variables: after === undefined ? {} : { after } } });
    const { data } = (await answer.json()) as Claims & {
      readonly data: { readonly events: { readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean } } };
    };
    for (const { id, dateClaims } of data.events.nodes) {
      const role = dateClaims.map((claim) => claim.role).find((one, index, all) => all.indexOf(one) !== index);
      if (role !== undefined) return { id, labels: dateClaims.filter((claim) => claim.role === role).map(({ value }) => value.label) };
    }
    if (!data.events.pageInfo.hasNextPage) throw new Error("expected the graph to hold an event whose date is disputed, got none");
    after = data.events.pageInfo.endCursor;
  }
}
