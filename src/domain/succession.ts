import { byEffect } from "./life.ts";
import type { ChangeEvent, EventLink, Id, SuccessionLink } from "./records.ts";

export interface Succession {
  readonly predecessors: ReadonlyMap<Id, readonly SuccessionLink[]>;
  readonly successors: ReadonlyMap<Id, readonly SuccessionLink[]>;
}

/**
 * The lines of descent that an event draws, older to newer.
 *
 * Where the event names its links, those are all. Otherwise every giver is linked to every taker: originals to results and to
 * survivors; in a carve-out the survivors are the givers. A line is partial when only some of the older body's work can have gone
 * that way: in a split, a carve-out, a transfer of functions, and wherever one original has several takers.
 */
export function linksOf(event: ChangeEvent): readonly EventLink[] {
  if (event.links.length > 0) return event.links;
  const functions = event.functionsMoved;
  if (event.kind === "CARVE_OUT") {
    return event.survivors.flatMap((from) => event.results.map((to) => ({ from, to, partial: true, functions })));
  }
  const takers = [...event.results, ...event.survivors];
  const partial = event.kind === "SPLIT" || event.kind === "TRANSFER_OF_FUNCTIONS" || takers.length > 1;
  return event.originals.flatMap((from) => takers.filter((to) => to !== from).map((to) => ({ from, to, partial, functions })));
}

/** Predecessors and successors of every structure, in order of the events' dates. */
export function deriveSuccession(events: readonly ChangeEvent[]): Succession {
  const predecessors = new Map<Id, SuccessionLink[]>();
  const successors = new Map<Id, SuccessionLink[]>();
  for (const event of [...events].sort(byEffect)) {
    for (const { from, to, partial, functions } of linksOf(event)) {
      const line = { event: event.id, kind: event.kind, status: event.status, partial, functions };
      push(successors, from, { structure: to, ...line });
      push(predecessors, to, { structure: from, ...line });
    }
  }
  return { predecessors, successors };
}

function push(map: Map<Id, SuccessionLink[]>, id: Id, link: SuccessionLink): void {
  const list = map.get(id);
  if (list === undefined) map.set(id, [link]);
  else list.push(link);
}
