import type { AnyRecord, Id, RecordOf } from "../../domain/records.ts";
import type { RecordKind } from "../../domain/vocabulary.ts";
import type { Page, PageQuery } from "../store.ts";
import { isUnfiltered } from "../unfiltered.ts";
import { countStatement, pageStatement } from "./cypher-page.ts";
import { infoFrom } from "./mark.ts";
import type { Reading } from "./reading.ts";

/** Fetches a page and its total. The total of a whole dataset is in the mark; only a filter makes the database count. */
export async function fetchPage<K extends RecordKind>(reading: Reading, query: PageQuery<K>): Promise<Page<RecordOf<K>>> {
  const { text, parameters } = pageStatement(query);
  const [rows, total] = await Promise.all([reading.run<{ id: Id }>(text, parameters), totalOf(reading, query)]);
  const records = await reading.recordsByIds(rows.slice(0, query.first).map(({ id }) => id));
  const isOfKind = (record: AnyRecord | undefined): record is RecordOf<K> => record?.type === query.kind;
  return { items: records.filter(isOfKind), total, hasNext: rows.length > query.first };
}

async function totalOf<K extends RecordKind>({ run, mark }: Reading, query: PageQuery<K>): Promise<number> {
  const { kind, filter } = query;
  if (isUnfiltered(filter)) {
    const { datasets } = infoFrom(await mark);
    return datasets.filter(({ name }) => filter.datasets?.includes(name) ?? true).reduce((sum, { counts }) => sum + (counts[kind] ?? 0), 0);
  }
  const { text, parameters } = countStatement(query);
  const [row] = await run<{ total: number }>(text, parameters);
  return row?.total ?? 0;
}
