import { EDGE_TYPES, visitEdges } from "../../domain/edges.ts";
import type { EdgeDirection, EdgeType, VisitEdge } from "../../domain/edges.ts";
import type { AnyRecord } from "../../domain/records.ts";
import type { LoadedRecords, PlacedRecords } from "./placed-records.ts";

const TYPES = EDGE_TYPES.length;
const TYPE_NUMBERS: ReadonlyMap<EdgeType, number> = new Map(EDGE_TYPES.map((type, number) => [type, number]));

/** The records at the other end of the links of one type of the record at a place, in order of time. */
export type Related = (type: EdgeType, direction: EdgeDirection, place: number) => readonly AnyRecord[];

/** Keeps who names a record. Whom it names the record says itself. */
export function linkIndex(placed: PlacedRecords, order: LoadedRecords): Related {
  const { records } = placed;
  const { offsets, from, types } = linksByEnd(placed, order);

  return (type, direction, place) => {
    const places: number[] = [];
    if (direction === "OUT") {
      const record = records[place];
      if (record !== undefined) places.push(...placesNamed(placed, record, type));
    } else {
      const wanted = TYPE_NUMBERS.get(type);
      const end = offsets[place + 1] ?? 0;
      for (let link = offsets[place] ?? 0; link < end; link += 1) if (types[link] === wanted) places.push(from[link] ?? -1);
    }
    return places.map((other) => records[other]).filter((other) => other !== undefined);
  };
}

/** Links in order of the place that they lead to, then of the place that they come from: so they are in order of time. */
interface LinksByEnd {
  /** Where the links to each place begin; one longer than the number of places. */
  readonly offsets: Int32Array;
  readonly from: Int32Array;
  /** Numbers of EDGE_TYPES. */
  readonly types: Uint8Array;
}

function linksByEnd(placed: PlacedRecords, order: LoadedRecords): LinksByEnd {
  const { named, ends } = statedLinks(placed, order.loaded);
  const offsets = new Int32Array(placed.records.length + 1);
  for (const link of named) increase(offsets, Math.floor(link / TYPES) + 1);
  for (let place = 0; place < placed.records.length; place += 1) offsets[place + 1] = (offsets[place + 1] ?? 0) + (offsets[place] ?? 0);
  const next = offsets.slice(0, -1);
  const [from, types] = [new Int32Array(named.length), new Uint8Array(named.length)];
  for (const [place, loadedAt] of order.loadedAt.entries()) {
    for (let link = ends[loadedAt - 1] ?? 0; link < (ends[loadedAt] ?? 0); link += 1) {
      const stated = named[link] ?? 0;
      const at = increase(next, Math.floor(stated / TYPES));
      from[at] = place;
      types[at] = stated % TYPES;
    }
  }
  return { offsets, from, types };
}

function increase(numbers: Int32Array, place: number): number {
  const before = numbers[place] ?? 0;
  numbers[place] = before + 1;
  return before;
}

/**
 * Every link as one number, the place that it leads to and its type, in the order of loading, and where the links of each record end: lists of millions of links
 * had better be few.
 */
function statedLinks(
  { placeOf, isFormer }: PlacedRecords,
  loaded: readonly AnyRecord[],
): { readonly named: readonly number[]; readonly ends: Int32Array } {
  const named: number[] = [];
  const ends = new Int32Array(loaded.length);
  let first = 0;
  let isByFormerId = false;
  const state: VisitEdge = (type, to) => {
    const place = placeOf(to);
    if (place === undefined) return;
    const link = place * TYPES + (TYPE_NUMBERS.get(type) ?? 0);
    isByFormerId ||= isFormer(to);
    // Two names of one record, of which one is former, are one link.
    if (!isByFormerId || !named.includes(link, first)) named.push(link);
  };
  for (const [at, record] of loaded.entries()) {
    first = named.length;
    isByFormerId = false;
    visitEdges(record, state);
    ends[at] = named.length;
  }
  return { named, ends };
}

function placesNamed({ placeOf }: PlacedRecords, record: AnyRecord, wanted: EdgeType): readonly number[] {
  const places = new Set<number>();
  visitEdges(record, (type, to) => {
    const place = type === wanted ? placeOf(to) : undefined;
    if (place !== undefined) places.add(place);
  });
  return [...places].sort((a, b) => a - b);
}
