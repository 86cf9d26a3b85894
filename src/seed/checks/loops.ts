import type { CollectedSeed, SeedEntry } from "../collect.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { problemAt } from "./report.ts";
import { linksOf } from "../../domain/succession.ts";
import { changeEvent } from "../to-records.ts";

interface Arrow {
  readonly to: string;
  readonly entry: SeedEntry;
}

/**
 * No structure descends from itself. Transfers of functions are left out: two standing bodies may well hand work to and fro.
 * Walks with a stack of its own, so that a chain of a hundred thousand bodies is no danger.
 */
export function checkSuccessionLoops({ entries }: CollectedSeed): readonly Diagnostic[] {
  const arrows = new Map<string, Arrow[]>();
  for (const entry of entries) {
    if (entry.kind !== "ChangeEvent" || entry.value.kind === "TRANSFER_OF_FUNCTIONS") continue;
    for (const { from, to } of linksOf(changeEvent(entry, ""))) {
      if (from === to) continue;
      const list = arrows.get(from);
      if (list === undefined) arrows.set(from, [{ to, entry }]);
      else list.push({ to, entry });
    }
  }
  return findLoops(arrows).map((loop) => {
    const path = [...loop.map(({ from }) => from), loop[0]?.from ?? ""].join(" -> ");
    const last = loop.at(-1);
    if (last === undefined) throw new Error("expected a loop to have a step");
    return problemAt(last.entry, [], "E_CYCLE", `expected no structure to descend from itself, got ${path}`, {
      related: loop.slice(0, -1).map(({ entry }) => entry.file.place(entry.path)),
    });
  });
}

interface LoopStep {
  readonly from: string;
  readonly entry: SeedEntry;
}

function findLoops(arrows: ReadonlyMap<string, readonly Arrow[]>): readonly (readonly LoopStep[])[] {
  const loops: (readonly LoopStep[])[] = [];
  const state = new Map<string, "open" | "done">();
  for (const start of arrows.keys()) {
    if (state.has(start)) continue;
    const stack: { id: string; next: number }[] = [{ id: start, next: 0 }];
    state.set(start, "open");
    while (stack.length > 0) {
      const top = stack.at(-1);
      if (top === undefined) break;
      const arrow = arrows.get(top.id)?.[top.next];
      if (arrow === undefined) {
        state.set(top.id, "done");
        stack.pop();
        continue;
      }
      top.next += 1;
      const seen = state.get(arrow.to);
      if (seen === undefined) {
        state.set(arrow.to, "open");
        stack.push({ id: arrow.to, next: 0 });
      } else if (seen === "open") {
        const begin = stack.findIndex(({ id }) => id === arrow.to);
        loops.push(
          stack.slice(begin).flatMap(({ id, next }) => {
            const taken = arrows.get(id)?.[next - 1];
            return taken === undefined ? [] : [{ from: id, entry: taken.entry }];
          }),
        );
      }
    }
  }
  return loops;
}
