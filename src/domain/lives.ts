import type { History } from "./history.ts";
import { recordOf } from "./history.ts";
import { byEffect, daysBetween, middleYears } from "./life.ts";
import type { DayRange } from "./life.ts";
import { exactDay, isExact } from "./dates.ts";
import type { HistoricalDate, Id, Structure } from "./records.ts";
import { remembered } from "./remembered.ts";
import type { Certainty, ChangeKind, Continuity } from "./vocabulary.ts";

/** A stretch of standing that counts as one life under a rule of continuity. */
export interface LifeUnit {
  /** In order of birth. Under STRICT one structure; a structure renamed in place gives a unit for each of its names. */
  readonly members: readonly Structure[];
  readonly start?: HistoricalDate;
  readonly finish?: HistoricalDate;
  readonly end: "ENDED" | "STANDING" | "UNKNOWN";
  /** The change that ended it; several where members ended apart on one day. Empty unless it ended. */
  readonly endedBy: readonly Id[];
}

/** How long something stood, with the rule by which it was counted. */
export interface Lifespan {
  /** Absent when a date is unknown. Of a standing structure: up to the dataset's completeTo. */
  readonly days?: DayRange;
  /** The middle of `days`, in years of 365.2425 days. */
  readonly years?: number;
  /** Still standing: the true length is at least this. */
  readonly censored: boolean;
  readonly certainty: Certainty;
  readonly rule: Continuity;
}

/**
 * All lives under a rule of what ends one.
 *
 * STRICT: a renaming or a change of legal form ends a life. RENAMES_CONTINUE: structures joined by a renaming are one life.
 * FUNCTION_CONTINUES: structures joined by an enacted change other than a transfer or a carve-out are one life as long as their main
 * function (the first they list) stays the same.
 */
export function lifeUnits(history: History, continuity: Continuity): readonly LifeUnit[] {
  // Nearly every analysis begins here.
  return remembered(history, `lives ${continuity}`, () => joinLives(history, continuity));
}

function joinLives(history: History, continuity: Continuity): readonly LifeUnit[] {
  if (continuity === "STRICT") return history.structures.flatMap((structure) => phases(history, structure));
  return joined(history, continuity).map((members) => (members.length === 1 ? unitOfOne(members) : unitOf(members)));
}

/** Which life each structure belongs to. Under STRICT: the structure's last phase, the one that bears its present name. */
export function unitByStructure(history: History, continuity: Continuity): ReadonlyMap<Id, LifeUnit> {
  return remembered(
    history,
    `life of each structure ${continuity}`,
    () => new Map(lifeUnits(history, continuity).flatMap((unit) => unit.members.map(({ id }) => [id, unit]))),
  );
}

/** How long a structure of the history stood. */
export function lifespanIn(history: History, structure: Structure, rule: Continuity): Lifespan {
  const unit = unitByStructure(history, rule).get(structure.id);
  if (unit === undefined) throw new Error(`expected ${structure.id} to be in the history of its dataset`);
  return lifespanOf(unit, history, rule);
}

export function lifespanOf(unit: LifeUnit, history: History, rule: Continuity): Lifespan {
  const isStanding = unit.end === "STANDING";
  const finish = isStanding ? exactDay(history.today) : unit.finish;
  const days = unit.start === undefined || finish === undefined || unit.end === "UNKNOWN" ? undefined : daysBetween(unit.start, finish);
  if (unit.start === undefined || finish === undefined || days === undefined) return { censored: isStanding, certainty: "POSSIBLE", rule };
  const isCertain = isExact(unit.start) && isExact(finish);
  return { days, years: middleYears(days), censored: isStanding, certainty: isCertain ? "CERTAIN" : "POSSIBLE", rule };
}

type Joins = "NONE" | "ALL" | "SAME_FUNCTION";

function continues(kind: ChangeKind, continuity: Continuity): Joins {
  if (kind === "RENAMING") return "ALL";
  if (continuity !== "FUNCTION_CONTINUES" || kind === "TRANSFER_OF_FUNCTIONS" || kind === "CARVE_OUT") return "NONE";
  return "SAME_FUNCTION";
}

/** Union-find over the lines of descent that keep a life going. Most structures are joined to none, and cost no look-up. */
function joined(history: History, continuity: Continuity): readonly (readonly Structure[])[] {
  const parent = new Map<Id, Id>();
  const root = (id: Id): Id => {
    let top = id;
    for (let up = parent.get(top); up !== undefined && up !== top; up = parent.get(top)) top = up;
    parent.set(id, top);
    return top;
  };
  for (const structure of history.structures) {
    for (const link of structure.successors) {
      const how = link.status === "ENACTED" ? continues(link.kind, continuity) : "NONE";
      if (how === "NONE") continue;
      const heir = recordOf(history, "Structure", link.structure);
      if (heir === undefined || recordOf(history, "ChangeEvent", link.event) === undefined) continue;
      if (how === "ALL" || hasSameMainFunction(structure, heir)) parent.set(root(heir.id), root(structure.id));
    }
  }
  const groups: Structure[][] = [];
  const byRoot = new Map<Id, Structure[]>();
  for (const structure of history.structures) {
    const key = parent.has(structure.id) ? root(structure.id) : undefined;
    const group = key === undefined ? undefined : byRoot.get(key);
    if (group !== undefined) group.push(structure);
    else {
      const begun = [structure];
      groups.push(begun);
      if (key !== undefined) byRoot.set(key, begun);
    }
  }
  return groups;
}

function hasSameMainFunction(a: Structure, b: Structure): boolean {
  return a.functions[0] !== undefined && a.functions[0].function === b.functions[0]?.function;
}

/** As unitOf, of one structure: nearly every life of a large register. */
function unitOfOne(members: readonly Structure[]): LifeUnit {
  const [structure] = members;
  if (structure === undefined) throw new Error("expected a life to have a member");
  const { established, abolished, end, abolishedBy } = structure.life;
  const start = established?.earliest === undefined ? undefined : established;
  const finish = end !== "ENDED" || abolished?.earliest === undefined ? undefined : abolished;
  return {
    members,
    ...(start === undefined ? {} : { start }),
    ...(finish === undefined ? {} : { finish }),
    end,
    endedBy: finish === undefined ? [] : abolishedBy.length === 1 ? abolishedBy : abolishedBy.slice(-1),
  };
}

function unitOf(members: readonly Structure[]): LifeUnit {
  const starts = members.map(({ life }) => life.established);
  const start = starts.some((date) => date === undefined) ? undefined : extreme(starts, (a, b) => a < b);
  const end = members.some(({ life }) => life.end === "STANDING")
    ? "STANDING"
    : members.some(({ life }) => life.end === "UNKNOWN")
      ? "UNKNOWN"
      : "ENDED";
  const finish =
    end === "ENDED"
      ? extreme(
          members.map(({ life }) => life.abolished),
          (a, b) => a > b,
        )
      : undefined;
  const last = members.filter(({ life }) => finish !== undefined && life.abolished?.earliest === finish.earliest);
  return {
    members,
    ...(start === undefined ? {} : { start }),
    ...(finish === undefined ? {} : { finish }),
    end,
    endedBy: [...new Set(last.flatMap(({ life }) => life.abolishedBy.slice(-1)))],
  };
}

function phases(history: History, structure: Structure): readonly LifeUnit[] {
  const renamings = structure.events
    .flatMap((id) => recordOf(history, "ChangeEvent", id) ?? [])
    .filter((event) => event.kind === "RENAMING" && event.status === "ENACTED" && event.survivors.includes(structure.id))
    .sort(byEffect);
  const starts = [structure.life.established, ...renamings.map((event) => event.effective)];
  return starts.map((start, index): LifeUnit => {
    const next = renamings[index];
    const finish = next?.effective ?? structure.life.abolished;
    return {
      members: [structure],
      ...(start === undefined ? {} : { start }),
      ...(finish === undefined ? {} : { finish }),
      end: next === undefined ? structure.life.end : "ENDED",
      endedBy: next === undefined ? structure.life.abolishedBy.slice(-1) : [next.id],
    };
  });
}

function extreme(dates: readonly (HistoricalDate | undefined)[], wins: (a: string, b: string) => boolean): HistoricalDate | undefined {
  return dates.reduce<HistoricalDate | undefined>((best, date) => {
    if (date?.earliest === undefined) return best;
    return best?.earliest === undefined || wins(date.earliest, best.earliest) ? date : best;
  }, undefined);
}
