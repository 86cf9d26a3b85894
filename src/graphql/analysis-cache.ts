import { buildHistory } from "../domain/history.ts";
import type { History } from "../domain/history.ts";
import type { GraphStore, StoreInfo } from "../store/store.ts";
import type { MaybePromise } from "./maybe-promise.ts";

/** What whole-graph analyses need, kept for as long as the store answers from the same revision. Lives as long as the server. */
export interface AnalysisCache {
  /** The history in the named datasets, which must be loaded ones; the first named is the one whose completeness counts. */
  history(store: GraphStore, info: StoreInfo, datasets: readonly string[]): MaybePromise<History>;
}

// Combinations of datasets that callers ask for are few; the bound only keeps odd ones from piling up.
const MAX_HISTORIES = 8;

export function createAnalysisCache(): AnalysisCache {
  let revision: string | undefined;
  const histories = new Map<string, MaybePromise<History>>();
  const keep = (key: string, history: MaybePromise<History>): void => {
    if (histories.size >= MAX_HISTORIES) histories.clear();
    histories.set(key, history);
  };
  return {
    history: (store, info, datasets) => {
      if (info.revision !== revision) {
        histories.clear();
        revision = info.revision;
      }
      const key = datasets.join("\n");
      const known = histories.get(key);
      if (known !== undefined) return known;
      const meta = info.datasets.find((dataset) => dataset.name === datasets[0]);
      if (meta === undefined) throw new Error(`expected the name of a loaded dataset, got ${String(datasets[0])}`);
      if (store.atHand !== undefined) {
        const history = store.atHand.history(meta, datasets);
        keep(key, history);
        return history;
      }
      const history = store.allRecords(datasets).then((records) => buildHistory(meta, records));
      // The history itself once it is there, so that nobody waits for it again. A failed read must not be remembered: the next request asks again.
      history.then(
        (made) => histories.get(key) === history && histories.set(key, made),
        () => histories.get(key) === history && histories.delete(key),
      );
      keep(key, history);
      return history;
    },
  };
}
