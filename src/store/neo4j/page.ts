import type { Position } from "../../domain/ordering.ts";
import type { AnyRecord, Id, RecordOf } from "../../domain/records.ts";
import type { RecordKind } from "../../domain/vocabulary.ts";
import type { Page } from "../store.ts";
import { isUnfiltered } from "../unfiltered.ts";
import { countStatement, pagesStatement } from "./cypher-page.ts";
import type { PageShape } from "./cypher-page.ts";
import type { Reading } from "./reading.ts";

/**
 * Fetches the pages of one shape that begin after these positions, or the first page when there are none, with one statement; in order of the positions. The total is common
 * to them: that of a whole dataset is known, and only a filter makes the database count.
 */
export async function fetchPages<K extends RecordKind>(
  { ask, info, recordsByIds }: Reading,
  shape: PageShape<K>,
  positions: readonly Position[],
): Promise<readonly Page<RecordOf<K>>[]> {
  const { text, parameters } = pagesStatement(shape, positions);
  const [found, total] = await Promise.all([
    ask<readonly [place: number, ids: readonly Id[]]>(text, parameters),
    totalOf({ ask, info }, shape),
  ]);
  const lists = found.toSorted(([a], [b]) => a - b).map(([, ids]) => ids);
  const records = await recordsByIds(lists.flatMap((ids) => ids.slice(0, shape.first)));
  const isOfKind = (record: AnyRecord | undefined): record is RecordOf<K> => record?.type === shape.kind;
  let taken = 0;
  return lists.map((ids) => {
    const begin = taken;
    taken += Math.min(ids.length, shape.first);
    return { items: records.slice(begin, taken).filter(isOfKind), total, hasNext: ids.length > shape.first };
  });
}

async function totalOf<K extends RecordKind>({ ask, info }: Pick<Reading, "ask" | "info">, shape: PageShape<K>): Promise<number> {
  const { kind, filter } = shape;
  if (isUnfiltered(filter)) {
    const { datasets } = await info();
    return datasets.filter(({ name }) => filter.datasets?.includes(name) ?? true).reduce((sum, { counts }) => sum + (counts[kind] ?? 0), 0);
  }
  const { text, parameters } = countStatement(shape);
  const [total] = await ask<number>(text, parameters);
  return total ?? 0;
}
