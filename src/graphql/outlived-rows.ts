import type { History } from "../domain/history.ts";
import { compareWithPredecessors } from "../domain/outlived.ts";
import type { Outlived } from "../domain/outlived.ts";
import { compareIds } from "../domain/record-date.ts";
import type { Continuity } from "../domain/vocabulary.ts";
import type { OutlivedOrder } from "./enums/outlived-order-enum.ts";
import { remembered } from "./remembered.ts";

/** Every comparison of a structure with a predecessor, computed once for a history and a rule. */
export function outlivedRows(history: History, continuity: Continuity): readonly Outlived[] {
  return remembered(history, `outlived ${continuity}`, () => compareWithPredecessors(history, continuity));
}

/** The comparison that belongs to one line of descent; undefined for lines that are not compared, such as transfers of functions. */
export function outlivedOnLine(
  history: History,
  continuity: Continuity,
  line: { readonly from: string; readonly to: string; readonly event: string },
): Outlived | undefined {
  const byLine = remembered(
    history,
    `outlived by line ${continuity}`,
    () => new Map(outlivedRows(history, continuity).map((row) => [keyOfOutlived(row), row])),
  );
  return byLine.get(`${line.to} ${line.from} ${line.event}`);
}

/** Names a comparison uniquely. */
export function keyOfOutlived({ structure, predecessor, event }: Outlived): string {
  return `${structure.id} ${predecessor.id} ${event.id}`;
}

/** Comparisons in an order; those without the value come last either way. */
export function sortOutlived(rows: readonly Outlived[], order: OutlivedOrder): readonly Outlived[] {
  const descending = order.endsWith("_DESC");
  return rows.toSorted(
    (a, b) => compareValues(valueOf(a, order), valueOf(b, order), descending) || compareIds(keyOfOutlived(a), keyOfOutlived(b)),
  );
}

function valueOf(row: Outlived, order: OutlivedOrder): number | string | undefined {
  if (order.startsWith("RATIO")) return row.ratio;
  return order.startsWith("YEARS") ? row.years : row.event.effective.earliest;
}

function compareValues(a: number | string | undefined, b: number | string | undefined, descending: boolean): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b === descending ? 1 : -1;
}
