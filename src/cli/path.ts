import { arcsOf, findPath } from "../domain/paths.ts";
import type { PathStep } from "../domain/paths.ts";
import type { Id } from "../domain/records.ts";
import { EXIT, UsageError } from "./exit-codes.ts";
import type { ExitCode } from "./exit-codes.ts";
import { anyRecordWanted } from "./record-wanted.ts";
import { table } from "./table.ts";
import type { Column } from "./table.ts";
import type { Terminal } from "./terminal.ts";
import { historyOf, provenance, withStore } from "./with-store.ts";

const MAX_LENGTH = 12;
const COLUMNS: readonly Column<PathStep>[] = [
  { title: "step", text: ({ because }) => because },
  { title: "to", text: ({ to }) => to.id },
];

/** The shortest chain of links between two records, a step a line. Exit 1 when there is none of that length. */
export async function printPath(from: Id, to: Id, maxLength: number, terminal: Terminal): Promise<ExitCode> {
  if (maxLength < 1 || maxLength > MAX_LENGTH) throw new UsageError(`--max-length: expected 1 to ${MAX_LENGTH}, got ${maxLength}`);
  return withStore(async (store) => {
    const history = await historyOf(store);
    const path = findPath(history, arcsOf(history), anyRecordWanted(history, from), anyRecordWanted(history, to), maxLength);
    if (path === undefined) {
      terminal.note(`no chain of at most ${maxLength} links joins ${from} and ${to}; ${provenance(history)}`);
      return EXIT.invalid;
    }
    terminal.out(table(COLUMNS, path.steps, terminal.width));
    terminal.note(`${path.length} links. ${path.rule}\n${provenance(history)}`);
    return EXIT.ok;
  });
}
