import type { Outlived } from "./outlived.ts";
import type { Structure } from "./records.ts";
import { chronological } from "./record-date.ts";

/** A structure that stood longer than each of its successors did. */
export interface Outlasting {
  readonly structure: Structure;
  readonly years?: number;
  /** The comparison with each successor. */
  readonly successors: readonly Outlived[];
}

/**
 * The structures that outlived all their successors: every one of them has ended, for certain without standing as long. From the comparisons of
 * compareWithPredecessors, in order of time. A successor that still stands may yet overtake, so its predecessor is not among them.
 */
export function findOutlasting(comparisons: readonly Outlived[]): readonly Outlasting[] {
  const byPredecessor = new Map<Structure, Outlived[]>();
  for (const row of comparisons) byPredecessor.set(row.predecessor, [...(byPredecessor.get(row.predecessor) ?? []), row]);
  return [...byPredecessor]
    .filter(([, successors]) => successors.every(({ verdict }) => verdict === "DID_NOT"))
    .map(([structure, successors]) => {
      const years = successors[0]?.predecessorYears;
      return { structure, ...(years === undefined ? {} : { years }), successors };
    })
    .sort((a, b) => chronological(a.structure, b.structure));
}
