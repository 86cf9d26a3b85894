import { findLegacies, LEGACY_RULE } from "../domain/legacies.ts";
import type { Legacy } from "../domain/legacies.ts";
import type { OutlivedVerdict } from "../domain/vocabulary.ts";
import { EXIT } from "./exit-codes.ts";
import type { ExitCode } from "./exit-codes.ts";
import { anyRecordWanted } from "./record-wanted.ts";
import { table } from "./table.ts";
import type { Column } from "./table.ts";
import type { Terminal } from "./terminal.ts";
import { historyOf, provenance, withStore } from "./with-store.ts";
import { plainTerm, yearsText } from "./words.ts";

export interface LegaciesOptions {
  /** Id of the maker. Absent: of all. */
  readonly of?: string;
  readonly verdict?: OutlivedVerdict;
}

const COLUMNS: readonly Column<Legacy>[] = [
  { title: "left", text: ({ outcome }) => outcome.name },
  { title: "by", text: ({ maker }) => maker.name },
  { title: "years", text: ({ years }) => yearsText(years), align: "right" },
  { title: "since its maker", text: ({ yearsSinceMaker }) => yearsText(yearsSinceMaker), align: "right" },
  { title: "verdict", text: ({ verdict }) => plainTerm(verdict) },
];

/** What structures, reforms and reviews left, and whether it outlived them. */
export async function printLegacies({ of, verdict }: LegaciesOptions, terminal: Terminal): Promise<ExitCode> {
  return withStore(async (store) => {
    const history = await historyOf(store);
    const maker = of === undefined ? undefined : anyRecordWanted(history, of);
    const rows = findLegacies(history).filter(
      (legacy) => (maker ?? legacy.maker).id === legacy.maker.id && (verdict ?? legacy.verdict) === legacy.verdict,
    );
    terminal.out(table(COLUMNS, rows, terminal.width));
    terminal.note(`${rows.length} legacies. ${LEGACY_RULE}\n${provenance(history)}`);
    return EXIT.ok;
  });
}
