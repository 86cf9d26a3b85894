import { edgesOf } from "./edges.ts";
import type { EdgeDirection, EdgeType } from "./edges.ts";
import type { History } from "./history.ts";
import { compareIds } from "./record-date.ts";
import { readEdge } from "./edge-words.ts";
import type { AnyRecord, Id } from "./records.ts";
import type { RecordKind } from "./vocabulary.ts";

/** The shortest chain of links between two records. */
export interface Path {
  readonly from: AnyRecord;
  readonly to: AnyRecord;
  readonly length: number;
  readonly steps: readonly PathStep[];
  readonly rule: string;
}

export interface PathStep {
  readonly from: AnyRecord;
  readonly to: AnyRecord;
  readonly link: EdgeType;
  /** OUT: `from` states the link; IN: `to` does. */
  readonly direction: EdgeDirection;
  /** The step in words: "Primary care trusts were ended by ...". */
  readonly because: string;
}

const RULE =
  "The fewest links that do not go through a shared function, problem, outcome or government, or where there are none such, the fewest links; of equally short chains the one through changes and reforms before membership, offices and shared functions. Citations of the same source do not connect.";

/** Less telling links cost more; only chains of one length are compared by cost. */
const DULL: Readonly<Partial<Record<EdgeType, number>>> = {
  HOLDS: 5,
  INTRODUCED_BY: 4,
  TARGETS: 3,
  JUDGES: 4,
  EXAMINES: 4,
  MOVED_FUNCTION: 4,
  MADE_UNDER: 3,
  MEMBER_OF: 2,
  HELD_OFFICE_IN: 2,
  ANSWERS_TO: 2,
};

interface Arc {
  readonly to: Id;
  readonly type: EdgeType;
  readonly direction: EdgeDirection;
  readonly cost: number;
}

export type Arcs = ReadonlyMap<Id, readonly Arc[]>;

/** Every link of a history but citations, both ways. Built once for each history. */
export function arcsOf(history: History): Arcs {
  const arcs = new Map<Id, Arc[]>();
  const add = (id: Id, arc: Arc): void => {
    const list = arcs.get(id);
    if (list === undefined) arcs.set(id, [arc]);
    else list.push(arc);
  };
  for (const record of new Set(history.records.values())) {
    for (const { type, to } of edgesOf(record)) {
      const target = history.records.get(to);
      if (type === "CITES" || target === undefined || target.id === record.id) continue;
      const cost = 1 + (DULL[type] ?? 0);
      add(record.id, { to: target.id, type, direction: "OUT", cost });
      add(target.id, { to: record.id, type, direction: "IN", cost });
    }
  }
  return arcs;
}

/** Kinds of record that join almost anything to anything: a chain goes through them only where there is no other. */
const HUBS: ReadonlySet<RecordKind> = new Set(["Function", "Problem", "Government", "Outcome"]);

/** undefined where no chain of at most `maxLength` links joins the two. */
export function findPath(history: History, arcs: Arcs, from: AnyRecord, to: AnyRecord, maxLength: number): Path | undefined {
  const isHub = (id: Id): boolean => id !== from.id && HUBS.has(history.records.get(id)?.type ?? "Structure");
  return search(history, arcs, from, to, maxLength, isHub) ?? search(history, arcs, from, to, maxLength, () => false);
}

function search(
  history: History,
  arcs: Arcs,
  from: AnyRecord,
  to: AnyRecord,
  maxLength: number,
  isClosed: (id: Id) => boolean,
): Path | undefined {
  const reached = new Map<Id, Reached>([[from.id, { cost: 0 }]]);
  let frontier: readonly Id[] = [from.id];
  for (let length = 1; length <= maxLength && frontier.length > 0 && !reached.has(to.id); length += 1) {
    const next = new Map<Id, Reached>();
    for (const id of frontier) {
      if (isClosed(id)) continue;
      const soFar = reached.get(id)?.cost ?? 0;
      for (const arc of arcs.get(id) ?? []) {
        if (reached.has(arc.to)) continue;
        const known = next.get(arc.to);
        const cost = soFar + arc.cost;
        if (known === undefined || cost < known.cost || (cost === known.cost && isEarlier({ id, arc }, known.by)))
          next.set(arc.to, { cost, by: { id, arc } });
      }
    }
    for (const [id, step] of next) reached.set(id, step);
    frontier = [...next.keys()];
  }
  if (!reached.has(to.id)) return undefined;
  const steps = unwind(history, reached, to.id);
  return { from, to, length: steps.length, steps, rule: RULE };
}

interface Reached {
  readonly cost: number;
  readonly by?: { readonly id: Id; readonly arc: Arc };
}

// A total order on equally good steps, so that the answer does not hang on the order in which records were loaded.
function isEarlier(a: NonNullable<Reached["by"]>, b: Reached["by"]): boolean {
  if (b === undefined) return false;
  return (compareIds(a.id, b.id) || compareIds(a.arc.type, b.arc.type) || compareIds(a.arc.direction, b.arc.direction)) < 0;
}

function unwind(history: History, reached: ReadonlyMap<Id, Reached>, last: Id): readonly PathStep[] {
  const steps: PathStep[] = [];
  for (let step = reached.get(last)?.by, id = last; step !== undefined; id = step.id, step = reached.get(id)?.by) {
    const from = history.records.get(step.id);
    const to = history.records.get(id);
    if (from === undefined || to === undefined) throw new Error(`expected the records ${step.id} and ${id}`);
    steps.unshift({
      from,
      to,
      link: step.arc.type,
      direction: step.arc.direction,
      because: readEdge(from, step.arc.type, step.arc.direction, to),
    });
  }
  return steps;
}
