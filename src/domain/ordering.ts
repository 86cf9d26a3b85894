import { compareIds, recordDate } from "./record-date.ts";
import type { AnyRecord, RecordOf } from "./records.ts";
import { dayNumber } from "./dates.ts";
import type { RecordKind } from "./vocabulary.ts";

/** A page's order: which field, which way. Records without the field come last either way; ties go by id upwards. */
export interface Order {
  readonly by: "NAME" | "DATE" | "ENDED" | "LIFESPAN";
  readonly descending: boolean;
}

export type SortKey = string | number | undefined;

/**
 * The value a record is sorted by. DATE is the record's own date (established, effective, enacted, published); ENDED the day of
 * abolition; LIFESPAN days from the earliest establishment to the latest abolition, absent for those still standing.
 */
export function sortKey(record: AnyRecord, by: Order["by"]): SortKey {
  switch (by) {
    case "NAME":
      return record.name.toLowerCase();
    case "DATE":
      return recordDate(record)?.earliest;
    case "ENDED":
      return record.type === "Structure" ? record.life.abolished?.earliest : undefined;
    case "LIFESPAN": {
      if (record.type !== "Structure") return undefined;
      const { established, abolished } = record.life;
      if (established?.earliest === undefined || abolished?.latest === undefined) return undefined;
      return dayNumber(abolished.latest) - dayNumber(established.earliest);
    }
  }
}

/** Where a record stands in an order: enough to say "the page after this one" without counting. */
export interface Position {
  readonly key: SortKey;
  readonly id: string;
}

export function positionOf(record: AnyRecord, order: Order): Position {
  return { key: sortKey(record, order.by), id: record.id };
}

export function comparePositions(a: Position, b: Position, order: Order): number {
  if (a.key !== b.key) {
    if (a.key === undefined) return 1;
    if (b.key === undefined) return -1;
    const ascending = a.key < b.key ? -1 : 1;
    return order.descending ? -ascending : ascending;
  }
  return compareIds(a.id, b.id);
}

export function inOrder<K extends RecordKind>(records: readonly RecordOf<K>[], order: Order): readonly RecordOf<K>[] {
  const positions = records.map((record) => positionOf(record, order));
  const nowhere: Position = { key: undefined, id: "" };
  const places = Int32Array.from(records.keys());
  places.sort((a, b) => comparePositions(positions[a] ?? nowhere, positions[b] ?? nowhere, order));
  return Array.from(places, (place) => records[place]).filter((record) => record !== undefined);
}
