import { EDGE_TYPES } from "../../domain/edges.ts";
import type { EdgeDirection, EdgeType } from "../../domain/edges.ts";
import type { AnyRecord, Id } from "../../domain/records.ts";
import { linksFrom } from "../links.ts";
import type { RecordIndex } from "../record-index.ts";
import { listOf, listsByOwner } from "./lists.ts";

/** The records at the other end of a record's links of one type, in order of time. */
export type Related = (type: EdgeType, direction: EdgeDirection, id: Id) => readonly AnyRecord[];

/** `records` are in order of time. */
export function linkIndex(records: readonly AnyRecord[], index: RecordIndex): Related {
  const ordinals = new Map<Id, number>(records.map((record, ordinal) => [record.id, ordinal]));
  const ordinalOf = (id: Id): number => ordinals.get(id) ?? -1;
  const typeNumbers = new Map<EdgeType, number>(EDGE_TYPES.map((type, number) => [type, number]));
  const links = records
    .flatMap((record, from) =>
      linksFrom(record, index).map((link) => ({ from, to: ordinalOf(link.to.id), type: typeNumbers.get(link.type) ?? -1 })),
    )
    .sort((a, b) => a.to - b.to || a.from - b.from);
  const from = Int32Array.from(links, (link) => link.from);
  const to = Int32Array.from(links, (link) => link.to);
  const types = Uint8Array.from(links, (link) => link.type);
  // Links lie in order of `to`, then `from`; records in order of time. So the lists of both directions come out in order of time.
  const ends = {
    OUT: { lists: listsByOwner(from, records.length), others: to },
    IN: { lists: listsByOwner(to, records.length), others: from },
  };

  return (type, direction, id) => {
    const owner = ordinalOf(id);
    if (owner < 0) return [];
    const { lists, others } = ends[direction];
    const related: AnyRecord[] = [];
    for (const link of listOf(lists, owner)) {
      const other = records[others[link] ?? -1];
      if (types[link] === typeNumbers.get(type) && other !== undefined) related.push(other);
    }
    return related;
  };
}
