import { countByKind } from "../domain/dataset.ts";
import { combinedRevision } from "./revision.ts";
import type { Datasets, StoreInfo } from "./store.ts";

/** What a store that holds these datasets says of itself. */
export function storeInfo(datasets: Datasets): StoreInfo {
  return {
    revision: combinedRevision(datasets.map(({ meta }) => meta)),
    datasets: datasets.map(({ meta, records }) => ({ ...meta, counts: Object.fromEntries(countByKind(records)) })),
  };
}
