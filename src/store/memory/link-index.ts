import { EDGE_TYPES, edgesOf } from "../../domain/edges.ts";
import type { EdgeDirection, EdgeType } from "../../domain/edges.ts";
import type { AnyRecord } from "../../domain/records.ts";
import type { PlacedRecords } from "./placed-records.ts";
import { listOf, listsByOwner } from "./lists.ts";

/** The records at the other end of the links of one type of the record at a place, in order of time. */
export type Related = (type: EdgeType, direction: EdgeDirection, place: number) => readonly AnyRecord[];

export function linkIndex(placed: PlacedRecords): Related {
  const { records } = placed;
  const typeNumbers = new Map<EdgeType, number>(EDGE_TYPES.map((type, number) => [type, number]));
  const stated: Stated = { from: [], to: [], type: [] };
  for (const [from, record] of records.entries()) {
    const first = stated.to.length;
    let isByFormerId = false;
    for (const { type, to } of edgesOf(record)) {
      const [place, number] = [placed.placeOf(to), typeNumbers.get(type)];
      if (place === undefined || number === undefined) continue;
      isByFormerId ||= records[place]?.id !== to;
      // Two names of one record, of which one is former, are one link.
      if (isByFormerId && isStated(stated, first, place, number)) continue;
      stated.from.push(from);
      stated.to.push(place);
      stated.type.push(number);
    }
  }
  // Links lie in order of `to`, then `from`; records in order of time. So the lists of both directions come out in order of time.
  const order = listsByOwner(Int32Array.from(stated.to), records.length).items;
  const from = order.map((link) => stated.from[link] ?? -1);
  const to = order.map((link) => stated.to[link] ?? -1);
  const types = Uint8Array.from(order, (link) => stated.type[link] ?? -1);
  const ends = {
    OUT: { lists: listsByOwner(from, records.length), others: to },
    IN: { lists: listsByOwner(to, records.length), others: from },
  };

  return (type, direction, place) => {
    const { lists, others } = ends[direction];
    const wanted = typeNumbers.get(type);
    const related: AnyRecord[] = [];
    for (const link of listOf(lists, place)) {
      const other = records[others[link] ?? -1];
      if (types[link] === wanted && other !== undefined) related.push(other);
    }
    return related;
  };
}

interface Stated {
  readonly from: number[];
  readonly to: number[];
  readonly type: number[];
}

function isStated({ to, type }: Stated, first: number, place: number, number: number): boolean {
  for (let link = first; link < to.length; link += 1) if (to[link] === place && type[link] === number) return true;
  return false;
}
