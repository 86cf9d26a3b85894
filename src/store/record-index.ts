import type { AnyRecord, Id } from "../domain/records.ts";
import type { Datasets } from "./store.ts";

/** Finds records by the ids that they bear or once bore. */
export interface RecordIndex {
  readonly records: readonly AnyRecord[];
  /** The record that bears the id, else the one that bore it formerly; undefined for an unknown id. */
  find(id: Id): AnyRecord | undefined;
  /** Former ids that no record bears, each with the record that answers for it. */
  readonly former: ReadonlyMap<Id, AnyRecord>;
}

/** Throws when two records bear one id, which the seed checker refuses: answers would depend on the order of loading. */
export function indexRecords(datasets: Datasets): RecordIndex {
  const records = datasets.flatMap((dataset) => dataset.records);
  const current = mapById(records);
  const former = new Map<Id, AnyRecord>();
  for (const record of records) {
    for (const id of record.formerIds) if (!current.has(id) && !former.has(id)) former.set(id, record);
  }
  return { records, find: (id) => current.get(id) ?? former.get(id), former };
}

/** Records by the ids that they bear. Throws when two bear one, and names the first such. */
export function mapById(records: readonly AnyRecord[]): ReadonlyMap<Id, AnyRecord> {
  const current = new Map<Id, AnyRecord>();
  for (const record of records) {
    const other = current.get(record.id);
    if (other !== undefined) {
      throw new Error(
        `expected ids that are unique over all datasets, got "${record.id}" in "${other.dataset}" and in "${record.dataset}"`,
      );
    }
    current.set(record.id, record);
  }
  return current;
}
