import { inTimeOrder } from "../../domain/record-date.ts";
import type { AnyRecord, Id } from "../../domain/records.ts";
import { mapById } from "../record-index.ts";
import type { Datasets } from "../store.ts";

/** Records in order of time, each known by its place in that order. */
export interface PlacedRecords {
  readonly records: readonly AnyRecord[];
  /** The place of the record that bears an id, else of the one that bore it formerly; undefined for an unknown id. */
  placeOf(id: Id): number | undefined;
  find(id: Id): AnyRecord | undefined;
}

/** One map from ids to places serves all that is kept by place. Throws when two records bear one id. */
export function placeRecords(datasets: Datasets): PlacedRecords {
  const given = datasets.flatMap((dataset) => dataset.records);
  const records = inTimeOrder(given);
  const places = new Map<Id, number>(records.map(({ id }, place) => [id, place]));
  if (places.size < records.length) mapById(given);
  // In the order of loading: of several records that once bore an id, the first answers for it.
  for (const record of given) {
    for (const id of record.formerIds) if (!places.has(id)) places.set(id, places.get(record.id) ?? -1);
  }
  return {
    records,
    placeOf: (id) => places.get(id),
    find: (id) => {
      const place = places.get(id);
      return place === undefined ? undefined : records[place];
    },
  };
}
