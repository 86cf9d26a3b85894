import type { AnyRecord, Id } from "../../domain/records.ts";
import { searchText } from "../../domain/search-text.ts";
import type { SearchText } from "../../domain/search-text.ts";
import type { StoreInfo } from "../store.ts";
import { infoFrom } from "./mark.ts";
import type { Mark } from "./mark.ts";

/** A load that the database has vouched for, with what has been read of it: nothing changes within a load. */
export interface KnownLoad {
  readonly name: string;
  readonly mark: Mark;
  readonly info: StoreInfo;
  readonly records: KeptRecords;
}

/** What is known of the database's content, and for how long that may be relied on. */
export interface Knowledge {
  /** The load that the database vouched for last; undefined before it did. */
  readonly last: () => KnownLoad | undefined;
  /** The same, where the database vouched for it a moment ago: then what was read of it needs no word from the database. */
  readonly fresh: () => KnownLoad | undefined;
  /** Notes that the database vouched for a load, in answer to a question asked at `asked` (milliseconds). */
  readonly vouched: (mark: Mark, asked: number) => KnownLoad;
  /** Notes a fault: the next read asks the database, whatever it said before. */
  readonly doubt: () => void;
}

/**
 * For so many milliseconds the database's word holds. It saves a round trip for each level of a question; a reader is told of a new load, or
 * that the database is gone, later by no more than this.
 */
const MOMENT = 250;

export function createKnowledge(now: () => number = Date.now): Knowledge {
  let known: KnownLoad | undefined;
  let until = 0;
  return {
    last: () => known,
    fresh: () => (now() < until ? known : undefined),
    vouched: (mark, asked) => {
      const name = mark.load ?? "";
      known = known?.name === name ? known : { name, mark, info: infoFrom(mark), records: keepRecords() };
      until = Math.max(until, asked + MOMENT);
      return known;
    },
    doubt: () => {
      until = 0;
    },
  };
}

/** Records of one load that have been read. */
export interface KeptRecords {
  /** The record that answers to an id, as far as it was asked for by that id or read in passing. */
  readonly find: (id: Id) => AnyRecord | undefined;
  /** The folded words of the record, folded once. */
  readonly textOf: (id: Id) => SearchText | undefined;
  /** Keeps each record under the id by which the database found it, which may be one that it bore formerly. */
  readonly keep: (found: Iterable<readonly [Id, AnyRecord]>) => void;
}

// Enough for every register of one country; the oldest go first beyond it.
const MOST_RECORDS = 500_000;

function keepRecords(): KeptRecords {
  const byId = new Map<Id, AnyRecord>();
  const texts = new WeakMap<AnyRecord, SearchText>();
  return {
    find: (id) => byId.get(id),
    textOf: (id) => {
      const record = byId.get(id);
      if (record === undefined) return undefined;
      const known = texts.get(record);
      if (known !== undefined) return known;
      const text = searchText(record);
      texts.set(record, text);
      return text;
    },
    keep: (found) => {
      for (const [id, record] of found) byId.set(id, record);
      for (const oldest of byId.keys()) {
        if (byId.size <= MOST_RECORDS) break;
        byId.delete(oldest);
      }
    },
  };
}
