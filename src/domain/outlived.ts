import { dayFromNumber, dayNumber } from "./dates.ts";
import type { History } from "./history.ts";
import { recordOf } from "./history.ts";
import { lifespanOf, unitByStructure } from "./lives.ts";
import type { Lifespan, LifeUnit } from "./lives.ts";
import type { ChangeEvent, HistoricalDate, Structure } from "./records.ts";
import type { Continuity, OutlivedVerdict } from "./vocabulary.ts";

/** Whether a structure stood longer than one that it came after. */
export interface Outlived {
  readonly structure: Structure;
  readonly predecessor: Structure;
  readonly event: ChangeEvent;
  readonly verdict: OutlivedVerdict;
  readonly years?: number;
  readonly predecessorYears?: number;
  /** years / predecessorYears. Absent when either is unknown or the predecessor's is nothing. */
  readonly ratio?: number;
  /** The first day on which it has stood (will have stood, would have stood) longer than the predecessor did. */
  readonly outlivedOn?: HistoricalDate;
  /** No other predecessor of the structure stood longer. */
  readonly againstLongest: boolean;
  readonly rule: Continuity;
}

/**
 * Every structure against each of its predecessors by an enacted change. Transfers of functions and carve-outs are left out: nothing ended. So is a body that
 * absorbed a younger one: it replaced nothing. Two names of one life (under the rule) are not compared.
 *
 * OUTLIVED: it stood longer for certain. DID_NOT: it ended, for certain not longer. NOT_YET: it stands, and has not stood longer yet.
 * UNDECIDABLE: the bounds of the dates overlap, or a date is unknown, or the predecessor still stands while this one has ended.
 */
export function compareWithPredecessors(history: History, continuity: Continuity): readonly Outlived[] {
  return history.structures.flatMap((structure) => compareOne(history, structure, continuity));
}

/** As compareWithPredecessors, for one structure of the history. */
export function compareOne(history: History, structure: Structure, continuity: Continuity): readonly Outlived[] {
  const units = unitByStructure(history, continuity);
  const pairs = structure.predecessors.flatMap((link): Outlived[] => {
    if (link.status !== "ENACTED" || link.kind === "TRANSFER_OF_FUNCTIONS" || link.kind === "CARVE_OUT") return [];
    const predecessor = recordOf(history, "Structure", link.structure);
    const event = recordOf(history, "ChangeEvent", link.event);
    const unit = units.get(structure.id);
    const earlier = predecessor === undefined ? undefined : units.get(predecessor.id);
    if (predecessor === undefined || event === undefined || unit === undefined || earlier === undefined || unit === earlier) return [];
    if (isOlder(unit, earlier)) return [];
    return [{ structure, predecessor, event, againstLongest: false, rule: continuity, ...compare(history, unit, earlier, continuity) }];
  });
  const longest = Math.max(...pairs.map(({ predecessorYears }) => predecessorYears ?? -1));
  return pairs.map((pair) => ({ ...pair, againstLongest: (pair.predecessorYears ?? -1) === longest }));
}

/** Certainly begun before the other. */
function isOlder(unit: LifeUnit, other: LifeUnit): boolean {
  return unit.start?.latest !== undefined && other.start?.earliest !== undefined && unit.start.latest < other.start.earliest;
}

type Comparison = Pick<Outlived, "verdict" | "years" | "predecessorYears" | "ratio" | "outlivedOn">;

function compare(history: History, unit: LifeUnit, earlier: LifeUnit, continuity: Continuity): Comparison {
  const own = lifespanOf(unit, history, continuity);
  const other = lifespanOf(earlier, history, continuity);
  const outlivedOn = other.days === undefined || other.censored ? undefined : overtakingDay(unit, other.days.min, other.days.max);
  const ratio = own.years === undefined || other.years === undefined || other.years === 0 ? undefined : own.years / other.years;
  return {
    verdict: verdictOn(own, other),
    ...(own.years === undefined ? {} : { years: own.years }),
    ...(other.years === undefined ? {} : { predecessorYears: other.years }),
    ...(ratio === undefined ? {} : { ratio }),
    ...(outlivedOn === undefined ? {} : { outlivedOn }),
  };
}

function verdictOn(own: Lifespan, other: Lifespan): OutlivedVerdict {
  if (own.days === undefined || other.days === undefined) return "UNDECIDABLE";
  if (other.censored) {
    if (own.censored) return "NOT_YET";
    return own.days.max <= other.days.min ? "DID_NOT" : "UNDECIDABLE";
  }
  if (own.days.min > other.days.max) return "OUTLIVED";
  if (own.days.max <= other.days.min) return own.censored ? "NOT_YET" : "DID_NOT";
  return "UNDECIDABLE";
}

function overtakingDay(unit: LifeUnit, leastDays: number, mostDays: number): HistoricalDate | undefined {
  if (unit.start?.earliest === undefined || unit.start.latest === undefined) return undefined;
  const earliest = dayFromNumber(dayNumber(unit.start.earliest) + leastDays + 1);
  const latest = dayFromNumber(dayNumber(unit.start.latest) + mostDays + 1);
  const exact = earliest === latest;
  return {
    edtf: exact ? earliest : `${earliest}/${latest}`,
    earliest,
    latest,
    precision: exact ? "DAY" : "INTERVAL",
    approximate: false,
    uncertain: false,
  };
}
