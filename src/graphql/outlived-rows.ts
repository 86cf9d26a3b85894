import type { History } from "../domain/history.ts";
import { recordOf } from "../domain/history.ts";
import { compareOne, compareWithPredecessors } from "../domain/outlived.ts";
import type { Outlived } from "../domain/outlived.ts";
import { remembered } from "../domain/remembered.ts";
import type { Continuity } from "../domain/vocabulary.ts";

/** Every comparison of a structure with a predecessor, computed once for a history and a rule. */
export function outlivedRows(history: History, continuity: Continuity): readonly Outlived[] {
  return remembered(history, `all outlived ${continuity}`, () => compareWithPredecessors(history, continuity));
}

/** The comparison that belongs to one line of descent; undefined for lines that are not compared, such as transfers of functions. */
export function outlivedOnLine(
  history: History,
  continuity: Continuity,
  line: { readonly from: string; readonly to: string; readonly event: string },
): Outlived | undefined {
  const newer = recordOf(history, "Structure", line.to);
  return (
    newer &&
    compareOne(history, newer, continuity).find(({ predecessor, event }) => predecessor.id === line.from && event.id === line.event)
  );
}
