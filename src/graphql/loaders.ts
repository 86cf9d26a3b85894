import DataLoader from "dataloader";

import type { EdgeDirection, EdgeType } from "../domain/edges.ts";
import type { AnyRecord, Id } from "../domain/records.ts";
import type { GraphStore } from "../store/store.ts";

/** One request's view of the store: asks of one level are gathered into one call, and nothing is asked twice. */
export interface Loaders {
  readonly recordsByIds: DataLoader<Id, AnyRecord | undefined>;
  /** The loader of one kind of link, read one way. */
  related(type: EdgeType, direction: EdgeDirection): DataLoader<Id, readonly AnyRecord[]>;
}

/** Loaders keep what they fetched, so they are made for each request and dropped with it. */
export function createLoaders(store: GraphStore): Loaders {
  const byLink = new Map<string, DataLoader<Id, readonly AnyRecord[]>>();
  return {
    recordsByIds: new DataLoader((ids) => store.recordsByIds(ids)),
    related: (type, direction) => {
      const key = `${type} ${direction}`;
      const known = byLink.get(key);
      if (known !== undefined) return known;
      const loader = new DataLoader<Id, readonly AnyRecord[]>((ids) => store.related(type, direction, ids));
      byLink.set(key, loader);
      return loader;
    },
  };
}
