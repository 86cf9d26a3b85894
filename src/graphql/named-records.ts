import type { History } from "../domain/history.ts";
import type { AnyRecord, Id, RecordOf } from "../domain/records.ts";
import { RECORD_KINDS } from "../domain/vocabulary.ts";
import type { RecordKind } from "../domain/vocabulary.ts";
import type { GraphContext } from "./context.ts";
import { checkId } from "./input-checks.ts";
import { recordsNamed } from "./relations.ts";
import { unknownId } from "./unknown-id.ts";

/** The record that an argument names, of one of some kinds. Throws BAD_USER_INPUT with the nearest ids. */
export async function recordNamed<K extends RecordKind>(
  context: GraphContext,
  argument: string,
  id: Id,
  kinds: readonly K[],
): Promise<RecordOf<K>> {
  const [record] = await recordsNamed(context, [checkId(argument, id)]);
  if (record === undefined || !isOneOf(record, kinds)) throw await unknownId(context, argument, id, kinds);
  return record;
}

/** As recordNamed, of any kind. */
export function anyRecordNamed(context: GraphContext, argument: string, id: Id): Promise<AnyRecord> {
  return recordNamed(context, argument, id, RECORD_KINDS);
}

/** The history in the curated dataset and in those that some records come from. */
export async function historyAround(context: GraphContext, records: readonly AnyRecord[]): Promise<History> {
  return context.history([...new Set([...(await context.datasets()), ...records.map(({ dataset }) => dataset)])]);
}

function isOneOf<K extends RecordKind>(record: AnyRecord, kinds: readonly K[]): record is RecordOf<K> {
  return (kinds as readonly RecordKind[]).includes(record.type);
}
