import { findEchoes } from "./echoes.ts";
import type { Echo } from "./echoes.ts";
import type { History } from "./history.ts";
import { recordsOf, reformsBehind } from "./history.ts";
import { dayNumber, yearsOf } from "./dates.ts";
import { lifespanOf, lifeUnits } from "./lives.ts";
import type { LifeUnit } from "./lives.ts";
import { chronological, compareIds } from "./record-date.ts";
import type { Day, FunctionRecord, HistoricalDate, Id, Outcome, Problem, Reform, Structure } from "./records.ts";
import type { Nation } from "./vocabulary.ts";

/** One wheel: what was built, abolished and rebuilt for one function or against one problem in one nation. */
export interface Cycle {
  readonly function?: FunctionRecord;
  readonly problem?: Problem;
  readonly nation: Nation;
  readonly turns: readonly CycleTurn[];
  /** Turns that began on or after the day another turn had ended. */
  readonly rebuilds: number;
  /** Over the turns that have ended. */
  readonly medianTurnYears?: number;
  /** The counting rule, in words. */
  readonly rule: string;
}

export interface CycleTurn {
  /** Under its latest name. */
  readonly structure: Structure;
  readonly built: HistoricalDate;
  readonly builtBy: readonly Reform[];
  readonly abolished?: HistoricalDate;
  readonly abolishedBy: readonly Reform[];
  /** Up to completeTo for a turn that still goes on. */
  readonly years?: number;
  /** From the end of all earlier turns to this beginning. Negative: for so long an earlier turn stood beside it. Absent on the first turn. */
  readonly gapYears?: number;
  /** What named sources say came of it or of the reforms that built it. */
  readonly verdicts: readonly Outcome[];
  readonly echoes: readonly Echo[];
}

export interface CycleQuestion {
  readonly function?: FunctionRecord;
  readonly problem?: Problem;
  readonly nation: Nation;
}

const RULES = {
  function:
    "A turn is a kind of body, or a body that belongs to no kind, whose main function this is; one that held it beside another function is a turn if it began when nobody held it as the main one; renamings continue a turn; a turn lasts as long as the function was held; planned changes do not count.",
  problem:
    "A turn is a kind of body, or a body that belongs to no kind, that a reform aimed at this problem built; renamings continue a turn; planned changes do not count.",
} as const;

/** The turns of one wheel in order of time. Structures without a known beginning cannot be placed and are left out. */
export function turnCycle(history: History, question: CycleQuestion): Cycle {
  const units = unitsOf(history, question);
  const ordered = [...units].sort((a, b) => compareIds(startOf(a), startOf(b)) || compareIds(newest(a).id, newest(b).id));
  const turns = ordered.flatMap((unit, index) => turnOf(history, unit, ordered.slice(0, index), question));
  const ended = turns.filter(({ abolished, years }) => abolished !== undefined && years !== undefined).map(({ years }) => years ?? 0);
  return {
    ...question,
    turns,
    rebuilds: turns.filter(({ built }) =>
      turns.some(({ abolished }) => abolished?.latest !== undefined && built.earliest !== undefined && abolished.latest <= built.earliest),
    ).length,
    ...(ended.length === 0 ? {} : { medianTurnYears: median(ended) }),
    rule: question.problem === undefined ? RULES.function : RULES.problem,
  };
}

// The lives that turn this wheel: see RULES.
function unitsOf(history: History, question: CycleQuestion): readonly LifeUnit[] {
  const placed = lifeUnits(history, "RENAMES_CONTINUE").filter(
    ({ start, members }) => start !== undefined && members.some((member) => isPlain(member, question.nation)),
  );
  const { function: wanted, problem } = question;
  if (problem !== undefined) return placed.filter(({ members }) => members.some((member) => isAimedAt(history, member, problem)));
  const main = placed.filter(({ members }) => members.some((member) => member.functions[0]?.function === wanted?.id));
  const beside = placed.filter(
    (unit) => !main.includes(unit) && unit.members.some((member) => member.functions.some((held) => held.function === wanted?.id)),
  );
  const chosen = [...main, ...beside.filter((unit) => !main.some((other) => covers(other, startOf(unit))))];
  return wanted === undefined ? chosen : chosen.map((unit) => whileHolding(unit, wanted.id));
}

// A body may come to a function late or lose it early: its turn lasts as long as it held it.
function whileHolding(unit: LifeUnit, wanted: Id): LifeUnit {
  const holdings = unit.members.flatMap(({ functions }) => functions.filter((held) => held.function === wanted));
  const start = holdings[0]?.during?.from ?? unit.start;
  const finish = holdings.at(-1)?.during?.to ?? unit.finish;
  return { ...unit, ...(start === undefined ? {} : { start }), ...(finish === undefined ? {} : { finish, end: "ENDED" }) };
}

function isPlain({ nations, memberOf }: Structure, nation: Nation): boolean {
  return nations.includes(nation) && memberOf.length === 0;
}

function isAimedAt(history: History, { life }: Structure, problem: Problem): boolean {
  return reformsBehind(history, life.establishedBy).some((reform) => reform.targets.some((aim) => aim.problem === problem.id));
}

function covers({ start, finish }: LifeUnit, day: string): boolean {
  return (start?.earliest ?? "") <= day && (finish?.latest === undefined || finish.latest > day);
}

function turnOf(history: History, unit: LifeUnit, earlier: readonly LifeUnit[], question: CycleQuestion): readonly CycleTurn[] {
  if (unit.start === undefined) return [];
  const oldest = unit.members[0];
  const structure = newest(unit);
  // Where the function came or went apart from the life, the events of the life did not bring or take it.
  const builtBy = unit.start.edtf === oldest?.life.established?.edtf ? reformsBehind(history, oldest.life.establishedBy) : [];
  const { years } = lifespanOf(unit, history, "RENAMES_CONTINUE");
  const gapYears = gapBefore(history, unit, earlier);
  return [
    {
      structure,
      built: unit.start,
      builtBy,
      ...(unit.finish === undefined ? {} : { abolished: unit.finish }),
      abolishedBy:
        unit.finish !== undefined && unit.finish.edtf === structure.life.abolished?.edtf
          ? reformsBehind(history, structure.life.abolishedBy)
          : [],
      ...(years === undefined ? {} : { years }),
      ...(gapYears === undefined ? {} : { gapYears }),
      verdicts: verdictsOn(history, [...unit.members.map(({ id }) => id), ...builtBy.map(({ id }) => id)], question),
      echoes: findEchoes(history, structure),
    },
  ];
}

// An overlap lasts no longer than the younger of the two.
function gapBefore(history: History, unit: LifeUnit, earlier: readonly LifeUnit[]): number | undefined {
  if (earlier.length === 0 || unit.start?.earliest === undefined) return undefined;
  const lastDay = (one: LifeUnit): Day => one.finish?.latest ?? history.today;
  const last = earlier.map(lastDay).reduce((a, b) => (a > b ? a : b));
  const own = lastDay(unit);
  return yearsOf(dayNumber(unit.start.earliest) - dayNumber(last < own ? last : own));
}

function verdictsOn(history: History, ids: readonly Id[], { problem }: CycleQuestion): readonly Outcome[] {
  const outcomes = new Set(ids.flatMap((id) => history.outcomesOf.get(id) ?? []));
  return [...outcomes]
    .filter((outcome) => outcome.endures === undefined && (problem === undefined || outcome.problem === problem.id))
    .sort(chronological);
}

/** Every function that is some structure's main one, and every problem that some reform targets, in one nation. */
export function wheelsOf(history: History, nation: Nation): readonly CycleQuestion[] {
  const functions = new Set(
    history.structures.filter(({ nations }) => nations.includes(nation)).flatMap((structure) => structure.functions[0]?.function ?? []),
  );
  const problems = new Set(
    history.reforms.filter(({ nations }) => nations.includes(nation)).flatMap((reform) => reform.targets.map((aim) => aim.problem)),
  );
  return [
    ...recordsOf(history, "Function", [...functions].sort()).map((record) => ({ function: record, nation })),
    ...recordsOf(history, "Problem", [...problems].sort()).map((record) => ({ problem: record, nation })),
  ];
}

function startOf(unit: LifeUnit): string {
  return unit.start?.earliest ?? "";
}

function newest(unit: LifeUnit): Structure {
  const structure = unit.members.at(-1);
  if (structure === undefined) throw new Error("expected a life to have a member");
  return structure;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
