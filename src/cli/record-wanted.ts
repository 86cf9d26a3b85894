import type { History } from "../domain/history.ts";
import { nearestIds } from "../domain/nearest.ts";
import type { AnyRecord, Id, RecordOf } from "../domain/records.ts";
import type { RecordKind } from "../domain/vocabulary.ts";
import { UsageError } from "./exit-codes.ts";

/** The record of a kind that somebody named on the command line. Throws UsageError with the nearest ids. */
export function recordWanted<K extends RecordKind>(history: History, kind: K, id: Id): RecordOf<K> {
  const record = history.records.get(id);
  if (record?.type === kind) return record as RecordOf<K>;
  throw unknown(history, `a ${kind.toLowerCase()}`, id, (other) => other.type === kind);
}

/** As recordWanted, of any kind. */
export function anyRecordWanted(history: History, id: Id): AnyRecord {
  const record = history.records.get(id);
  if (record !== undefined) return record;
  throw unknown(history, "a record", id, () => true);
}

function unknown(history: History, wanted: string, id: Id, isCandidate: (record: AnyRecord) => boolean): UsageError {
  const candidates = new Set([...history.records.values()].filter(isCandidate).map((record) => record.id));
  const near = nearestIds(id, candidates, 3);
  return new UsageError(`expected the id of ${wanted}, got "${id}"${near.length === 0 ? "" : `; did you mean ${near.join(" or ")}?`}`);
}
