import type { RecordOf } from "../../domain/records.ts";
import type { RecordKind } from "../../domain/vocabulary.ts";
import type { Page, PageQuery } from "../store.ts";
import { isUnfiltered } from "../unfiltered.ts";
import { countStatement, pageStatement } from "./cypher-page.ts";
import { infoFrom } from "./mark.ts";
import type { Mark } from "./mark.ts";
import type { Run } from "./run.ts";

/** Fetches a page and its total. The total of a whole dataset is in the mark; only a filter makes the database count. */
export async function fetchPage<K extends RecordKind>(run: Run, mark: Promise<Mark>, query: PageQuery<K>): Promise<Page<RecordOf<K>>> {
  const { text, parameters } = pageStatement(query);
  const [rows, total] = await Promise.all([run<{ record: string }>(text, parameters), totalOf(run, mark, query)]);
  const items = rows.slice(0, query.first).map(({ record }) => JSON.parse(record) as RecordOf<K>);
  return { items, total, hasNext: rows.length > query.first };
}

async function totalOf<K extends RecordKind>(run: Run, mark: Promise<Mark>, query: PageQuery<K>): Promise<number> {
  const { kind, filter } = query;
  if (isUnfiltered(filter)) {
    const { datasets } = infoFrom(await mark);
    return datasets.filter(({ name }) => filter.datasets?.includes(name) ?? true).reduce((sum, { counts }) => sum + (counts[kind] ?? 0), 0);
  }
  const { text, parameters } = countStatement(query);
  const [row] = await run<{ total: number }>(text, parameters);
  return row?.total ?? 0;
}
