import { dayNumber, yearsOf } from "./dates.ts";
import type { ChangeEvent, Day, HistoricalDate, Id, Life } from "./records.ts";
import { compareIds } from "./record-date.ts";
import type { Certainty, StructureStatus } from "./vocabulary.ts";

/** What deriveLives needs to know of a structure. */
export interface Unborn {
  readonly id: Id;
  readonly standing?: unknown;
  readonly unknownEnd?: string;
}

/**
 * The life of each structure, from the change events alone.
 *
 * A result of an enacted event begins; an original of an enacted event ends, except in a transfer of functions, which adds
 * descent but ends no life. A planned event ends nothing: it is kept as the planned end. When several enacted events begin or
 * end one structure (a kind that came in waves, or went in stages) the first beginning and the last ending count.
 * A structure that nothing has ended stands, unless its entry says that its end is unknown.
 */
export function deriveLives(structures: readonly Unborn[], events: readonly ChangeEvent[]): ReadonlyMap<Id, Life> {
  const begun = new Map<Id, ChangeEvent[]>();
  const ended = new Map<Id, ChangeEvent[]>();
  const planned = new Map<Id, ChangeEvent[]>();
  for (const event of [...events].sort(byEffect)) {
    if (event.status === "ENACTED") for (const id of event.results) push(begun, id, event);
    if (event.kind === "TRANSFER_OF_FUNCTIONS") continue;
    for (const id of event.originals) push(event.status === "ENACTED" ? ended : planned, id, event);
  }
  return new Map(
    structures.map((structure) => [
      structure.id,
      lifeOf(structure, begun.get(structure.id), ended.get(structure.id), planned.get(structure.id)),
    ]),
  );
}

function lifeOf(
  structure: Unborn,
  begun: readonly ChangeEvent[] = [],
  ended: readonly ChangeEvent[] = [],
  planned: readonly ChangeEvent[] = [],
): Life {
  const established = begun[0]?.effective;
  const abolished = ended.at(-1)?.effective;
  const plannedEnd = abolished === undefined ? planned[0]?.effective : undefined;
  return {
    ...(established === undefined ? {} : { established }),
    ...(abolished === undefined ? {} : { abolished }),
    establishedBy: begun.map((event) => event.id),
    abolishedBy: ended.map((event) => event.id),
    end: abolished !== undefined ? "ENDED" : structure.unknownEnd !== undefined ? "UNKNOWN" : "STANDING",
    ...(plannedEnd === undefined ? {} : { plannedEnd }),
    plannedEndBy: planned.map((event) => event.id),
  };
}

/** Events in order of their earliest effective day, then of id. */
export function byEffect(a: ChangeEvent, b: ChangeEvent): number {
  const first = a.effective.earliest ?? "";
  const second = b.effective.earliest ?? "";
  return first === second ? compareIds(a.id, b.id) : first < second ? -1 : 1;
}

/**
 * Whether a life covers a day. A structure stands from the day it was established up to, and not including, the day it was
 * abolished: when one body hands over to another on 1 April, exactly one of them stands on 1 April.
 * CERTAIN: it stood on that day whatever the true dates are within their bounds. POSSIBLE: it may have stood.
 */
export function standsOn(life: Life, day: Day, certainty: Certainty): boolean {
  if (life.established === undefined) return false;
  const { earliest, latest } = life.established;
  if (certainty === "CERTAIN") {
    if (latest === undefined || latest > day || life.established.uncertain || life.end === "UNKNOWN") return false;
    return (
      life.abolished === undefined || (life.abolished.earliest !== undefined && life.abolished.earliest > day && !life.abolished.uncertain)
    );
  }
  if (earliest !== undefined && earliest > day) return false;
  return life.abolished === undefined || life.abolished.latest === undefined || life.abolished.latest > day;
}

/**
 * The status of a structure on a day. Where bounds leave the day open, a structure that may have stood counts as STANDING.
 * END_UNKNOWN: it was established by then, ended (or may have) on a day that nobody gives, and is never counted as alive.
 */
export function statusOn(life: Life, day: Day): StructureStatus {
  if (life.established?.earliest !== undefined && life.established.earliest > day) return "NOT_YET";
  if (life.end === "UNKNOWN") return "END_UNKNOWN";
  if (life.abolished?.latest !== undefined && life.abolished.latest <= day) return "ABOLISHED";
  return "STANDING";
}

/** A length of time between uncertain dates, in days: at least `min`, at most `max`. */
export interface DayRange {
  readonly min: number;
  readonly max: number;
}

/** Days from one date up to another, by their bounds. Undefined when a bound is missing. Never below zero. */
export function daysBetween(from: HistoricalDate, to: HistoricalDate): DayRange | undefined {
  if (from.earliest === undefined || from.latest === undefined || to.earliest === undefined || to.latest === undefined) return undefined;
  return {
    min: Math.max(0, dayNumber(to.earliest) - dayNumber(from.latest)),
    max: Math.max(0, dayNumber(to.latest) - dayNumber(from.earliest)),
  };
}

/** The middle of a range, in years of 365.2425 days. */
export function middleYears(range: DayRange): number {
  return yearsOf((range.min + range.max) / 2);
}

function push(map: Map<Id, ChangeEvent[]>, id: Id, event: ChangeEvent): void {
  const list = map.get(id);
  if (list === undefined) map.set(id, [event]);
  else list.push(event);
}
