import { edgesOf } from "../domain/edges.ts";
import type { History } from "../domain/history.ts";
import { recordOf } from "../domain/history.ts";
import { linksOf } from "../domain/succession.ts";
import type { AnyRecord, ChangeEvent, Id, Structure } from "../domain/records.ts";
import { chronological } from "../domain/record-date.ts";

/** What every export carries of its origin. */
export interface ExportOrigin {
  readonly title: string;
  /** What part of the dataset this is, in words: "Lineage of NHS England". */
  readonly scope: string;
  readonly licence: string;
  readonly version: string;
  readonly revision: string;
  /** The last day for which the dataset vouches. */
  readonly completeTo: string;
  /** The address below which records have their permanent links. */
  readonly publicUrl: string;
}

/** One line of descent. */
export interface Descent {
  readonly id: string;
  readonly from: Structure;
  readonly to: Structure;
  readonly event: ChangeEvent;
  readonly partial: boolean;
}

/** What an export writes: structures with their descent for graphs, all records for tables and linked data. */
export interface ExportGraph {
  readonly origin: ExportOrigin;
  readonly structures: readonly Structure[];
  readonly descent: readonly Descent[];
  /** The structures, their events, what those name (reforms, functions ...) and every source cited. In order of time. */
  readonly records: readonly AnyRecord[];
}

/**
 * The part of a history that some structures make up: the lines of descent between them, the events they took part in, the records linked to those by
 * one step, and every source that any of these cites. Without structures named: everything.
 */
export function cutGraph(history: History, scope: string, publicUrl: string, only?: readonly Id[]): ExportGraph {
  const wanted = only === undefined ? undefined : new Set(only);
  const structures = history.structures.filter(({ id }) => wanted === undefined || wanted.has(id));
  const shown = new Map(structures.map((structure) => [structure.id, structure]));
  const events = history.events.filter(
    (event) => wanted === undefined || [...event.originals, ...event.survivors, ...event.results].some((id) => wanted.has(id)),
  );
  return {
    origin: {
      title: history.meta.title,
      scope,
      licence: history.meta.licence,
      version: history.meta.version,
      revision: history.meta.revision,
      completeTo: history.meta.completeTo,
      publicUrl,
    },
    structures,
    descent: events.flatMap((event) => descentOf(event, shown)),
    records:
      wanted === undefined ? [...new Set(history.records.values())].sort(chronological) : closure(history, [...structures, ...events]),
  };
}

/** The graph of a single record and what it names, for its page in linked data. */
export function cutRecord(history: History, record: AnyRecord, publicUrl: string): ExportGraph {
  const whole = cutGraph(history, record.name, publicUrl, []);
  return { ...whole, records: [record] };
}

function descentOf(event: ChangeEvent, shown: ReadonlyMap<Id, Structure>): readonly Descent[] {
  return linksOf(event).flatMap(({ from, to, partial }): Descent[] => {
    const [older, newer] = [shown.get(from), shown.get(to)];
    return older === undefined || newer === undefined ? [] : [{ id: `${event.id}:${from}:${to}`, from: older, to: newer, event, partial }];
  });
}

function closure(history: History, core: readonly AnyRecord[]): readonly AnyRecord[] {
  const records = new Map<Id, AnyRecord>(core.map((record) => [record.id, record]));
  const add = (id: Id): void => {
    const record = history.records.get(id);
    if (record !== undefined && !records.has(record.id)) records.set(record.id, record);
  };
  // Other structures are left out on purpose: the reader asked for these.
  for (const record of core) for (const { to } of edgesOf(record)) if (recordOf(history, "Structure", to) === undefined) add(to);
  // A Map hands out what is added on the way too; sources cite nothing, so this ends.
  for (const record of records.values()) for (const { source } of record.citations) add(source);
  return [...records.values()].sort(chronological);
}
