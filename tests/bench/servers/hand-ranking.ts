import type { History } from "../../../src/domain/history.ts";
import { compareWithPredecessors } from "../../../src/domain/outlived.ts";
import type { Outlived } from "../../../src/domain/outlived.ts";
import { compareIds } from "../../../src/domain/record-date.ts";

/** The ranking of what outlived what by the ratio of their years, largest first: those without a ratio last, ties by ids. */
export function rankByRatio(history: History): readonly Outlived[] {
  return [...compareWithPredecessors(history, "RENAMES_CONTINUE")].sort(
    (a, b) => (b.ratio ?? -1) - (a.ratio ?? -1) || compareIds(keyOf(a), keyOf(b)),
  );
}

/** A page of the ranking, as our API answers. */
export function rankingPage(rows: readonly Outlived[], start: number, size: number): object {
  const nodes = rows
    .slice(start, start + size)
    .map(({ verdict, years = null, predecessorYears = null, ratio = null, structure, predecessor }) => ({
      verdict,
      years,
      predecessorYears,
      ratio,
      structure: { id: structure.id, name: structure.name },
      predecessor: { id: predecessor.id, name: predecessor.name },
    }));
  return { nodes, pageInfo: { hasNextPage: start + size < rows.length } };
}

function keyOf({ structure, predecessor, event }: Outlived): string {
  return `${structure.id} ${predecessor.id} ${event.id}`;
}
