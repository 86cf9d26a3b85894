import type { StructureFilter } from "../domain/filters.ts";
import type { History } from "../domain/history.ts";
import { standsOn } from "../domain/life.ts";
import type { Day, Structure } from "../domain/records.ts";
import { takeSnapshot } from "../domain/snapshot.ts";
import { standingIn } from "../domain/standing.ts";
import type { KindCount } from "../domain/standing.ts";
import type { Certainty } from "../domain/vocabulary.ts";
import { isUnfiltered } from "../store/unfiltered.ts";
import { listConnection, listPage } from "./connection.ts";
import type { Connection, PageRequest } from "./connection.ts";

/** The structures that stood on a day, of which nobody may ask for more than a page. */
export interface SnapshotRows {
  readonly on: Day;
  readonly total: number;
  readonly byKind: readonly KindCount[];
  page(request: PageRequest): Connection<Structure>;
}

/** A snapshot by the index of the history where no filter asks to look at each structure. `history` is in the filter's datasets. */
export function snapshotRows(history: History, on: Day, filter: StructureFilter, certainty: Certainty): SnapshotRows {
  const list = `snapshot ${on}`;
  if (!isUnfiltered(filter)) {
    const { structures, byKind } = takeSnapshot(history, on, filter, certainty);
    return { on, total: structures.length, byKind, page: (request) => listConnection(structures, ({ id }) => id, list, request) };
  }
  const index = standingIn(history, certainty);
  const total = index.count(on);
  return {
    on,
    total,
    byKind: index.countByKind(on),
    page: (request) =>
      listPage(request, {
        list,
        total,
        keyOf: ({ id }) => id,
        find: (id) => {
          const record = history.records.get(id);
          return record?.type === "Structure" && record.id === id && standsOn(record.life, on, certainty) ? record : undefined;
        },
        rowsAfter: (row, most) => index.list(on, most, row),
      }),
  };
}
