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
}

interface DatedBounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

export interface StatedLife {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly established: DatedBounds | null;
  readonly abolished: DatedBounds | null;
  readonly plannedEnd: DatedBounds | null;
}

/** A life as the API states it, or undefined where its beginning is unknown: such a life cannot be placed on an axis. */
export function lifeOf({ id, name, status, established, abolished, plannedEnd }: StatedLife): Life | undefined {
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
