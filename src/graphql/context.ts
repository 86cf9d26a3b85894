import type { History } from "../domain/history.ts";
import type { GraphStore, StoreInfo } from "../store/store.ts";
import type { AnalysisCache } from "./analysis-cache.ts";
import { badUserInput } from "./errors.ts";
import { checkIds } from "./input-checks.ts";
import { recordBudget } from "./limits/record-budget.ts";
import type { TakeRecords } from "./limits/record-budget.ts";
import { createLoaders } from "./loaders.ts";
import type { Loaders } from "./loaders.ts";
import { after } from "./maybe-promise.ts";
import type { MaybePromise } from "./maybe-promise.ts";

/** What the server keeps over all requests. */
export interface GraphServices {
  readonly store: GraphStore;
  readonly cache: AnalysisCache;
  /** The address of the server as readers see it, without a slash at the end: records' pages are below it. */
  readonly publicUrl: string;
}

export type Charge = (points: number) => void;

/** What is known of the request behind an operation. */
export interface RequestFacts {
  readonly requestId?: string;
  readonly charge?: Charge;
}

/** What resolvers may use in one request. */
export interface GraphContext {
  readonly store: GraphStore;
  readonly loaders: Loaders;
  readonly publicUrl: string;
  /** The id under which the log has this request. */
  readonly requestId?: string;
  /** Charges the caller so many points of cost. Throws RATE_LIMITED when none are left. Absent: nobody keeps account. */
  readonly charge?: Charge;
  /** Points that the operation was found to cost. Absent until then. */
  cost?: number;
  /** Counts records that are reached from others. Throws QUERY_TOO_COMPLEX beyond what one request may reach. */
  readonly takeRecords: TakeRecords;
  /** What is loaded, asked once a request. */
  info(): MaybePromise<StoreInfo>;
  /** The datasets to answer from: the curated one unless others are named. Throws BAD_USER_INPUT for one that is not loaded. */
  datasets(wanted?: readonly string[] | null): MaybePromise<readonly string[]>;
  /** The history in those datasets, for whole-graph analyses. */
  history(wanted?: readonly string[] | null): MaybePromise<History>;
}

/** The context of one request. */
export function createContext(services: GraphServices, facts: RequestFacts = {}): GraphContext {
  const { store, cache, publicUrl } = services;
  let info: MaybePromise<StoreInfo> | undefined = store.atHand?.info;
  const context: GraphContext = {
    store,
    loaders: createLoaders(store),
    publicUrl,
    ...facts,
    takeRecords: recordBudget(),
    info: () => (info ??= store.info()),
    datasets: (wanted) => after(context.info(), (loaded) => chooseDatasets(loaded, wanted)),
    history: (wanted) =>
      after(context.info(), (loaded) => {
        const names = chooseDatasets(loaded, wanted);
        // Lists mean "any of", so a page from no dataset is empty; but an analysis needs a dataset whose last day is its today.
        if (names.length === 0)
          throw badUserInput("expected the name of at least one dataset, got an empty list", { argument: "datasets" });
        return cache.history(store, loaded, names);
      }),
  };
  return context;
}

function chooseDatasets({ datasets }: StoreInfo, wanted: readonly string[] | null | undefined): readonly string[] {
  const names = datasets.map(({ name }) => name);
  if (wanted === undefined || wanted === null) return names.slice(0, 1);
  const unknown = checkIds("datasets", wanted).find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw badUserInput(`expected the name of a loaded dataset (${names.join(", ")}), got ${JSON.stringify(unknown)}`, {
      argument: "datasets",
    });
  // In the order in which they were loaded, so that equal questions share one answer in the cache.
  return names.filter((name) => wanted.includes(name));
}
