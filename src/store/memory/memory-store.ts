import { buildHistory, layOutHistory } from "../../domain/history.ts";
import { traceLineage } from "../../domain/lineage.ts";
import { compareIds } from "../../domain/record-date.ts";
import type { AnyRecord } from "../../domain/records.ts";
import { askedWords, rankFound } from "../found.ts";
import { storeInfo } from "../store-info.ts";
import type { Datasets, GraphStore, RecordsAtHand } from "../store.ts";
import { descentIndex } from "./descent-index.ts";
import { linkIndex } from "./link-index.ts";
import { once } from "./once.ts";
import { pageIndex } from "./page-index.ts";
import { loadRecords, placeRecords } from "./placed-records.ts";
import { wordIndex } from "./word-index.ts";

/** Keeps the datasets in memory, indexed at once. Throws when two records bear one id. */
export function openMemoryStore(datasets: Datasets): GraphStore {
  const loaded = loadRecords(datasets);
  const placed = placeRecords(loaded);
  const info = storeInfo(datasets);
  const { records } = placed;
  const related = linkIndex(placed, loaded);
  const { predecessors, successors } = descentIndex(placed);
  const pages = pageIndex(
    records,
    info.datasets.map(({ name }) => name),
  );
  // Large, and needed by searches alone.
  const words = once(() => wordIndex(records));
  const ofDatasets = (names: readonly string[]): readonly AnyRecord[] => records.filter(({ dataset }) => names.includes(dataset));
  const atHand: RecordsAtHand = {
    info,
    record: placed.get,
    related: (type, direction, id) => {
      const place = placed.placeOf(id);
      return place === undefined ? [] : related(type, direction, place);
    },
    history: (meta, names) =>
      info.datasets.every(({ name }) => names.includes(name))
        ? layOutHistory(meta, records, placed)
        : buildHistory(meta, ofDatasets(names)),
  };

  return {
    kind: "memory",
    atHand,
    info: async () => info,
    recordsByIds: async (ids) => ids.map(atHand.record),
    related: async (type, direction, ids) => ids.map((id) => atHand.related(type, direction, id)),
    page: async (query) => pages.page(query),
    search: async (query) => {
      const candidates = words()
        .candidates(askedWords(query))
        .flatMap((place) => {
          const record = records[place];
          if (record === undefined || !query.datasets.includes(record.dataset)) return [];
          if (query.kinds !== undefined && !query.kinds.includes(record.type)) return [];
          return [{ id: record.id, text: words().text(place) }];
        });
      const { ids, total, hasNext } = rankFound(candidates, query);
      return { items: ids.flatMap((id) => placed.get(id) ?? []), total, hasNext };
    },
    lineage: async (query) => {
      const root = placed.get(query.of);
      return root?.type === "Structure" ? traceLineage({ ...query, of: root.id }, predecessors, successors) : undefined;
    },
    allRecords: async (names) => [...ofDatasets(names)].sort((a, b) => compareIds(a.id, b.id)),
    close: async () => {},
  };
}
