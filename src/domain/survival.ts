import { ENDS_OF_LIFE } from "./counting-rules.ts";
import { dayNumber, exactDay, yearsOf } from "./dates.ts";
import { matches } from "./filters.ts";
import type { StructureFilter } from "./filters.ts";
import type { History } from "./history.ts";
import { estimateSurvival, logRankTest, medianSurvival } from "./kaplan-meier.ts";
import type { LogRank, Observation, SurvivalStep } from "./kaplan-meier.ts";
import { daysBetween } from "./life.ts";
import type { DayRange } from "./life.ts";
import { lifeUnits } from "./lives.ts";
import type { LifeUnit } from "./lives.ts";
import { compareIds } from "./record-date.ts";
import type { Day, Structure } from "./records.ts";
import { remembered, rememberedLately } from "./remembered.ts";
import { governmentOn } from "./governments.ts";
import type { Continuity } from "./vocabulary.ts";

export const SURVIVAL_FACETS = ["KIND", "TIER", "NATION", "DECADE", "LEGAL_FORM", "GOVERNMENT", "SCOPE"] as const;
export type SurvivalFacet = (typeof SURVIVAL_FACETS)[number];

/** STRUCTURE: every record that passes the filter. BODY: bodies only, each by name. KIND: families, and bodies that belong to none. */
export const SURVIVAL_UNITS = ["STRUCTURE", "BODY", "KIND"] as const;
export type SurvivalUnit = (typeof SURVIVAL_UNITS)[number];

/** The day the health service began: what ended before is not recorded, so older bodies come under observation on this day. */
export const OBSERVED_FROM: Day = "1948-07-05";

export interface SurvivalQuestion {
  readonly filter: StructureFilter;
  readonly by?: SurvivalFacet;
  readonly unit: SurvivalUnit;
  readonly continuity: Continuity;
  readonly confidence: number;
}

export interface Survival {
  readonly strata: readonly SurvivalStratum[];
  readonly logRank?: LogRank;
  /** The counting rule, in words. */
  readonly rule: string;
  /** Lives counted. A stratum's `n` may add up to more where a life has several labels. */
  readonly n: number;
  /** Lives left out because their beginning or end is unknown. */
  readonly leftOut: number;
}

export interface SurvivalStratum {
  readonly label: string;
  readonly n: number;
  readonly deaths: number;
  readonly censored: number;
  readonly medianYears?: number;
  readonly medianLow?: number;
  readonly medianHigh?: number;
  /** The median if every uncertain life was as short, or as long, as its dates allow. */
  readonly medianShortest?: number;
  readonly medianLongest?: number;
  /** Lives whose dates are uncertain. */
  readonly uncertain: number;
  /** Distinct changes behind the deaths: bodies that end by one event are not independent. */
  readonly endingEvents: number;
  readonly curve: readonly SurvivalStep[];
}

/** How long structures last: Kaplan-Meier by stratum, in years of 365.2425 days. See kaplan-meier.ts for the method. */
export function analyseSurvival(history: History, question: SurvivalQuestion): Survival {
  return rememberedLately(history, "survival", JSON.stringify(question), () => estimate(history, question));
}

function estimate(history: History, question: SurvivalQuestion): Survival {
  const units = lifeUnits(history, question.continuity);
  const all = remembered(history, `observed lives ${question.continuity}`, () => units.map(observer(history)));
  const lives: ObservedLife[] = [];
  let leftOut = 0;
  for (const [place, unit] of units.entries()) {
    if (!unit.members.some((member) => countsIn(member, question.unit) && matches("Structure", member, question.filter))) continue;
    const life = all[place];
    if (life === undefined) leftOut += 1;
    else lives.push(life);
  }
  const groups = new Map<string, ObservedLife[]>();
  for (const life of lives) {
    for (const label of labels(history, life.unit, question.by)) {
      const group = groups.get(label);
      if (group === undefined) groups.set(label, [life]);
      else group.push(life);
    }
  }
  const ordered = [...groups].sort(([a], [b]) => compareIds(a, b));
  const logRank = question.by === "NATION" ? undefined : logRankTest(ordered.map(([, members]) => members.map(({ middle }) => middle)));
  return {
    strata: ordered.map(([label, members]) => stratum(label, members, question.confidence)),
    ...(logRank === undefined ? {} : { logRank }),
    rule: ruleOf(history, question, leftOut),
    n: lives.length,
    leftOut,
  };
}

/** A life with its length in years: the middle of what its dates allow, the least and the most. */
export interface ObservedLife {
  readonly unit: LifeUnit;
  readonly middle: Observation;
  readonly shortest: Observation;
  readonly longest: Observation;
  readonly isUncertain: boolean;
}

/** Observes lives of a history: undefined where the beginning or the end is unknown, or the life ended before observation began. */
function observer(history: History): (unit: LifeUnit) => ObservedLife | undefined {
  const today = exactDay(history.today);
  const late = dayNumber(OBSERVED_FROM);
  return (unit) => {
    if (unit.start?.earliest === undefined || unit.start.latest === undefined || unit.end === "UNKNOWN") return undefined;
    const finish = unit.end === "STANDING" ? today : unit.finish;
    const days = finish === undefined ? undefined : daysBetween(unit.start, finish);
    if (days === undefined || finish?.latest === undefined || finish.latest <= OBSERVED_FROM) return undefined;
    const entry: DayRange = {
      min: Math.max(0, late - dayNumber(unit.start.latest)),
      max: Math.max(0, late - dayNumber(unit.start.earliest)),
    };
    const ended = unit.end === "ENDED";
    const middle = observation((days.min + days.max) / 2, (entry.min + entry.max) / 2, ended);
    const isUncertain = days.min !== days.max;
    // Nearly all dates of a large register are certain: then one length is all three.
    if (!isUncertain && entry.min === entry.max) return { unit, middle, shortest: middle, longest: middle, isUncertain };
    return {
      unit,
      middle,
      shortest: observation(days.min, entry.min, ended),
      longest: observation(days.max, entry.max, ended),
      isUncertain,
    };
  };
}

// A life of no length would never be at risk; half a day is the least that a record of days can mean.
function observation(length: number, began: number, ended: boolean): Observation {
  return { entry: yearsOf(began), exit: yearsOf(Math.max(length, began + 0.5)), ended };
}

function stratum(label: string, lives: readonly ObservedLife[], confidence: number): SurvivalStratum {
  const curve = estimateSurvival(
    lives.map(({ middle }) => middle),
    confidence,
  );
  const median = medianSurvival(curve);
  // Where every date is certain there is one estimate.
  const medianOf = (length: (life: ObservedLife) => Observation): number | undefined =>
    lives.some(({ isUncertain }) => isUncertain) ? medianSurvival(estimateSurvival(lives.map(length), confidence)).value : median.value;
  const shortest = medianOf((life) => life.shortest);
  const longest = medianOf((life) => life.longest);
  const deaths = lives.filter(({ middle }) => middle.ended);
  return {
    label,
    n: lives.length,
    deaths: deaths.length,
    censored: lives.length - deaths.length,
    ...(median.value === undefined ? {} : { medianYears: median.value }),
    ...(median.low === undefined ? {} : { medianLow: median.low }),
    ...(median.high === undefined ? {} : { medianHigh: median.high }),
    ...(shortest === undefined ? {} : { medianShortest: shortest }),
    ...(longest === undefined ? {} : { medianLongest: longest }),
    uncertain: lives.filter(({ isUncertain }) => isUncertain).length,
    endingEvents: new Set(deaths.flatMap(({ unit }) => unit.endedBy)).size,
    curve,
  };
}

/** Whether a structure counts where lives are counted in a unit. */
export function countsIn(structure: Structure, unit: SurvivalUnit): boolean {
  if (unit === "BODY") return structure.scope === "BODY";
  return unit === "STRUCTURE" || structure.memberOf.length === 0;
}

function labels(history: History, unit: LifeUnit, by: SurvivalFacet | undefined): readonly string[] {
  const first = unit.members[0];
  if (first === undefined || by === undefined) return ["All"];
  const born = unit.start?.earliest ?? "";
  switch (by) {
    case "KIND":
      return [first.kind];
    case "TIER":
      return [first.tier ?? "NONE"];
    case "NATION":
      return first.nations;
    case "DECADE":
      return [`${born.slice(0, 3)}0s`];
    case "LEGAL_FORM":
      return [first.legalForm ?? "UNKNOWN"];
    case "GOVERNMENT":
      return [governmentOn(history, born)?.name ?? "None recorded"];
    case "SCOPE":
      return [first.scope];
  }
}

/** What each unit counts, in words. */
export const UNIT_WORDS: Readonly<Record<SurvivalUnit, string>> = {
  STRUCTURE: "kinds and bodies both count",
  BODY: "bodies count one by one",
  KIND: "a kind counts once, with bodies that belong to none",
};

function ruleOf(history: History, { unit, continuity, confidence, by }: SurvivalQuestion, leftOut: number): string {
  return [
    `Kaplan-Meier with ${Math.round(confidence * 100)} % log-log Greenwood intervals`,
    UNIT_WORDS[unit],
    ENDS_OF_LIFE[continuity],
    `those standing on ${history.today} are censored then`,
    `those older than ${OBSERVED_FROM} come under observation on that day`,
    "uncertain dates count as the middle of their bounds",
    ...(by === "NATION" ? ["a structure of several nations counts in each, so no log-rank test is made"] : []),
    `${leftOut} lives with an unknown beginning or end are left out`,
  ]
    .join("; ")
    .concat(".");
}
