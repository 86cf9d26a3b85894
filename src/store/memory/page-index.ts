import { matches } from "../../domain/filters.ts";
import { comparePositions, inOrder, positionOf } from "../../domain/ordering.ts";
import type { Order, Position } from "../../domain/ordering.ts";
import type { AnyRecord, RecordOf } from "../../domain/records.ts";
import type { RecordKind } from "../../domain/vocabulary.ts";
import { isUnfiltered } from "../unfiltered.ts";
import type { Page, PageQuery } from "../store.ts";

export interface PageIndex {
  page<K extends RecordKind>(query: PageQuery<K>): Page<RecordOf<K>>;
}

/** Sorts each kind once for every order and choice of datasets that is asked for, and keeps that. */
export function pageIndex(records: readonly AnyRecord[], loaded: readonly string[]): PageIndex {
  const kept = new Map<string, readonly AnyRecord[]>();

  const sorted = <K extends RecordKind>(kind: K, order: Order, datasets: readonly string[]): readonly RecordOf<K>[] => {
    const isOfKind = (record: AnyRecord): record is RecordOf<K> => record.type === kind;
    const key = [kind, order.by, order.descending, ...datasets].join("|");
    const known = kept.get(key);
    // The kind is part of the key, so that what is kept under it is of that kind.
    if (known !== undefined) return known as readonly RecordOf<K>[];
    const made = inOrder<K>(
      records.filter(isOfKind).filter((record) => datasets.includes(record.dataset)),
      order,
    );
    kept.set(key, made);
    return made;
  };

  return {
    page: ({ kind, filter, order, first, after }) => {
      // Only names of loaded datasets make a key, so that what is kept stays bounded.
      const datasets = loaded.filter((name) => filter.datasets?.includes(name) ?? true);
      const all = sorted(kind, order, datasets);
      const matching = isUnfiltered(filter) ? all : all.filter((record) => matches(kind, record, filter));
      const start = after === undefined ? 0 : firstAfter(matching, after, order);
      return { items: matching.slice(start, start + first), total: matching.length, hasNext: start + first < matching.length };
    },
  };
}

/** Where the first record beyond a position stands in a sorted list, by halving. */
function firstAfter(sorted: readonly AnyRecord[], after: Position, order: Order): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const record = sorted[middle];
    if (record !== undefined && comparePositions(positionOf(record, order), after, order) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
