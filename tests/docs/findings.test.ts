import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { expect, test } from "@jest/globals";

import { buildHistory } from "../../src/domain/history.ts";
import { analyseSurvival } from "../../src/domain/survival.ts";
import type { SurvivalStratum } from "../../src/domain/survival.ts";
import { loadSeed } from "../../src/seed/load-seed.ts";

const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const years = (value: number | undefined): string => (value === undefined ? "not reached" : value.toFixed(1));

test("the half-lives that README tells are those of the dataset", async () => {
  const { meta, records } = await loadSeed(root("seed"));
  const history = buildHistory(meta, records);
  const question = { unit: "KIND", continuity: "RENAMES_CONTINUE", confidence: 0.95 } as const;
  const readme = (await readFile(root("README.md"), "utf8")).replaceAll(/\s+/g, " ");
  const row = (title: string, stratum: SurvivalStratum | undefined): string =>
    `| ${title} | ${years(stratum?.medianYears)} | ${years(stratum?.medianLow)} to ${years(stratum?.medianHigh)} | ${stratum?.n} | ${stratum?.censored} |`;

  const [all] = analyseSurvival(history, { ...question, filter: {} }).strata;
  expect(readme).toContain(`within ${years(all?.medianYears)} years of their birth**`);
  expect(readme).toContain(
    `${years(all?.medianLow)} to ${years(all?.medianHigh)}; ${all?.n} lives, ${all?.censored} of them still standing`,
  );

  const english = { ...question, filter: { nations: ["ENGLAND"] } } as const;
  expect(readme).toContain(row("all", analyseSurvival(history, english).strata[0]));
  const kinds = analyseSurvival(history, { ...english, by: "KIND" }).strata;
  for (const [title, label] of [
    ["patient voice", "PATIENT_VOICE"],
    ["health authorities", "HEALTH_AUTHORITY"],
    ["commissioners", "COMMISSIONER"],
    ["regulators", "REGULATOR"],
  ] as const) {
    expect(readme).toContain(
      row(
        title,
        kinds.find((stratum) => stratum.label === label),
      ),
    );
  }
}, 60_000);
