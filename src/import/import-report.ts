import type { DatasetDiff, RowsDiff } from "./dataset-diff.ts";
import type { DatasetTables } from "./dataset-tables.ts";
import { NOTE_KINDS, SKIP_REASONS } from "./import-log.ts";
import type { ImportLog, NoteKind, SkipReason } from "./import-log.ts";
import type { LinkCounts } from "./link-counts.ts";

export interface FileReport {
  readonly name: string;
  readonly date?: string;
  readonly encoding: string;
  readonly lineEnds: string;
  readonly rows: number;
  readonly used: number;
  readonly skipped: number;
}

/** What an import read, made, left out and decided. Written beside the dataset as report.json. */
export interface ImportReport {
  readonly dataset: string;
  readonly completeTo: string;
  readonly files: readonly FileReport[];
  readonly bodies: Readonly<Record<string, number>>;
  readonly events: Readonly<Record<string, number>>;
  /** Succession links, counted link by link, before they were grouped into events. */
  readonly links?: { readonly all: LinkCounts; readonly betweenThreeCharacterCodes: LinkCounts };
  readonly overlaps: number;
  readonly skippedByReason: Readonly<Partial<Record<SkipReason, number>>>;
  readonly notesByKind: Readonly<Partial<Record<NoteKind, number>>>;
  readonly skipped: readonly { readonly source: string; readonly row: number; readonly reason: SkipReason; readonly detail: string }[];
  readonly notes: readonly { readonly source?: string; readonly row?: number; readonly kind: NoteKind; readonly detail: string }[];
  readonly changes?: DatasetDiff;
}

/** Throws when rows were lost: every row read is either used or reported. */
export function makeReport(
  tables: DatasetTables,
  used: ReadonlyMap<string, number>,
  log: ImportLog,
  links: ImportReport["links"],
  changes: DatasetDiff | undefined,
): ImportReport {
  return {
    dataset: tables.name,
    completeTo: tables.completeTo,
    files: tables.sources.map(({ id, name, date, encoding, lineEnds, rows }) => {
      const skipped = log.skipped.filter(({ place }) => place.source === id).length;
      const taken = used.get(id) ?? 0;
      if (taken + skipped !== rows)
        throw new Error(`expected every row of ${name} to be used or reported, got ${rows} rows, ${taken} used, ${skipped} reported`);
      return { name, ...(date === undefined ? {} : { date }), encoding, lineEnds, rows, used: taken, skipped };
    }),
    bodies: Object.fromEntries(tables.structures.map(({ name, rows }) => [name, rows.length])),
    events: countBy(tables.changes.flatMap(({ rows }) => rows.map(({ kind }) => kind))),
    ...(links === undefined ? {} : { links }),
    overlaps: tables.overlaps.length,
    skippedByReason: countBy(log.skipped.map(({ reason }) => reason)),
    notesByKind: countBy(log.notes.map(({ kind }) => kind)),
    skipped: log.skipped.map(({ place, reason, detail }) => ({ ...place, reason, detail })),
    notes: log.notes.map(({ place, kind, detail }) => ({ ...place, kind, detail })),
    ...(changes === undefined ? {} : { changes }),
  };
}

/** The report in words, a line each. */
export function reportLines(report: ImportReport): readonly string[] {
  const { files, bodies, events, links, changes } = report;
  return [
    ...files.map(
      ({ name, rows, used, skipped, encoding, lineEnds }) =>
        `${name}: ${rows} rows, ${used} used, ${skipped} left out (${encoding}, lines end with ${lineEnds})`,
    ),
    `${report.dataset}, complete to ${report.completeTo}: ${sum(bodies)} bodies and classes (${counts(bodies)})`,
    `${sum(events)} changes (${counts(events)})`,
    ...(links === undefined
      ? []
      : [`links: ${linkLine(links.all)}`, `links between codes of three characters: ${linkLine(links.betweenThreeCharacterCodes)}`]),
    ...(report.overlaps === 0
      ? []
      : [`${report.overlaps} overlaps of areas kept beside the dataset: geography, not succession, and not loaded`]),
    ...Object.entries(report.skippedByReason).map(([reason, count]) => `left out ${count}: ${SKIP_REASONS[reason as SkipReason]}`),
    ...Object.entries(report.notesByKind).map(([kind, count]) => `noted ${count}: ${NOTE_KINDS[kind as NoteKind]}`),
    ...(changes === undefined ? [] : [`bodies: ${diffLine(changes.bodies)}`, `changes: ${diffLine(changes.events)}`]),
  ];
}

function linkLine({ links, merges, splits, mostHeirs }: LinkCounts): string {
  return `${links}, with ${merges} same-day merges and ${splits} same-day splits into up to ${mostHeirs}`;
}

const MOST_IDS = 5;

function diffLine({ added, removed, changed }: RowsDiff): string {
  return [some("added", added), some("removed", removed), some("changed", changed)].join(", ");
}

function some(verb: string, ids: readonly string[]): string {
  if (ids.length === 0) return `none ${verb}`;
  return `${ids.length} ${verb} (${ids.slice(0, MOST_IDS).join(", ")}${ids.length > MOST_IDS ? ", ..." : ""})`;
}

function counts(numbers: Readonly<Record<string, number>>): string {
  return Object.entries(numbers)
    .map(([name, count]) => `${count} ${name.toLowerCase().replaceAll("_", " ")}`)
    .join(", ");
}

function sum(numbers: Readonly<Record<string, number>>): number {
  return Object.values(numbers).reduce((total, number) => total + number, 0);
}

function countBy<K extends string>(keys: readonly K[]): Readonly<Record<K, number>> {
  const found = {} as Record<K, number>;
  for (const key of keys) found[key] = (found[key] ?? 0) + 1;
  return found;
}
