import { dayNumber } from "./dates.ts";
import type { History } from "./history.ts";
import { chronological, compareIds } from "./record-date.ts";
import type { Day, Life, Structure } from "./records.ts";
import { remembered } from "./remembered.ts";
import { firstAbove } from "./sorted.ts";
import type { Certainty, StructureKind } from "./vocabulary.ts";

export interface KindCount {
  readonly kind: StructureKind;
  readonly count: number;
}

/** Most first, ties by name. */
export function byCount(counts: readonly KindCount[]): readonly KindCount[] {
  return counts.toSorted((a, b) => b.count - a.count || compareIds(a.kind, b.kind));
}

/** What stood on any day, found without looking at every life: see standsOn for what CERTAIN and POSSIBLE count. */
export interface StandingIndex {
  count(on: Day): number;
  /** Kinds without any are left out. */
  countByKind(on: Day): readonly KindCount[];
  /** The first `most` that stood, oldest first, beginning after a structure of the history. */
  list(on: Day, most: number, after?: Structure): readonly Structure[];
}

/** The index of a history, made when it is first asked for. */
export function standingIn(history: History, certainty: Certainty): StandingIndex {
  return remembered(history, `standing ${certainty}`, () => indexStanding(history.structures, certainty));
}

const NEVER = 2 ** 31 - 1;
const ALWAYS = -NEVER;
const BLOCK = 256;

function indexStanding(structures: readonly Structure[], certainty: Certainty): StandingIndex {
  const starts = new Int32Array(structures.length);
  const ends = new Int32Array(structures.length);
  const byKind = new Map<StructureKind, number[]>();
  for (const [place, { life, kind }] of structures.entries()) {
    const { start, end } = stretchOf(life, certainty);
    starts[place] = start;
    ends[place] = end;
    if (start >= end) continue;
    const places = byKind.get(kind);
    if (places === undefined) byKind.set(kind, [place]);
    else places.push(place);
  }
  const kinds = [...byKind].map(([kind, places]) => ({ kind, count: counterOf(places, starts, ends) }));
  // Old blocks hold few lives that went on: a block that had all ended, or had not begun, is passed over whole.
  const blocks = Array.from({ length: Math.ceil(structures.length / BLOCK) }, (_, block) => ({
    start: starts.subarray(block * BLOCK, (block + 1) * BLOCK).reduce((least, start) => Math.min(least, start), NEVER),
    end: ends.subarray(block * BLOCK, (block + 1) * BLOCK).reduce((most, end) => Math.max(most, end), ALWAYS),
  }));

  return {
    count: (on) => {
      const day = dayNumber(on);
      return kinds.reduce((total, { count }) => total + count(day), 0);
    },
    countByKind: (on) => {
      const day = dayNumber(on);
      return byCount(kinds.map(({ kind, count }) => ({ kind, count: count(day) })).filter(({ count }) => count > 0));
    },
    list: (on, most, after) => {
      const day = dayNumber(on);
      const found: Structure[] = [];
      let place = after === undefined ? 0 : firstAbove(structures.length, (at) => chronological(structures[at] ?? after, after));
      while (place < structures.length && found.length < most) {
        const block = blocks[Math.floor(place / BLOCK)];
        const next = (Math.floor(place / BLOCK) + 1) * BLOCK;
        if (block !== undefined && (block.start > day || block.end <= day)) {
          place = next;
          continue;
        }
        for (; place < next && found.length < most; place += 1) {
          const structure = structures[place];
          if (structure !== undefined && (starts[place] ?? NEVER) <= day && (ends[place] ?? NEVER) > day) found.push(structure);
        }
      }
      return found;
    },
  };
}

/** The days on which a life counts: from `start` up to and not including `end`. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

function stretchOf({ established, abolished, end }: Life, certainty: Certainty): Stretch {
  const none = { start: NEVER, end: NEVER };
  if (established === undefined) return none;
  if (certainty === "POSSIBLE") {
    return { start: dayOr(established.earliest, ALWAYS), end: dayOr(abolished?.latest, NEVER) };
  }
  if (established.latest === undefined || established.uncertain || end === "UNKNOWN") return none;
  if (abolished === undefined) return { start: dayNumber(established.latest), end: NEVER };
  if (abolished.earliest === undefined || abolished.uncertain) return none;
  return { start: dayNumber(established.latest), end: dayNumber(abolished.earliest) };
}

function dayOr(day: Day | undefined, without: number): number {
  return day === undefined ? without : dayNumber(day);
}

/** How many of some stretches cover a day: those that had begun less those that had ended. */
function counterOf(places: readonly number[], starts: Int32Array, ends: Int32Array): (day: number) => number {
  const begun = Int32Array.from(places, (place) => starts[place] ?? NEVER).sort();
  const ended = Int32Array.from(places, (place) => ends[place] ?? NEVER).sort();
  const upTo = (sorted: Int32Array, day: number): number => firstAbove(sorted.length, (at) => (sorted[at] ?? NEVER) - day);
  return (day) => upTo(begun, day) - upTo(ended, day);
}
