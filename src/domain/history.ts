import type { DatasetMeta } from "./dataset.ts";
import { byEffect } from "./life.ts";
import { chronological, inTimeOrder } from "./record-date.ts";
import type {
  AnyRecord,
  ChangeEvent,
  Day,
  Government,
  Id,
  Outcome,
  Person,
  Recommendation,
  RecordOf,
  Reform,
  Review,
  Structure,
} from "./records.ts";
import type { RecordKind } from "./vocabulary.ts";

/** The records of one or more datasets, laid out for analyses. Every list is in order of time. */
export interface History {
  /** Of the first dataset. */
  readonly meta: DatasetMeta;
  /** The last day for which the first dataset vouches: "today" for every analysis. */
  readonly today: Day;
  /** By id; former ids lead to the record that bears them. */
  readonly records: RecordsById;
  readonly structures: readonly Structure[];
  readonly events: readonly ChangeEvent[];
  readonly reforms: readonly Reform[];
  readonly reviews: readonly Review[];
  readonly recommendations: readonly Recommendation[];
  readonly outcomes: readonly Outcome[];
  readonly people: readonly Person[];
  readonly governments: readonly Government[];
  /** What is said to have come of a record. */
  readonly outcomesOf: ReadonlyMap<Id, readonly Outcome[]>;
}

export type RecordsById = Pick<ReadonlyMap<Id, AnyRecord>, "get" | "keys" | "values">;

export function buildHistory(meta: DatasetMeta, all: readonly AnyRecord[]): History {
  const sorted = inTimeOrder(all);
  const records = new Map<Id, AnyRecord>();
  for (const record of sorted) {
    records.set(record.id, record);
    for (const id of record.formerIds) records.set(id, record);
  }
  return layOutHistory(meta, sorted, records);
}

/** As buildHistory, of records in order of time, by somebody who has them by their ids as well. */
export function layOutHistory(meta: DatasetMeta, sorted: readonly AnyRecord[], records: RecordsById): History {
  const kinds = new Map<RecordKind, AnyRecord[]>();
  // Once through for all: a large graph does not fit where it could be read quickly again.
  for (const record of sorted) {
    const kind = kinds.get(record.type);
    if (kind === undefined) kinds.set(record.type, [record]);
    else kind.push(record);
  }
  // Each list holds records of its kind alone.
  const ofKind = <K extends RecordKind>(kind: K): RecordOf<K>[] => (kinds.get(kind) ?? []) as RecordOf<K>[];
  const outcomes = ofKind("Outcome");
  const outcomesOf = new Map<Id, Outcome[]>();
  for (const outcome of outcomes) {
    for (const id of outcome.of) {
      const list = outcomesOf.get(id);
      if (list === undefined) outcomesOf.set(id, [outcome]);
      else list.push(outcome);
    }
  }
  return {
    meta,
    today: meta.completeTo,
    records,
    structures: ofKind("Structure"),
    events: ofKind("ChangeEvent").sort(byEffect),
    reforms: ofKind("Reform"),
    reviews: ofKind("Review"),
    recommendations: ofKind("Recommendation"),
    outcomes,
    people: ofKind("Person"),
    governments: ofKind("Government"),
    outcomesOf,
  };
}

/** The record of a kind with an id; undefined where there is none or it is of another kind. */
export function recordOf<K extends RecordKind>(history: History, kind: K, id: Id): RecordOf<K> | undefined {
  const record = history.records.get(id);
  return record?.type === kind ? (record as RecordOf<K>) : undefined;
}

export function recordsOf<K extends RecordKind>(history: History, kind: K, ids: readonly Id[]): readonly RecordOf<K>[] {
  return ids.flatMap((id) => recordOf(history, kind, id) ?? []);
}

/** The reforms that caused some events, each once, in order of time. */
export function reformsBehind(history: History, events: readonly Id[]): readonly Reform[] {
  const ids = new Set(recordsOf(history, "ChangeEvent", events).flatMap((event) => event.causedBy));
  return recordsOf(history, "Reform", [...ids]).toSorted(chronological);
}
