import { DIFF_RULE } from "../domain/counting-rules.ts";
import type { ChangeEvent, Day, Structure } from "../domain/records.ts";
import { diffSnapshots } from "../domain/snapshot.ts";
import type { Diff } from "../domain/snapshot.ts";
import type { Nation } from "../domain/vocabulary.ts";
import { EXIT, UsageError } from "./exit-codes.ts";
import type { ExitCode } from "./exit-codes.ts";
import { table } from "./table.ts";
import type { Column } from "./table.ts";
import type { Terminal } from "./terminal.ts";
import { historyOf, provenance, withStore } from "./with-store.ts";
import { dateOr, endOf, plainTerm } from "./words.ts";

interface Row {
  readonly what: string;
  readonly structure: Structure;
}

const STRUCTURES: readonly Column<Row>[] = [
  { title: "what", text: ({ what }) => what },
  { title: "structure", text: ({ structure }) => structure.name },
  { title: "established", text: ({ structure }) => dateOr(structure.life.established, "unknown") },
  { title: "abolished", text: ({ structure }) => endOf(structure.life) },
];
const CHANGES: readonly Column<ChangeEvent>[] = [
  { title: "on", text: ({ effective }) => dateOr(effective) },
  { title: "change", text: ({ name }) => name },
  { title: "kind", text: ({ kind }) => plainTerm(kind) },
];

/** What changed from one day to a later one: structures first, then the changes that did it. */
export async function printDiff(from: Day, to: Day, { nation }: { readonly nation?: Nation }, terminal: Terminal): Promise<ExitCode> {
  if (from > to) throw new UsageError(`expected the later day second, got ${from} and ${to}`);
  return withStore(async (store) => {
    const history = await historyOf(store);
    const diff = diffSnapshots(history, from, to, nation === undefined ? {} : { nations: [nation] });
    terminal.out(table(STRUCTURES, rowsOf(diff), terminal.width));
    terminal.out(`\n${table(CHANGES, diff.events, terminal.width)}`);
    const { established, abolished, events } = diff;
    terminal.note(
      `${established.length} established, ${abolished.length} abolished, ${events.length} changes. ${DIFF_RULE}\n${provenance(history)}`,
    );
    return EXIT.ok;
  });
}

function rowsOf({ established, abolished, passing, renamed }: Diff): readonly Row[] {
  return [
    ...abolished.map((structure) => ({ what: "abolished", structure })),
    ...established.map((structure) => ({ what: "established", structure })),
    ...passing.map((structure) => ({ what: "came and went", structure })),
    ...renamed.map((structure) => ({ what: "renamed", structure })),
  ];
}
