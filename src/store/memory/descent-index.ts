import type { Neighbours, Step } from "../../domain/lineage.ts";
import type { Id } from "../../domain/records.ts";
import { descentLines, stepBack, stepForward } from "../links.ts";
import type { DescentLine } from "../links.ts";
import type { RecordIndex } from "../record-index.ts";
import { listOf, listsByOwner } from "./lists.ts";

export interface DescentIndex {
  readonly predecessors: Neighbours;
  readonly successors: Neighbours;
}

/** Lines of descent by either end, in order of the events' dates. */
export function descentIndex(index: RecordIndex): DescentIndex {
  const lines = descentLines(index);
  const ordinals = new Map<Id, number>();
  for (const { from, to } of lines) for (const id of [from, to]) if (!ordinals.has(id)) ordinals.set(id, ordinals.size);
  return {
    predecessors: neighbours(lines, ordinals, (line) => line.to, stepBack),
    successors: neighbours(lines, ordinals, (line) => line.from, stepForward),
  };
}

function neighbours(
  lines: readonly DescentLine[],
  ordinals: ReadonlyMap<Id, number>,
  end: (line: DescentLine) => Id,
  step: (line: DescentLine) => Step,
): Neighbours {
  const lists = listsByOwner(
    Int32Array.from(lines, (line) => ordinals.get(end(line)) ?? -1),
    ordinals.size,
  );
  return (id) => {
    const ordinal = ordinals.get(id);
    const steps: Step[] = [];
    if (ordinal === undefined) return steps;
    for (const place of listOf(lists, ordinal)) {
      const line = lines[place];
      if (line !== undefined) steps.push(step(line));
    }
    return steps;
  };
}
