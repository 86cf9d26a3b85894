import { readConfig } from "../config.ts";
import { buildHistory } from "../domain/history.ts";
import type { History } from "../domain/history.ts";
import { openStore } from "../open-store.ts";
import type { GraphStore } from "../store/store.ts";

/** Runs some work on the store that the environment names, and closes it whatever happens. */
export async function withStore<T>(work: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openStore(readConfig());
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** The curated dataset's history, from whichever store. */
export async function historyOf(store: GraphStore): Promise<History> {
  const { datasets } = await store.info();
  const [curated] = datasets;
  if (curated === undefined) throw new Error("expected a store with at least one dataset");
  return buildHistory(curated, await store.allRecords([curated.name]));
}

/** One line that says from what an answer was made. */
export function provenance(history: History): string {
  const { title, version, revision, completeTo } = history.meta;
  return `${title} ${version}, revision ${revision}, complete to ${completeTo}`;
}
