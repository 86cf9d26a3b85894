import { dayNumber } from "./dates.ts";
import type { AnyRecord, HistoricalDate, Id } from "./records.ts";

/** The date by which a record is put in order of time, or undefined for records outside time (functions, problems). */
export function recordDate(record: AnyRecord): HistoricalDate | undefined {
  switch (record.type) {
    case "Structure":
      return record.life.established;
    case "ChangeEvent":
      return record.effective;
    case "Reform":
      return record.enacted ?? record.effective ?? record.announced;
    case "Review":
      return record.published ?? record.commissioned;
    case "Recommendation":
      return record.responses[0]?.on;
    case "Person":
      return record.terms[0]?.during.from;
    case "Government":
      return record.during.from;
    case "Source":
      return record.published;
    case "Outcome":
      return record.endures?.from;
    case "Problem":
    case "Function":
      return undefined;
  }
}

/** Order of time by earliest day; records without a date come last; then by id, so that every order is total. */
export function chronological(a: AnyRecord, b: AnyRecord): number {
  const first = recordDate(a)?.earliest;
  const second = recordDate(b)?.earliest;
  if (first !== second) {
    if (first === undefined) return 1;
    if (second === undefined) return -1;
    return first < second ? -1 : 1;
  }
  return compareIds(a.id, b.id);
}

/** Records in chronological order. Reads each date once: sorting by `chronological` would read it at every comparison. */
export function inTimeOrder<T extends AnyRecord>(records: readonly T[]): readonly T[] {
  const days = Float64Array.from(records, (record) => {
    const day = recordDate(record)?.earliest;
    return day === undefined ? Infinity : dayNumber(day);
  });
  const ids = records.map(({ id }) => id);
  const places = Int32Array.from(records.keys());
  // Of two without a date the difference is no number, and the ids decide.
  places.sort((a, b) => (days[a] ?? Infinity) - (days[b] ?? Infinity) || compareIds(ids[a] ?? "", ids[b] ?? ""));
  return Array.from(places, (place) => records[place]).filter((record) => record !== undefined);
}

/** Code-unit order: the same on every machine and in Neo4j. */
export function compareIds(a: Id, b: Id): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
