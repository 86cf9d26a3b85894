import { chronological } from "../../domain/record-date.ts";
import type { Position } from "../../domain/ordering.ts";
import type { AnyRecord, Id, RecordOf } from "../../domain/records.ts";
import type { RecordKind } from "../../domain/vocabulary.ts";
import type { GraphStore, Page, PageQuery } from "../store.ts";
import { connectForReads, databaseOf } from "./connect.ts";
import type { PageShape } from "./cypher-page.ts";
import { RELATED, SOME_RECORDS } from "./cypher-read.ts";
import { gather } from "./gather.ts";
import { fetchPages } from "./page.ts";
import { createReader, WHOLE_GRAPH_LIMITS } from "./reader.ts";
import type { Reading } from "./reading.ts";
import { searchTogether } from "./search.ts";
import type { AskedSearch, SearchShape } from "./search.ts";
import { fetchLineages } from "./trace.ts";
import type { LineageShape } from "./trace.ts";
import type { Neo4jConfig } from "./neo4j-config.ts";

// How many one statement answers at most: the slower they may be, the fewer wait for each other.
const PAGES_AT_ONCE = 30;
const LINEAGES_AT_ONCE = 15;
const SEARCHES_AT_ONCE = 8;

/**
 * Answers from a Neo4j database that `loadNeo4j` has filled. Opening asks nothing of the database, so that a server starts while the database is
 * down and answers when it is back.
 *
 * Which records answer a question is always asked of the database; what a record says is read once a load and kept.
 */
export function openNeo4jStore(config: Neo4jConfig): GraphStore {
  const driver = connectForReads(config);
  const { read, fresh } = createReader(driver, databaseOf(config));

  const firstPage = gather(PAGES_AT_ONCE, async (shape: PageShape<RecordKind>, askers: readonly undefined[]) => {
    const page = await read((reading) => fetchPages(reading, shape, []));
    return askers.flatMap(() => page);
  });
  const laterPage = gather(PAGES_AT_ONCE, (shape: PageShape<RecordKind>, positions: readonly Position[]) =>
    read((reading) => fetchPages(reading, shape, positions)),
  );
  const lineage = gather(LINEAGES_AT_ONCE, (shape: LineageShape, ids: readonly Id[]) => read(({ ask }) => fetchLineages(ask, shape, ids)));
  const search = gather(SEARCHES_AT_ONCE, (shape: SearchShape, asked: readonly AskedSearch[]) =>
    read((reading) => searchTogether(reading, shape, asked)),
  );

  return {
    kind: "neo4j",
    info: async () => fresh()?.info ?? read(({ info }) => info()),
    recordsByIds: async (ids) => {
      const kept = fresh()?.records;
      const found = ids.map((id) => kept?.find(id));
      return found.includes(undefined) ? read(({ recordsByIds }) => recordsByIds(ids)) : found;
    },
    related: (type, direction, ids) =>
      read(async ({ ask, recordsByIds }) => {
        const rows = await ask<readonly [other: Id, ids: readonly Id[]]>(RELATED[direction][type], { ids: [...new Set(ids)] });
        const records = await recordsByIds(rows.map(([id]) => id));
        const others = rows
          .flatMap(([, askedBy], place) => {
            const record = records[place];
            return record === undefined ? [] : [{ ids: askedBy, record }];
          })
          .sort((a, b) => chronological(a.record, b.record));
        const lists = new Map<Id, AnyRecord[]>(ids.map((id) => [id, []]));
        for (const other of others) for (const id of other.ids) lists.get(id)?.push(other.record);
        return ids.map((id) => lists.get(id) ?? []);
      }),
    page: <K extends RecordKind>({ after, ...shape }: PageQuery<K>) =>
      (after === undefined ? firstPage(shape, undefined) : laterPage(shape, after)) as Promise<Page<RecordOf<K>>>,
    search: ({ datasets, kinds, ...asked }) => search(kinds === undefined ? { datasets } : { datasets, kinds }, asked),
    lineage: ({ of, ...shape }) => lineage(shape, of),
    allRecords: (datasets) => read((reading) => allRecords(reading, datasets), WHOLE_GRAPH_LIMITS),
    close: () => driver.close(),
  };
}

// So many at once that a round trip is nothing beside reading them, and so few that the database need not hold many.
const RECORDS_AT_ONCE = 5000;

async function allRecords({ ask, recordFrom }: Reading, datasets: readonly string[]): Promise<readonly AnyRecord[]> {
  const records: AnyRecord[] = [];
  for (let after = "", more = true; more;) {
    const rows = await ask<readonly [id: Id, record: string]>(SOME_RECORDS, { datasets, after, limit: RECORDS_AT_ONCE });
    for (const [id, json] of rows) records.push(recordFrom(id, json));
    after = rows.at(-1)?.[0] ?? after;
    more = rows.length === RECORDS_AT_ONCE;
  }
  return records;
}
