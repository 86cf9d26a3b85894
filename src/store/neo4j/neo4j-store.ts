import { chronological } from "../../domain/record-date.ts";
import type { AnyRecord, Id } from "../../domain/records.ts";
import { askedWords, rankFound } from "../found.ts";
import type { GraphStore, Page, SearchQuery } from "../store.ts";
import { connectForReads, databaseOf } from "./connect.ts";
import { ALL_RECORDS, RELATED, SEARCH_CANDIDATES } from "./cypher-read.ts";
import { luceneQuestion } from "./lucene.ts";
import { infoFrom } from "./mark.ts";
import { fetchPage } from "./page.ts";
import { createReader, WHOLE_GRAPH_LIMITS } from "./reader.ts";
import type { Reading } from "./reading.ts";
import { fetchLineage } from "./trace.ts";
import type { Neo4jConfig } from "./neo4j-config.ts";

/**
 * Answers from a Neo4j database that `loadNeo4j` has filled. Opening asks nothing of the database, so that a server starts while the database is
 * down and answers when it is back.
 *
 * Which records answer a question is always asked of the database; what a record says is read once a load and kept.
 */
export function openNeo4jStore(config: Neo4jConfig): GraphStore {
  const driver = connectForReads(config);
  const { read, fresh } = createReader(driver, databaseOf(config));

  return {
    kind: "neo4j",
    info: async () => fresh()?.info ?? read(async ({ mark }) => infoFrom(await mark)),
    recordsByIds: async (ids) => {
      const kept = fresh()?.records;
      const found = ids.map((id) => kept?.find(id));
      return found.includes(undefined) ? read(({ recordsByIds }) => recordsByIds(ids)) : found;
    },
    related: (type, direction, ids) =>
      read(async ({ run, recordsByIds }) => {
        const rows = await run<{ id: Id; ids: readonly Id[] }>(RELATED[direction][type], { ids: [...new Set(ids)] });
        const records = await recordsByIds(rows.map(({ id }) => id));
        const others = rows
          .flatMap((row, place) => {
            const record = records[place];
            return record === undefined ? [] : [{ ids: row.ids, record }];
          })
          .sort((a, b) => chronological(a.record, b.record));
        const lists = new Map<Id, AnyRecord[]>(ids.map((id) => [id, []]));
        for (const other of others) for (const id of other.ids) lists.get(id)?.push(other.record);
        return ids.map((id) => lists.get(id) ?? []);
      }),
    page: (query) => read((reading) => fetchPage(reading, query)),
    search: (query) => read((reading) => search(reading, query)),
    lineage: (query) => read(({ run }) => fetchLineage(run, query)),
    allRecords: (datasets) =>
      read(
        async ({ run, recordFrom }) => (await run<{ record: string }>(ALL_RECORDS, { datasets })).map(({ record }) => recordFrom(record)),
        WHOLE_GRAPH_LIMITS,
      ),
    close: () => driver.close(),
  };
}

async function search({ run, recordsByIds, textsByIds }: Reading, query: SearchQuery): Promise<Page<AnyRecord>> {
  const asked = askedWords(query);
  if (asked.length === 0) return { items: [], total: 0, hasNext: false };
  const parameters = { question: luceneQuestion(asked), datasets: query.datasets, kinds: query.kinds ?? null };
  const rows = await run<{ id: Id }>(SEARCH_CANDIDATES, parameters);
  const texts = await textsByIds(rows.map(({ id }) => id));
  const { ids, total, hasNext } = rankFound(
    [...texts].map(([id, text]) => ({ id, text })),
    query,
  );
  const records = await recordsByIds(ids);
  return { items: records.filter((record) => record !== undefined), total, hasNext };
}
