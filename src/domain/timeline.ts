import type { StructureFilter } from "./filters.ts";
import { matches } from "./filters.ts";
import type { History } from "./history.ts";
import type { ChangeEvent, Day, Government, HistoricalDate, Life, Structure } from "./records.ts";
import { compareIds } from "./record-date.ts";
import { NATIONS, STRUCTURE_KINDS, TIERS } from "./vocabulary.ts";

export const LANES_BY = ["FUNCTION", "TIER", "KIND", "NATION"] as const;
export type LaneBy = (typeof LANES_BY)[number];

export interface Timeline {
  readonly from?: Day;
  readonly to?: Day;
  readonly lanes: readonly Lane[];
  /** Changes, planned ones too, that touch a structure shown and may fall within the window. */
  readonly events: readonly ChangeEvent[];
  /** Governments of the United Kingdom that held office within the window. */
  readonly governments: readonly Government[];
}

export interface Lane {
  /** The id of a function, or a term of the vocabulary; "none" for structures that have none. */
  readonly key: string;
  readonly label: string;
  /** In order of birth. */
  readonly structures: readonly Structure[];
}

export interface TimelineQuestion {
  readonly from?: Day;
  readonly to?: Day;
  readonly filter: StructureFilter;
  readonly lanes: LaneBy;
}

/**
 * Lives in lanes within a window [from, to): every structure that may have stood on some day of it, not only those that began in it. A
 * structure of several nations stands in the lane of each; otherwise in one lane (FUNCTION: its main one). Structures without a known
 * beginning cannot be drawn and are left out; one whose end is unknown is shown where it began, never as if it went on.
 */
export function layTimeline(history: History, { from, to, filter, lanes }: TimelineQuestion): Timeline {
  const structures = history.structures
    .filter(({ life }) => isWithin(life, from, to))
    .filter((structure) => matches("Structure", structure, filter));
  const shown = new Set(structures.map(({ id }) => id));
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    lanes: intoLanes(history, structures, lanes),
    events: history.events.filter(
      (event) =>
        touches(event.effective, from, to) && [...event.originals, ...event.survivors, ...event.results].some((id) => shown.has(id)),
    ),
    governments: history.governments.filter(
      ({ nation, during }) => nation === "UNITED_KINGDOM" && during.from !== undefined && overlaps(during.from, during.to, from, to),
    ),
  };
}

function intoLanes(history: History, structures: readonly Structure[], by: LaneBy): readonly Lane[] {
  const lanes = new Map<string, Structure[]>();
  for (const structure of structures) {
    for (const key of keysOf(structure, by)) {
      const lane = lanes.get(key);
      if (lane === undefined) lanes.set(key, [structure]);
      else lane.push(structure);
    }
  }
  const order: readonly string[] = by === "TIER" ? TIERS : by === "KIND" ? STRUCTURE_KINDS : by === "NATION" ? NATIONS : [];
  const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  return [...lanes]
    .map(([key, members]) => ({ key, label: labelOf(history, key), structures: members }))
    .sort(
      (a, b) =>
        rank(a.key) - rank(b.key) ||
        compareIds(a.structures[0]?.life.established?.earliest ?? "", b.structures[0]?.life.established?.earliest ?? "") ||
        compareIds(a.key, b.key),
    );
}

function keysOf(structure: Structure, by: LaneBy): readonly string[] {
  switch (by) {
    case "FUNCTION":
      return [structure.functions[0]?.function ?? "none"];
    case "TIER":
      return [structure.tier ?? "none"];
    case "KIND":
      return [structure.kind];
    case "NATION":
      return structure.nations;
  }
}

function labelOf(history: History, key: string): string {
  const name = history.records.get(key)?.name;
  if (name !== undefined) return name;
  const words = key.toLowerCase().replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function isWithin({ established, abolished, end }: Life, from: Day | undefined, to: Day | undefined): boolean {
  if (established === undefined) return false;
  return end === "UNKNOWN" ? touches(established, from, to) : overlaps(established, abolished, from, to);
}

function overlaps(start: HistoricalDate, end: HistoricalDate | undefined, from: Day | undefined, to: Day | undefined): boolean {
  return (to === undefined || (start.earliest ?? "") < to) && (from === undefined || end?.latest === undefined || end.latest > from);
}

function touches(date: HistoricalDate, from: Day | undefined, to: Day | undefined): boolean {
  return (to === undefined || (date.earliest ?? "") < to) && (from === undefined || (date.latest ?? "") >= from);
}
