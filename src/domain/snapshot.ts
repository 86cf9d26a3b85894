import type { StructureFilter } from "./filters.ts";
import { matches } from "./filters.ts";
import type { History } from "./history.ts";
import { byEffect, standsOn } from "./life.ts";
import type { ChangeEvent, Day, Structure } from "./records.ts";
import { byCount, standingIn } from "./standing.ts";
import type { KindCount } from "./standing.ts";
import type { Certainty, StructureKind } from "./vocabulary.ts";

/** The structures that stood on a day. */
export interface Snapshot {
  readonly on: Day;
  readonly structures: readonly Structure[];
  readonly byKind: readonly KindCount[];
}

/** See standsOn for what CERTAIN and POSSIBLE count. Planned changes do not count. */
export function takeSnapshot(history: History, on: Day, filter: StructureFilter, certainty: Certainty): Snapshot {
  const structures = standingIn(history, certainty)
    .list(on, history.structures.length)
    .filter((structure) => matches("Structure", structure, filter));
  const counts = new Map<StructureKind, number>();
  for (const { kind } of structures) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return { on, structures, byKind: byCount([...counts].map(([kind, count]) => ({ kind, count }))) };
}

/** What changed from one day to a later one. */
export interface Diff {
  readonly from: Day;
  readonly to: Day;
  /** Standing on `to`, not on `from`. */
  readonly established: readonly Structure[];
  /** Standing on `from`, not on `to`. */
  readonly abolished: readonly Structure[];
  /** Standing on neither, though it was established and abolished between them. */
  readonly passing: readonly Structure[];
  /** Standing on `to` and renamed since `from`. */
  readonly renamed: readonly Structure[];
  /** Enacted changes that took effect after `from` and by `to`, among those that touch a structure that passes the filter. */
  readonly events: readonly ChangeEvent[];
}

/**
 * The difference of two snapshots (certain), so that the first with `established` added and `abolished` taken away is the second. A change
 * effective on `to` is in it, one effective on `from` is not: it is already in the first snapshot.
 */
export function diffSnapshots(history: History, from: Day, to: Day, filter: StructureFilter): Diff {
  const wanted = history.structures.filter((structure) => matches("Structure", structure, filter));
  const stood = (structure: Structure, day: Day): boolean => standsOn(structure.life, day, "CERTAIN");
  const ids = new Set(wanted.map(({ id }) => id));
  const events = history.events
    .filter(
      (event) =>
        event.status === "ENACTED" &&
        within(event, from, to) &&
        [...event.originals, ...event.survivors, ...event.results].some((id) => ids.has(id)),
    )
    .sort(byEffect);
  const renamed = new Set(events.filter((event) => event.kind === "RENAMING").flatMap((event) => [...event.survivors, ...event.results]));
  return {
    from,
    to,
    established: wanted.filter((structure) => !stood(structure, from) && stood(structure, to)),
    abolished: wanted.filter((structure) => stood(structure, from) && !stood(structure, to)),
    passing: wanted.filter((structure) => !stood(structure, from) && !stood(structure, to) && bornAndEnded(structure, from, to)),
    renamed: wanted.filter((structure) => renamed.has(structure.id) && stood(structure, to)),
    events,
  };
}

function bornAndEnded({ life }: Structure, from: Day, to: Day): boolean {
  return (life.established?.earliest ?? "") > from && life.abolished?.latest !== undefined && life.abolished.latest <= to;
}

function within(event: ChangeEvent, from: Day, to: Day): boolean {
  const { earliest, latest } = event.effective;
  return earliest !== undefined && latest !== undefined && earliest > from && latest <= to;
}
