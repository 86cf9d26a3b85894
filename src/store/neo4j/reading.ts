import type { AnyRecord, Id } from "../../domain/records.ts";
import type { SearchText } from "../../domain/search-text.ts";
import { RECORDS_BY_IDS, SEARCH_TEXTS } from "./cypher-read.ts";
import type { KeptRecords } from "./known-load.ts";
import type { Mark } from "./mark.ts";
import type { Run } from "./run.ts";

/** One read at work: what it may ask the database, and what is known already. */
export interface Reading {
  readonly run: Run;
  /** The mark that the reading began under. */
  readonly mark: Promise<Mark>;
  /** The records that answer to these ids, in that order: those that are kept, the others fetched by one statement. */
  readonly recordsByIds: (ids: readonly Id[]) => Promise<readonly (AnyRecord | undefined)[]>;
  /** A record that came with a statement's row. */
  readonly recordFrom: (json: string) => AnyRecord;
  /** The folded words of the records with these ids: of those that are kept, the others fetched by one statement. */
  readonly textsByIds: (ids: readonly Id[]) => Promise<ReadonlyMap<Id, SearchText>>;
  /** Whether any statement was run. */
  readonly hasAsked: () => boolean;
  /** What was read, by the ids by which it was found: to be kept once the database has vouched for it. */
  readonly fetched: () => ReadonlyMap<Id, AnyRecord>;
}

/** `kept`: records of the load that is being read. */
export function createReading(runStatement: Run, mark: Promise<Mark>, kept?: KeptRecords): Reading {
  const fetched = new Map<Id, AnyRecord>();
  let asked = false;
  const run: Run = (statement, parameters) => {
    asked = true;
    return runStatement(statement, parameters);
  };
  const find = (id: Id): AnyRecord | undefined => fetched.get(id) ?? kept?.find(id);
  return {
    run,
    mark,
    recordsByIds: async (ids) => {
      const missing = [...new Set(ids)].filter((id) => find(id) === undefined);
      if (missing.length > 0) {
        const rows = await run<{ id: Id; record: string }>(RECORDS_BY_IDS, { ids: missing });
        for (const { id, record } of rows) fetched.set(id, JSON.parse(record) as AnyRecord);
      }
      return ids.map(find);
    },
    recordFrom: (json) => {
      const record = JSON.parse(json) as AnyRecord;
      fetched.set(record.id, record);
      return record;
    },
    textsByIds: async (ids) => {
      const texts = new Map<Id, SearchText>();
      const missing: Id[] = [];
      for (const id of ids) {
        const text = kept?.textOf(id);
        if (text === undefined) missing.push(id);
        else texts.set(id, text);
      }
      const rows = missing.length === 0 ? [] : await run<SearchText & { id: Id }>(SEARCH_TEXTS, { ids: missing });
      for (const { id, names, rest } of rows) texts.set(id, { names, rest });
      return texts;
    },
    hasAsked: () => asked,
    fetched: () => fetched,
  };
}
