import { yearOf } from "./year-of.ts";

/** A date with its bounds, in fractions of years. Both are the same where the day is known. */
export interface Bounds {
  readonly earliest: number;
  readonly latest: number;
}

/** What a bar shows of a structure's life. */
export interface Life {
  readonly id: string;
  readonly name: string;
  readonly start: Bounds;
  /** Absent while it stands, and where nobody says when it ended. */
  readonly end?: Bounds;
  readonly ending: "ENDED" | "STANDING" | "UNKNOWN";
  readonly plannedEnd?: Bounds;
  /** How many bodies there were, from when on, in order of time. Empty for a single body, and where no source counts them. */
  readonly counts: readonly Count[];
}

export interface Count {
  readonly from: number;
  readonly value: number;
}

interface DatedBounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

export interface StatedCount {
  readonly value: number;
  readonly scope: string;
  readonly rank: string;
  readonly on: { readonly earliest: string | null };
}

export interface StatedLife {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly established: DatedBounds | null;
  readonly abolished: DatedBounds | null;
  readonly plannedEnd: DatedBounds | null;
  readonly counts?: readonly StatedCount[];
}

/** A life as the API states it, or undefined where its beginning is unknown: such a life cannot be placed on an axis. */
export function lifeOf({ id, name, status, established, abolished, plannedEnd, counts = [] }: StatedLife): Life | undefined {
  const start = boundsOf(established);
  if (start === undefined) return undefined;
  const end = boundsOf(abolished);
  const planned = boundsOf(plannedEnd);
  return {
    id,
    name,
    start,
    ending: end !== undefined ? "ENDED" : status === "END_UNKNOWN" ? "UNKNOWN" : "STANDING",
    ...(end === undefined ? {} : { end }),
    ...(planned === undefined ? {} : { plannedEnd: planned }),
    counts: countsOfOnePlace(counts),
  };
}

/** Undefined for no date and for one without any bound. */
export function boundsOf(date: DatedBounds | null | undefined): Bounds | undefined {
  const first = date?.earliest ?? date?.latest;
  const last = date?.latest ?? date?.earliest;
  return first === null || first === undefined || last === null || last === undefined
    ? undefined
    : { earliest: yearOf(first), latest: yearOf(last) };
}

/**
 * How many bodies there were in one place, in order of time. 204 councils in England and Wales and 20 in Wales make no series: the place that is
 * counted most often gives it, and of equals the one with more bodies. What follows a comma in a scope only qualifies the place. A figure that is
 * known to be wrong is kept as a record of what was said, and counts nothing; of two for one day the preferred one counts.
 */
export function countsOfOnePlace(counts: readonly StatedCount[]): readonly Count[] {
  const places = new Map<string, Map<string, StatedCount>>();
  for (const count of counts) {
    const day = count.on.earliest;
    if (count.rank === "DEPRECATED" || day === null) continue;
    const place = count.scope.split(/[,;]/)[0] ?? count.scope;
    const days = places.get(place) ?? new Map<string, StatedCount>();
    if (!days.has(day) || count.rank === "PREFERRED") days.set(day, count);
    places.set(place, days);
  }
  const series = [...places.values()].map((days) => [...days].map(([day, { value }]) => ({ from: yearOf(day), value })));
  const [longest = []] = series.sort((a, b) => b.length - a.length || most(b) - most(a));
  return [...longest].sort((a, b) => a.from - b.from);
}

function most(counts: readonly Count[]): number {
  return Math.max(...counts.map(({ value }) => value));
}
