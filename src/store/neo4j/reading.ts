import type { AnyRecord, Id } from "../../domain/records.ts";
import type { SearchText } from "../../domain/search-text.ts";
import { RECORDS_BY_IDS, SEARCH_TEXTS } from "./cypher-read.ts";
import type { KeptRecords } from "./known-load.ts";
import type { StoreInfo } from "../store.ts";
import type { Ask } from "./run.ts";

/** One read at work: what it may ask the database, and what is known already. */
export interface Reading {
  readonly ask: Ask;
  /** What is loaded, by the mark that the reading began under. */
  readonly info: () => Promise<StoreInfo>;
  /** The records that answer to these ids, in that order: those that are kept, the others fetched by one statement. */
  readonly recordsByIds: (ids: readonly Id[]) => Promise<readonly (AnyRecord | undefined)[]>;
  /** Notes a record that came with a statement's row. */
  readonly recordFrom: (id: Id, json: string) => AnyRecord;
  /** The folded words of the records with these ids: of those that are kept, the others fetched by one statement. */
  readonly textsByIds: (ids: readonly Id[]) => Promise<ReadonlyMap<Id, SearchText>>;
  /** Whether any statement was run. */
  readonly hasAsked: () => boolean;
  /** What was read, by the ids by which it was found: to be kept once the database has vouched for it. */
  readonly fetched: () => ReadonlyMap<Id, AnyRecord>;
}

/** `kept`: records of the load that is being read. */
export function createReading(askDatabase: Ask, info: () => Promise<StoreInfo>, kept?: KeptRecords): Reading {
  const fetched = new Map<Id, AnyRecord>();
  let asked = false;
  const ask: Ask = (statement, parameters) => {
    asked = true;
    return askDatabase(statement, parameters);
  };
  const recordFrom = (id: Id, json: string): AnyRecord => {
    const record = JSON.parse(json) as AnyRecord;
    fetched.set(id, record);
    return record;
  };
  const find = (id: Id): AnyRecord | undefined => fetched.get(id) ?? kept?.find(id);
  return {
    ask,
    info,
    recordsByIds: async (ids) => {
      const missing = [...new Set(ids)].filter((id) => find(id) === undefined);
      if (missing.length > 0) {
        const rows = await ask<readonly [id: Id, record: string]>(RECORDS_BY_IDS, { ids: missing });
        for (const [id, record] of rows) recordFrom(id, record);
      }
      return ids.map(find);
    },
    recordFrom,
    textsByIds: async (ids) => {
      const texts = new Map<Id, SearchText>();
      const missing: Id[] = [];
      for (const id of ids) {
        const text = kept?.textOf(id);
        if (text === undefined) missing.push(id);
        else texts.set(id, text);
      }
      const rows = missing.length === 0 ? [] : await ask<readonly [id: Id, names: string, rest: string]>(SEARCH_TEXTS, { ids: missing });
      for (const [id, names, rest] of rows) texts.set(id, { names, rest });
      return texts;
    },
    hasAsked: () => asked,
    fetched: () => fetched,
  };
}
