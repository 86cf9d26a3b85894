import type { GraphStore } from "./store.ts";

export type ReadMethod = Exclude<keyof GraphStore, "kind" | "close">;

/** Runs a read and may look at it from outside: how long it took, whether it failed. */
export type WatchRead = <T>(method: ReadMethod, read: () => Promise<T>) => Promise<T>;

/** The same store, each of whose reads somebody watches. To take what is at hand is no read. */
export function watchedStore(store: GraphStore, watch: WatchRead): GraphStore {
  return {
    kind: store.kind,
    ...(store.atHand === undefined ? {} : { atHand: store.atHand }),
    info: () => watch("info", () => store.info()),
    recordsByIds: (ids) => watch("recordsByIds", () => store.recordsByIds(ids)),
    related: (type, direction, ids) => watch("related", () => store.related(type, direction, ids)),
    page: (query) => watch("page", () => store.page(query)),
    search: (query) => watch("search", () => store.search(query)),
    lineage: (query) => watch("lineage", () => store.lineage(query)),
    allRecords: (datasets) => watch("allRecords", () => store.allRecords(datasets)),
    close: () => store.close(),
  };
}
