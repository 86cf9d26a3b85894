import type { EdgeDirection, EdgeType } from "../domain/edges.ts";
import type { AnyRecord, Id, RecordOf } from "../domain/records.ts";
import type { RecordKind } from "../domain/vocabulary.ts";
import type { GraphContext } from "./context.ts";
import { after, allOf } from "./maybe-promise.ts";
import type { MaybePromise } from "./maybe-promise.ts";

/** Records that another names, in the order in which it names them. Names that lead nowhere are left out, as the store does. */
export function recordsNamed({ loaders, takeRecords }: GraphContext, ids: readonly Id[]): MaybePromise<readonly AnyRecord[]> {
  takeRecords(ids.length);
  return after(allOf(ids.map((id) => loaders.record(id))), (records) => records.filter((record) => record !== undefined));
}

/** As recordsNamed, of one kind only. */
export function namedOf<K extends RecordKind>(context: GraphContext, kind: K, ids: readonly Id[]): MaybePromise<readonly RecordOf<K>[]> {
  return after(recordsNamed(context, ids), (records) => ofKind(kind, records));
}

/** The record of one kind with an id, or undefined for an unknown id or another kind. */
export function oneOf<K extends RecordKind>(context: GraphContext, kind: K, id: Id | undefined): MaybePromise<RecordOf<K> | undefined> {
  if (id === undefined) return undefined;
  context.takeRecords(1);
  return after(context.loaders.record(id), (record) => (record !== undefined && isOfKind(kind, record) ? record : undefined));
}

/** A record that the dataset's checker guarantees. Throws when it is not there, which the caller sees as a fault of the server. */
export function requiredOf<K extends RecordKind>(context: GraphContext, kind: K, id: Id): MaybePromise<RecordOf<K>> {
  return after(oneOf(context, kind, id), (record) => {
    if (record === undefined) throw new Error(`expected a ${kind} with the id ${id}, and the store has none`);
    return record;
  });
}

/** Records of one kind at the other end of a record's links of one type, in order of time. */
export function relatedOf<K extends RecordKind>(
  { loaders, takeRecords }: GraphContext,
  kind: K,
  type: EdgeType,
  direction: EdgeDirection,
  id: Id,
): MaybePromise<readonly RecordOf<K>[]> {
  return after(loaders.related(type, direction, id), (all) => {
    const records = ofKind(kind, all);
    takeRecords(records.length);
    return records;
  });
}

function ofKind<K extends RecordKind>(kind: K, records: readonly AnyRecord[]): readonly RecordOf<K>[] {
  return records.filter((record): record is RecordOf<K> => isOfKind(kind, record));
}

function isOfKind<K extends RecordKind>(kind: K, record: AnyRecord): record is RecordOf<K> {
  return record.type === kind;
}
