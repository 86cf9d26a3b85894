import { CROSSWALK_RULE } from "../domain/counting-rules.ts";
import { walkAcross } from "../domain/crosswalk.ts";
import type { CrosswalkRow } from "../domain/crosswalk.ts";
import type { Day, Id, Structure } from "../domain/records.ts";
import { EXIT } from "./exit-codes.ts";
import type { ExitCode } from "./exit-codes.ts";
import { recordWanted } from "./record-wanted.ts";
import { table } from "./table.ts";
import type { Column } from "./table.ts";
import type { Terminal } from "./terminal.ts";
import { historyOf, provenance, withStore } from "./with-store.ts";
import { dateOr } from "./words.ts";

const COLUMNS: readonly Column<CrosswalkRow>[] = [
  { title: "from", text: ({ from }) => from.name },
  { title: "codes", text: ({ from }) => codesOf(from) },
  { title: "became", text: ({ to }) => to?.name ?? "nothing on record" },
  { title: "codes", text: ({ to }) => codesOf(to) },
  { title: "share", text: ({ share, partial }) => (share === undefined ? (partial ? "part" : "") : share.toFixed(2)), align: "right" },
  { title: "by", text: ({ via }) => via.map((event) => `${event.name}, ${dateOr(event.effective)}`).join("; ") },
];

/** What some structures had become by a day. */
export async function printCrosswalk(ids: readonly Id[], to: Day, terminal: Terminal): Promise<ExitCode> {
  return withStore(async (store) => {
    const history = await historyOf(store);
    const structures = ids.map((id) => recordWanted(history, "Structure", id));
    const rows = walkAcross(history, structures, to);
    terminal.out(table(COLUMNS, rows, terminal.width));
    terminal.note(`${rows.length} rows. ${CROSSWALK_RULE}\n${provenance(history)}`);
    return EXIT.ok;
  });
}

function codesOf(structure: Structure | undefined): string {
  return (structure?.identifiers ?? []).map(({ scheme, value }) => `${scheme}:${value}`).join(" ");
}
