import { dayFromNumber, dayNumber } from "./dates.ts";
import type { History } from "./history.ts";
import { recordOf } from "./history.ts";
import { lifespanOf, unitByStructure } from "./lives.ts";
import type { Lifespan, LifeUnit } from "./lives.ts";
import type { ChangeEvent, HistoricalDate, Structure, SuccessionLink } from "./records.ts";
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
  readonly outlivedOn: HistoricalDate | undefined;
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
  const pairs = structure.predecessors.flatMap((link) => pairAlong(history, structure, link, continuity) ?? []);
  const longest = Math.max(...pairs.map(({ span }) => span.years ?? -1));
  return pairs.map((pair) => outlivedOf(pair, (pair.span.years ?? -1) === longest, continuity));
}

/** The comparison along one line of descent, by somebody who knows whether it is against the longest. */
export function compareAlong(
  history: History,
  structure: Structure,
  link: SuccessionLink,
  continuity: Continuity,
  againstLongest: boolean,
): Outlived | undefined {
  const pair = pairAlong(history, structure, link, continuity);
  return pair && outlivedOf(pair, againstLongest, continuity);
}

interface Pair extends Pick<Outlived, "structure" | "predecessor" | "event"> {
  readonly unit: LifeUnit;
  readonly own: Lifespan;
  /** The predecessor's. */
  readonly span: Lifespan;
}

function pairAlong(history: History, structure: Structure, link: SuccessionLink, continuity: Continuity): Pair | undefined {
  if (link.status !== "ENACTED" || link.kind === "TRANSFER_OF_FUNCTIONS" || link.kind === "CARVE_OUT") return undefined;
  const units = unitByStructure(history, continuity);
  const predecessor = recordOf(history, "Structure", link.structure);
  const event = recordOf(history, "ChangeEvent", link.event);
  const unit = units.get(structure.id);
  const earlier = predecessor === undefined ? undefined : units.get(predecessor.id);
  if (predecessor === undefined || event === undefined || unit === undefined || earlier === undefined) return undefined;
  if (unit === earlier || isOlder(unit, earlier)) return undefined;
  const [own, span] = [lifespanOf(unit, history, continuity), lifespanOf(earlier, history, continuity)];
  return { structure, predecessor, event, unit, own, span };
}

function outlivedOf({ structure, predecessor, event, unit, own, span }: Pair, againstLongest: boolean, rule: Continuity): Outlived {
  return {
    structure,
    predecessor,
    event,
    ...compareSpans(own, span),
    againstLongest,
    rule,
    // Few ask for it, and it takes longer than all the rest.
    get outlivedOn() {
      return span.days === undefined || span.censored ? undefined : overtakingDay(unit, span.days.min, span.days.max);
    },
  };
}

/** Certainly begun before the other. */
function isOlder(unit: LifeUnit, other: LifeUnit): boolean {
  return unit.start?.latest !== undefined && other.start?.earliest !== undefined && unit.start.latest < other.start.earliest;
}

function compareSpans(own: Lifespan, other: Lifespan): Pick<Outlived, "verdict" | "years" | "predecessorYears" | "ratio"> {
  const verdict = verdictOn(own, other);
  const { years } = own;
  const { years: predecessorYears } = other;
  if (years === undefined) return { verdict, ...(predecessorYears === undefined ? {} : { predecessorYears }) };
  if (predecessorYears === undefined) return { verdict, years };
  return predecessorYears === 0
    ? { verdict, years, predecessorYears }
    : { verdict, years, predecessorYears, ratio: years / predecessorYears };
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
