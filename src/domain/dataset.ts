import { holdingsWithin } from "./holdings.ts";
import { byEffect, deriveLives } from "./life.ts";
import type { AnyRecord, ChangeEvent, Day, Id, Structure } from "./records.ts";
import { deriveSuccession } from "./succession.ts";
import type { RecordKind } from "./vocabulary.ts";

/** What a dataset says of itself. */
export interface DatasetMeta {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  /** Hash of the dataset's content. */
  readonly revision: string;
  /** The last day for which it vouches. "Today" in every analysis is this day, so that answers follow from the revision alone. */
  readonly completeTo: Day;
  readonly licence: string;
}

export interface Dataset {
  readonly meta: DatasetMeta;
  readonly records: readonly AnyRecord[];
}

/** A structure before its life, descent and events are derived. */
export type StatedStructure = Omit<Structure, "life" | "predecessors" | "successors" | "events">;
export type StatedRecord = Exclude<AnyRecord, Structure> | StatedStructure;

/** Completes stated records with what follows from the change events: lives, lines of descent, events of each structure. */
export function deriveRecords(stated: readonly StatedRecord[]): readonly AnyRecord[] {
  const events = stated.filter((record): record is ChangeEvent => record.type === "ChangeEvent");
  const structures = stated.filter((record): record is StatedStructure => record.type === "Structure");
  const lives = deriveLives(structures, events);
  const { predecessors, successors } = deriveSuccession(events);
  const eventsOf = eventsByStructure(events);
  return stated.map((record) => {
    if (record.type !== "Structure") return record;
    const life = lives.get(record.id);
    if (life === undefined) throw new Error(`expected a life for ${record.id}`);
    return {
      ...record,
      functions: holdingsWithin(record.functions, life),
      life,
      predecessors: predecessors.get(record.id) ?? [],
      successors: successors.get(record.id) ?? [],
      events: eventsOf.get(record.id) ?? [],
    };
  });
}

export function countByKind(records: readonly AnyRecord[]): ReadonlyMap<RecordKind, number> {
  const counts = new Map<RecordKind, number>();
  for (const { type } of records) counts.set(type, (counts.get(type) ?? 0) + 1);
  return counts;
}

function eventsByStructure(events: readonly ChangeEvent[]): ReadonlyMap<Id, readonly Id[]> {
  const lists = new Map<Id, Id[]>();
  for (const event of [...events].sort(byEffect)) {
    for (const id of new Set([...event.originals, ...event.survivors, ...event.results])) {
      const list = lists.get(id);
      if (list === undefined) lists.set(id, [event.id]);
      else list.push(event.id);
    }
  }
  return lists;
}
