import DataLoader from "dataloader";

import type { EdgeDirection, EdgeType } from "../domain/edges.ts";
import type { AnyRecord, Id } from "../domain/records.ts";
import type { GraphStore } from "../store/store.ts";
import type { MaybePromise } from "./maybe-promise.ts";

/**
 * One request's view of the store. A store that has its records at hand is asked at once; of another, asks of one level are gathered into one call,
 * and nothing is asked twice.
 */
export interface Loaders {
  /** The record with an id, or that once had it; undefined for an unknown id. */
  record(id: Id): MaybePromise<AnyRecord | undefined>;
  /** The records at the other end of a record's links of one type, read one way, in order of time. */
  related(type: EdgeType, direction: EdgeDirection, id: Id): MaybePromise<readonly AnyRecord[]>;
}

/** Loaders keep what they fetched, so they are made for each request and dropped with it. */
export function createLoaders(store: GraphStore): Loaders {
  return store.atHand ?? gatheringLoaders(store);
}

function gatheringLoaders(store: GraphStore): Loaders {
  const records = new DataLoader<Id, AnyRecord | undefined>((ids) => store.recordsByIds(ids));
  const byLink = new Map<string, DataLoader<Id, readonly AnyRecord[]>>();
  return {
    record: (id) => records.load(id),
    related: (type, direction, id) => {
      const key = `${type} ${direction}`;
      const known = byLink.get(key);
      if (known !== undefined) return known.load(id);
      const loader = new DataLoader<Id, readonly AnyRecord[]>((ids) => store.related(type, direction, ids));
      byLink.set(key, loader);
      return loader.load(id);
    },
  };
}
