import { ENDS_OF_LIFE } from "./counting-rules.ts";
import { dayNumber } from "./dates.ts";
import { matches } from "./filters.ts";
import type { StructureFilter } from "./filters.ts";
import type { History } from "./history.ts";
import { normalQuantile } from "./distributions.ts";
import { lifeUnits } from "./lives.ts";
import type { LifeUnit } from "./lives.ts";
import type { Day } from "./records.ts";
import { countsIn, OBSERVED_FROM, UNIT_WORDS } from "./survival.ts";
import type { SurvivalUnit } from "./survival.ts";
import type { Continuity } from "./vocabulary.ts";

export const POLITICAL_CHANGES = ["SECRETARY_OF_STATE", "PRIME_MINISTER", "PARTY"] as const;
export type PoliticalChange = (typeof POLITICAL_CHANGES)[number];

export interface HazardQuestion {
  readonly change: PoliticalChange;
  /** How long after a change counts as "after": 12 or 24 in the literature. */
  readonly months: number;
  readonly filter: StructureFilter;
  readonly unit: SurvivalUnit;
  readonly continuity: Continuity;
  readonly confidence: number;
}

/** Whether structures end more often soon after a political change than at other times. Association only: nothing here says why. */
export interface HazardAfterChange {
  /** Days on which somebody new came in. */
  readonly changes: readonly Day[];
  readonly after: Exposure;
  readonly otherwise: Exposure;
  /** Rate after a change over the rate at other times, with its interval. Absent where either count of ends is 0. */
  readonly ratio?: number;
  readonly low?: number;
  readonly high?: number;
  readonly rule: string;
}

export interface Exposure {
  /** Years that structures stood in such times, added up. */
  readonly structureYears: number;
  /** Lives that ended in such times. */
  readonly ends: number;
  /** Distinct changes behind those ends. */
  readonly events: number;
  /** Ends for every 100 structure-years. */
  readonly rate: number;
}

/**
 * Ends by time at risk, inside and outside the windows that follow each change, with the ratio of the two rates and its interval (normal on the
 * logarithm, variance 1/a + 1/b over distinct events, because bodies that end by one event are not independent). Each life is followed from its
 * earliest day, or from OBSERVED_FROM if it is older, until it ended or completeTo. Standing ministers' first days come from the records.
 */
export function hazardAfterChange(history: History, question: HazardQuestion): HazardAfterChange {
  const changes = changeDays(history, question.change);
  const windows = unite(changes.map((day) => [dayNumber(day), dayNumber(addMonths(day, question.months))] as const));
  const after = { days: 0, ends: 0, events: new Set<string>() };
  const otherwise = { days: 0, ends: 0, events: new Set<string>() };
  for (const unit of lifeUnits(history, question.continuity)) {
    if (!unit.members.some((member) => countsIn(member, question.unit) && matches("Structure", member, question.filter))) continue;
    const span = spanOf(unit, history.today);
    if (span === undefined) continue;
    const inside = windows.reduce((total, [from, to]) => total + Math.max(0, Math.min(to, span.to) - Math.max(from, span.from)), 0);
    after.days += inside;
    otherwise.days += span.to - span.from - inside;
    if (unit.end !== "ENDED") continue;
    const side = windows.some(([from, to]) => from <= span.to && span.to < to) ? after : otherwise;
    side.ends += 1;
    for (const event of unit.endedBy) side.events.add(event);
  }
  const exposures = [exposure(after), exposure(otherwise)] as const;
  return {
    changes,
    after: exposures[0],
    otherwise: exposures[1],
    ...ratioOf(exposures[0], exposures[1], question.confidence),
    rule: ruleOf(question, history.today),
  };
}

/** The days on which a new Secretary of State (or Minister of Health before 1968), prime minister or party came in, the first of each left out. */
export function changeDays(history: History, change: PoliticalChange): readonly Day[] {
  if (change === "SECRETARY_OF_STATE") {
    const terms = history.people.flatMap(({ id, terms: held }) =>
      held
        .filter(({ office }) => isHealthMinister(office))
        .flatMap(({ during }) => (during.from?.earliest === undefined ? [] : [{ who: id, day: during.from.earliest }])),
    );
    return newcomers(terms);
  }
  const governments = history.governments
    .filter(({ nation }) => nation === "UNITED_KINGDOM")
    .flatMap(({ primeMinister, party, during }) =>
      during.from?.earliest === undefined
        ? []
        : [{ who: change === "PARTY" ? leadingParty(party) : primeMinister, day: during.from.earliest }],
    );
  return newcomers(governments);
}

// "Conservative, in coalition with ..." is led by the Conservatives: the end of a coalition brings in no other party.
function leadingParty(party: string): string {
  return party.split(",")[0] ?? party;
}

function isHealthMinister(office: string): boolean {
  return /^(Minister of Health|Secretary of State for (Social Services|Health|Health and Social Care))$/i.test(office);
}

function newcomers(terms: readonly { readonly who: string; readonly day: Day }[]): readonly Day[] {
  const sorted = terms.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return sorted.filter(({ who, day }, index) => index > 0 && sorted[index - 1]?.who !== who && day >= OBSERVED_FROM).map(({ day }) => day);
}

function spanOf(unit: LifeUnit, today: Day): { readonly from: number; readonly to: number } | undefined {
  const start = unit.start?.earliest;
  const end = unit.end === "STANDING" ? today : unit.finish?.earliest;
  if (start === undefined || end === undefined || unit.end === "UNKNOWN") return undefined;
  const from = Math.max(dayNumber(start), dayNumber(OBSERVED_FROM));
  const to = dayNumber(end);
  return to <= from ? undefined : { from, to };
}

function unite(windows: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const united: [number, number][] = [];
  for (const [from, to] of windows) {
    const last = united.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else united.push([from, to]);
  }
  return united;
}

function exposure({ days, ends, events }: { days: number; ends: number; events: ReadonlySet<string> }): Exposure {
  const structureYears = days / 365.2425;
  return { structureYears, ends, events: events.size, rate: structureYears === 0 ? 0 : (100 * ends) / structureYears };
}

function ratioOf(after: Exposure, otherwise: Exposure, confidence: number): Pick<HazardAfterChange, "ratio" | "low" | "high"> {
  if (after.events === 0 || otherwise.events === 0 || after.rate === 0 || otherwise.rate === 0) return {};
  const ratio = after.rate / otherwise.rate;
  const spread = normalQuantile((1 + confidence) / 2) * Math.sqrt(1 / after.events + 1 / otherwise.events);
  return { ratio, low: ratio * Math.exp(-spread), high: ratio * Math.exp(spread) };
}

function addMonths(day: Day, months: number): Day {
  const date = new Date(day);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate())).toISOString().slice(0, 10);
}

const WORDS: Readonly<Record<PoliticalChange, string>> = {
  SECRETARY_OF_STATE: "Secretary of State (Minister of Health before 1968)",
  PRIME_MINISTER: "prime minister",
  PARTY: "leading party in government",
};

function ruleOf({ change, months, confidence, unit, continuity }: HazardQuestion, today: Day): string {
  return `Ends within ${months} months of a new ${WORDS[change]} against ends at other times, per structure-year from ${OBSERVED_FROM} to ${today}; ${UNIT_WORDS[unit]}; ${ENDS_OF_LIFE[continuity]}; uncertain dates count by their earliest day; the ${Math.round(confidence * 100)} % interval counts distinct changes, not bodies. An association: it does not say why.`;
}
