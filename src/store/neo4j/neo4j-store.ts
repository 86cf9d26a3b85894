import { chronological } from "../../domain/record-date.ts";
import type { AnyRecord, Id } from "../../domain/records.ts";
import { askedWords, rankFound } from "../found.ts";
import type { GraphStore, Page, SearchQuery } from "../store.ts";
import { connectForReads, databaseOf } from "./connect.ts";
import { ALL_RECORDS, RECORDS_BY_IDS, RELATED, SEARCH_CANDIDATES } from "./cypher-read.ts";
import { luceneQuestion } from "./lucene.ts";
import { infoFrom } from "./mark.ts";
import { fetchPage } from "./page.ts";
import { createReader, WHOLE_GRAPH_LIMITS } from "./reader.ts";
import type { Run } from "./run.ts";
import { fetchLineage } from "./trace.ts";
import type { Neo4jConfig } from "./neo4j-config.ts";

/**
 * Answers from a Neo4j database that `loadNeo4j` has filled. Opening asks nothing of the database, so that a server starts while the database is
 * down and answers when it is back.
 */
export function openNeo4jStore(config: Neo4jConfig): GraphStore {
  const driver = connectForReads(config);
  const read = createReader(driver, databaseOf(config));

  return {
    kind: "neo4j",
    info: () => read(async (_run, mark) => infoFrom(await mark)),
    recordsByIds: (ids) => read((run) => recordsByIds(run, ids)),
    related: (type, direction, ids) =>
      read(async (run) => {
        const rows = await run<{ record: string; ids: readonly Id[] }>(RELATED[direction][type], { ids: unique(ids) });
        const others = rows
          .map((row) => ({ ids: row.ids, record: recordFrom(row.record) }))
          .sort((a, b) => chronological(a.record, b.record));
        const lists = new Map<Id, AnyRecord[]>(ids.map((id) => [id, []]));
        for (const other of others) for (const id of other.ids) lists.get(id)?.push(other.record);
        return ids.map((id) => lists.get(id) ?? []);
      }),
    page: (query) => read((run, mark) => fetchPage(run, mark, query)),
    search: (query) => read((run) => search(run, query)),
    lineage: (query) => read((run) => fetchLineage(run, query)),
    allRecords: (datasets) =>
      read(
        async (run) => (await run<{ record: string }>(ALL_RECORDS, { datasets })).map(({ record }) => recordFrom(record)),
        WHOLE_GRAPH_LIMITS,
      ),
    close: () => driver.close(),
  };
}

async function recordsByIds(run: Run, ids: readonly Id[]): Promise<readonly (AnyRecord | undefined)[]> {
  const rows = await run<{ id: Id; record: string }>(RECORDS_BY_IDS, { ids: unique(ids) });
  const records = new Map(rows.map(({ id, record }) => [id, recordFrom(record)]));
  return ids.map((id) => records.get(id));
}

async function search(run: Run, query: SearchQuery): Promise<Page<AnyRecord>> {
  const asked = askedWords(query);
  if (asked.length === 0) return { items: [], total: 0, hasNext: false };
  const parameters = { question: luceneQuestion(asked), datasets: query.datasets, kinds: query.kinds ?? null };
  const rows = await run<{ id: Id; names: string; rest: string }>(SEARCH_CANDIDATES, parameters);
  const { ids, total, hasNext } = rankFound(
    rows.map(({ id, names, rest }) => ({ id, text: { names, rest } })),
    query,
  );
  const records = await recordsByIds(run, ids);
  return { items: records.filter((record) => record !== undefined), total, hasNext };
}

function unique(ids: readonly Id[]): readonly Id[] {
  return [...new Set(ids)];
}

function recordFrom(json: string): AnyRecord {
  return JSON.parse(json) as AnyRecord;
}
