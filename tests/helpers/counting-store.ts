import type { GraphStore } from "../../src/store/store.ts";

export type Calls = { readonly [method in keyof GraphStore]?: number };

/** A store that counts how often each of its methods was called, and what is under it answers. */
export function countingStore(store: GraphStore): { readonly store: GraphStore; readonly takeCalls: () => Calls } {
  let calls: { -readonly [method in keyof GraphStore]?: number } = {};
  const count = (method: keyof GraphStore): void => {
    calls[method] = (calls[method] ?? 0) + 1;
  };
  const counted: GraphStore = {
    kind: store.kind,
    info: () => (count("info"), store.info()),
    recordsByIds: (ids) => (count("recordsByIds"), store.recordsByIds(ids)),
    related: (type, direction, ids) => (count("related"), store.related(type, direction, ids)),
    page: (query) => (count("page"), store.page(query)),
    search: (query) => (count("search"), store.search(query)),
    lineage: (query) => (count("lineage"), store.lineage(query)),
    allRecords: (datasets) => (count("allRecords"), store.allRecords(datasets)),
    close: () => store.close(),
  };
  const takeCalls = (): Calls => {
    const taken = calls;
    calls = {};
    return taken;
  };
  return { store: counted, takeCalls };
}
