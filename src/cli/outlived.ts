import { compareWithPredecessors } from "../domain/outlived.ts";
import type { Outlived } from "../domain/outlived.ts";
import type { Continuity, OutlivedVerdict } from "../domain/vocabulary.ts";
import { EXIT } from "./exit-codes.ts";
import type { ExitCode } from "./exit-codes.ts";
import { table } from "./table.ts";
import type { Column } from "./table.ts";
import type { Terminal } from "./terminal.ts";
import { historyOf, provenance, withStore } from "./with-store.ts";
import { dateOr, plainTerm, yearsText } from "./words.ts";

export interface OutlivedOptions {
  readonly continuity: Continuity;
  readonly verdict?: OutlivedVerdict;
}

const COLUMNS: readonly Column<Outlived>[] = [
  { title: "structure", text: ({ structure }) => structure.name },
  { title: "years", text: ({ years }) => yearsText(years), align: "right" },
  { title: "came after", text: ({ predecessor }) => predecessor.name },
  { title: "years", text: ({ predecessorYears }) => yearsText(predecessorYears), align: "right" },
  { title: "ratio", text: ({ ratio }) => (ratio === undefined ? "" : ratio.toFixed(2)), align: "right" },
  { title: "verdict", text: ({ verdict }) => plainTerm(verdict) },
  { title: "longer from", text: ({ outlivedOn, verdict }) => (verdict === "DID_NOT" ? "" : dateOr(outlivedOn)) },
];

/** Each structure against each of its predecessors, the highest ratio first. */
export async function printOutlived(options: OutlivedOptions, terminal: Terminal): Promise<ExitCode> {
  return withStore(async (store) => {
    const history = await historyOf(store);
    const rows = compareWithPredecessors(history, options.continuity)
      .filter(({ verdict }) => options.verdict === undefined || verdict === options.verdict)
      .toSorted((a, b) => (b.ratio ?? -1) - (a.ratio ?? -1));
    terminal.out(table(COLUMNS, rows, terminal.width));
    terminal.note(
      `${rows.length} comparisons, ${plainTerm(options.continuity)}; years up to completeTo for those that stand; ${provenance(history)}`,
    );
    return EXIT.ok;
  });
}
