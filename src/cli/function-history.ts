import { traceFunction } from "../domain/function-history.ts";
import type { Holder, Stretch } from "../domain/function-history.ts";
import type { Id } from "../domain/records.ts";
import type { Nation } from "../domain/vocabulary.ts";
import { EXIT } from "./exit-codes.ts";
import type { ExitCode } from "./exit-codes.ts";
import { recordWanted } from "./record-wanted.ts";
import { table } from "./table.ts";
import type { Column } from "./table.ts";
import type { Terminal } from "./terminal.ts";
import { historyOf, provenance, withStore } from "./with-store.ts";
import { dateOr, yearsText } from "./words.ts";

const HOLDERS: readonly Column<Holder>[] = [
  { title: "from", text: ({ from }) => dateOr(from) },
  { title: "to", text: ({ to }) => dateOr(to, "still held") },
  { title: "holder", text: ({ structure }) => structure.name },
  { title: "main function", text: ({ isMain }) => (isMain ? "yes" : "no") },
];
const STRETCHES: readonly Column<Stretch>[] = [
  { title: "from", text: ({ from }) => from },
  { title: "to", text: ({ to }) => to ?? "on" },
  { title: "years", text: ({ years }) => yearsText(years), align: "right" },
  { title: "held by", text: ({ holders }) => (holders.length === 0 ? "nobody" : holders.map(({ name }) => name).join("; ")) },
];

/** Who held a function, when; then the stretches in which nobody or several did, in order of time. */
export async function printFunctionHistory(id: Id, nation: Nation, terminal: Terminal): Promise<ExitCode> {
  return withStore(async (store) => {
    const history = await historyOf(store);
    const { holders, gaps, overlaps, rule } = traceFunction(history, recordWanted(history, "Function", id), nation);
    terminal.out(table(HOLDERS, holders, terminal.width));
    const stretches = [...gaps, ...overlaps].sort((a, b) => (a.from < b.from ? -1 : 1));
    terminal.out(`\n${table(STRETCHES, stretches, terminal.width)}`);
    terminal.note(`${holders.length} holdings, ${gaps.length} gaps, ${overlaps.length} overlaps. ${rule}\n${provenance(history)}`);
    return EXIT.ok;
  });
}
