import { dayNumber, yearsOf } from "./dates.ts";
import type { History } from "./history.ts";
import type { Citation, Day, FunctionRecord, HistoricalDate, Id, Structure } from "./records.ts";
import { compareIds } from "./record-date.ts";
import type { Nation } from "./vocabulary.ts";

/** Who held a function in a nation, when, with the stretches in which several did or nobody did. */
export interface FunctionHistory {
  readonly function: FunctionRecord;
  readonly nation: Nation;
  readonly holders: readonly Holder[];
  readonly overlaps: readonly Stretch[];
  readonly gaps: readonly Stretch[];
  readonly rule: string;
}

export interface Holder {
  readonly structure: Structure;
  readonly from: HistoricalDate;
  /** Absent while it is still held. */
  readonly to?: HistoricalDate;
  /** It is the structure's main function. */
  readonly isMain: boolean;
  readonly citations: readonly Citation[];
}

/** From a day up to and not including another. `to` absent: up to completeTo and on. */
export interface Stretch {
  readonly from: Day;
  readonly to?: Day;
  readonly years: number;
  /** Who held the function in it; none in a gap. */
  readonly holders: readonly Structure[];
}

const RULE =
  "A holder is a kind of body, or a body that belongs to no kind; a holding without dates of its own lasts as long as the structure; uncertain dates count from their earliest to their latest day, so a gap is certain and an overlap possible.";

export function traceFunction(history: History, wanted: FunctionRecord, nation: Nation): FunctionHistory {
  const holders = history.structures
    .filter((structure) => structure.nations.includes(nation) && structure.memberOf.length === 0 && structure.life.end !== "UNKNOWN")
    .flatMap((structure) =>
      structure.functions.flatMap((held, index): Holder[] => {
        if (held.function !== wanted.id) return [];
        const from = held.during?.from ?? structure.life.established;
        const to = held.during?.to ?? structure.life.abolished;
        if (from === undefined || held.during?.end === "UNKNOWN") return [];
        return [{ structure, from, ...(to === undefined ? {} : { to }), isMain: index === 0, citations: held.citations }];
      }),
    )
    .sort((a, b) => compareIds(a.from.earliest ?? "", b.from.earliest ?? "") || compareIds(a.structure.id, b.structure.id));
  const stretches = sweep(holders, history.today);
  return {
    function: wanted,
    nation,
    holders,
    overlaps: stretches.filter((stretch) => stretch.holders.length > 1),
    gaps: stretches.filter((stretch) => stretch.holders.length === 0),
    rule: RULE,
  };
}

// Cuts time at every day on which somebody begins or stops, and keeps the stretches between the first holder and today.
function sweep(holders: readonly Holder[], today: Day): readonly Stretch[] {
  const cuts = [...new Set(holders.flatMap(({ from, to }) => [from.earliest, to?.latest].filter((day) => day !== undefined)))].sort();
  const stretches = cuts.map((from, index): Stretch => {
    const to = cuts[index + 1];
    const during = holders.filter(
      (holder) => (holder.from.earliest ?? "") <= from && (holder.to?.latest === undefined || holder.to.latest > from),
    );
    const structures = [...new Map<Id, Structure>(during.map(({ structure }) => [structure.id, structure])).values()];
    return {
      from,
      ...(to === undefined ? {} : { to }),
      years: Math.max(0, yearsOf(dayNumber(to ?? today) - dayNumber(from))),
      holders: structures,
    };
  });
  return stretches.filter(({ from, to, holders: during }) => (to !== undefined || during.length > 0 || from < today) && from <= today);
}
