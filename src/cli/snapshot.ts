import { snapshotRule } from "../domain/counting-rules.ts";
import type { Day, Structure } from "../domain/records.ts";
import { takeSnapshot } from "../domain/snapshot.ts";
import type { Certainty, Nation } from "../domain/vocabulary.ts";
import { EXIT } from "./exit-codes.ts";
import type { ExitCode } from "./exit-codes.ts";
import { table } from "./table.ts";
import type { Column } from "./table.ts";
import type { Terminal } from "./terminal.ts";
import { historyOf, provenance, withStore } from "./with-store.ts";
import { dateOr, endOf, plainTerm } from "./words.ts";

export interface SnapshotOptions {
  readonly certainty: Certainty;
  readonly nation?: Nation;
}

const COLUMNS: readonly Column<Structure>[] = [
  { title: "structure", text: ({ name }) => name },
  { title: "kind", text: ({ kind }) => plainTerm(kind) },
  { title: "scope", text: ({ scope }) => plainTerm(scope) },
  { title: "established", text: ({ life }) => dateOr(life.established, "unknown") },
  { title: "abolished", text: ({ life }) => endOf(life) },
];

/** The structures that stood on a day, oldest first. */
export async function printSnapshot(on: Day, { certainty, nation }: SnapshotOptions, terminal: Terminal): Promise<ExitCode> {
  return withStore(async (store) => {
    const history = await historyOf(store);
    const { structures, byKind } = takeSnapshot(history, on, nation === undefined ? {} : { nations: [nation] }, certainty);
    terminal.out(table(COLUMNS, structures, terminal.width));
    const kinds = byKind.map(({ kind, count }) => `${count} ${plainTerm(kind)}`).join(", ");
    terminal.note(`${structures.length} structures: ${kinds}. ${snapshotRule(certainty)}\n${provenance(history)}`);
    return EXIT.ok;
  });
}
