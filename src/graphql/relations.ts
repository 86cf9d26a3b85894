import type { EdgeDirection, EdgeType } from "../domain/edges.ts";
import type { AnyRecord, Id, RecordOf } from "../domain/records.ts";
import type { RecordKind } from "../domain/vocabulary.ts";
import type { GraphContext } from "./context.ts";

/** Records that another names, in the order in which it names them. Names that lead nowhere are left out, as the store does. */
export async function recordsNamed({ loaders, takeRecords }: GraphContext, ids: readonly Id[]): Promise<readonly AnyRecord[]> {
  takeRecords(ids.length);
  const records = await Promise.all(ids.map((id) => loaders.recordsByIds.load(id)));
  return records.filter((record) => record !== undefined);
}

/** As recordsNamed, of one kind only. */
export async function namedOf<K extends RecordKind>(context: GraphContext, kind: K, ids: readonly Id[]): Promise<readonly RecordOf<K>[]> {
  return ofKind(kind, await recordsNamed(context, ids));
}

/** The record of one kind with an id, or undefined for an unknown id or another kind. */
export async function oneOf<K extends RecordKind>(context: GraphContext, kind: K, id: Id | undefined): Promise<RecordOf<K> | undefined> {
  return id === undefined ? undefined : (await namedOf(context, kind, [id]))[0];
}

/** A record that the dataset's checker guarantees. Throws when it is not there, which the caller sees as a fault of the server. */
export async function requiredOf<K extends RecordKind>(context: GraphContext, kind: K, id: Id): Promise<RecordOf<K>> {
  const record = await oneOf(context, kind, id);
  if (record === undefined) throw new Error(`expected a ${kind} with the id ${id}, and the store has none`);
  return record;
}

/** Records of one kind at the other end of a record's links of one type, in order of time. */
export async function relatedOf<K extends RecordKind>(
  { loaders, takeRecords }: GraphContext,
  kind: K,
  type: EdgeType,
  direction: EdgeDirection,
  id: Id,
): Promise<readonly RecordOf<K>[]> {
  const records = ofKind(kind, await loaders.related(type, direction).load(id));
  takeRecords(records.length);
  return records;
}

function ofKind<K extends RecordKind>(kind: K, records: readonly AnyRecord[]): readonly RecordOf<K>[] {
  return records.filter((record): record is RecordOf<K> => record.type === kind);
}
