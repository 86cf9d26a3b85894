import { StoreUnavailable } from "../errors.ts";
import type { LoadedDataset, StoreInfo } from "../store.ts";

/**
 * How records are laid out in the database. Raised whenever nodes, properties or relationships change, so that a database that an older
 * program loaded is loaded anew.
 */
export const SCHEMA_VERSION = 1;

/** What the SeedMeta node says of its load. */
export interface Look {
  /** complete: whole and served. loading: being written in several transactions, never served. */
  readonly status: "complete" | "loading" | null;
  readonly schemaVersion: number | null;
  /** Differs from load to load, also of one revision. Ends in "since" and a time while the commit of a load is awaited. */
  readonly load: string | null;
  /** The server's time in milliseconds. */
  readonly now: number;
}

/** All that the SeedMeta node says: the load's only witness. */
export interface Mark extends Look {
  readonly revision: string | null;
  /** The loaded datasets, as JSON. */
  readonly datasets: string | null;
}

// A loader that dies between its commit and its last word must not stop readers for ever.
const LONGEST_SWAP = 30_000;

/**
 * Whether a commit may be on its way into the store. Readers can see a part of it: the database promises that only what is
 * committed is read, not that all of it appears at one moment.
 */
export function isSwapping({ load, now }: Look): boolean {
  const since = / since (\d+)$/.exec(load ?? "")?.[1];
  return since !== undefined && now - Number(since) < LONGEST_SWAP;
}

/** Throws StoreUnavailable unless the mark vouches for a whole load by this program's layout. */
export function vouchedFor<L extends Look>(mark: L | undefined): L {
  if (mark === undefined || mark.status === null)
    throw new StoreUnavailable("the database holds no dataset; expected one that `seed load` has loaded");
  if (mark.status !== "complete")
    throw new StoreUnavailable("the database holds part of a dataset; its load is going on, or broke off and must be run again");
  if (mark.schemaVersion !== SCHEMA_VERSION) {
    throw new StoreUnavailable(
      `the database was loaded by another version of this program (layout ${mark.schemaVersion}, expected ${SCHEMA_VERSION}); run \`seed load\` again`,
    );
  }
  return mark;
}

export function infoFrom(mark: Mark): StoreInfo {
  const datasets = JSON.parse(mark.datasets ?? "[]") as readonly LoadedDataset[];
  return { revision: mark.revision ?? "", datasets };
}
