import type { LogRank } from "../domain/kaplan-meier.ts";
import { analyseSurvival } from "../domain/survival.ts";
import type { SurvivalFacet, SurvivalStratum, SurvivalUnit } from "../domain/survival.ts";
import type { Continuity, Nation } from "../domain/vocabulary.ts";
import { EXIT, UsageError } from "./exit-codes.ts";
import type { ExitCode } from "./exit-codes.ts";
import { table } from "./table.ts";
import type { Column } from "./table.ts";
import type { Terminal } from "./terminal.ts";
import { historyOf, provenance, withStore } from "./with-store.ts";
import { plainTerm, yearsText } from "./words.ts";

export interface SurvivalOptions {
  readonly by?: SurvivalFacet;
  readonly unit: SurvivalUnit;
  readonly continuity: Continuity;
  readonly confidence: number;
  readonly nation?: Nation;
}

const COLUMNS: readonly Column<SurvivalStratum>[] = [
  { title: "group", text: ({ label }) => plainTerm(label) },
  { title: "lives", text: ({ n }) => String(n), align: "right" },
  { title: "ended", text: ({ deaths }) => String(deaths), align: "right" },
  { title: "stand", text: ({ censored }) => String(censored), align: "right" },
  { title: "changes", text: ({ endingEvents }) => String(endingEvents), align: "right" },
  { title: "half-life", text: ({ medianYears }) => reached(medianYears), align: "right" },
  { title: "from", text: ({ medianLow }) => reached(medianLow), align: "right" },
  { title: "to", text: ({ medianHigh }) => reached(medianHigh), align: "right" },
];

/** The half-life of structures by group, in years, with its interval. */
export async function printSurvival({ nation, by, ...options }: SurvivalOptions, terminal: Terminal): Promise<ExitCode> {
  if (!(options.confidence >= 0.5 && options.confidence <= 0.999)) {
    throw new UsageError(`--confidence: expected a number from 0.5 to 0.999, got ${options.confidence}`);
  }
  return withStore(async (store) => {
    const history = await historyOf(store);
    const filter = nation === undefined ? {} : { nations: [nation] };
    const { strata, logRank, rule, n } = analyseSurvival(history, { ...options, filter, ...(by === undefined ? {} : { by }) });
    terminal.out(table(COLUMNS, strata, terminal.width));
    terminal.note(`${rule}\n${logRank === undefined ? "" : `${logRankText(logRank)}\n`}${n} lives; ${provenance(history)}`);
    return EXIT.ok;
  });
}

function reached(years: number | undefined): string {
  return years === undefined ? "not reached" : yearsText(years);
}

function logRankText({ chiSquare, degreesOfFreedom, p }: LogRank): string {
  return `Log-rank test that the groups end at different rates: chi-square ${chiSquare.toFixed(2)}, ${degreesOfFreedom} degrees of freedom, p ${p < 0.001 ? "below 0.001" : p.toFixed(3)}`;
}
