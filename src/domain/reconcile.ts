import type { History } from "./history.ts";
import { standsOn } from "./life.ts";
import { compareIds } from "./record-date.ts";
import type { Day, Structure } from "./records.ts";
import { words } from "./search-text.ts";

/** A structure that a name may mean. */
export interface Candidate {
  readonly structure: Structure;
  /** 0 to 100; 100 is the same name, letter case and punctuation aside. */
  readonly score: number;
  /** Safe to take without looking: the same name, or nearly, and no other candidate near it. */
  readonly match: boolean;
}

export interface ReconcileQuestion {
  readonly name: string;
  /** Only structures that may have stood on this day. */
  readonly on?: Day;
  readonly limit: number;
}

const CERTAIN_SCORE = 90;
const CLEAR_LEAD = 8;
const LEAST_SCORE = 40;

/** What people write short in their spreadsheets. */
const SHORT: Readonly<Record<string, readonly string[]>> = {
  pct: ["primary", "care", "trust"],
  ccg: ["clinical", "commissioning", "group"],
  icb: ["integrated", "care", "board"],
  ics: ["integrated", "care", "system"],
  sha: ["strategic", "health", "authority"],
  rha: ["regional", "health", "authority"],
  rhb: ["regional", "hospital", "board"],
  dha: ["district", "health", "authority"],
  aha: ["area", "health", "authority"],
  ha: ["health", "authority"],
  hb: ["health", "board"],
  lhb: ["local", "health", "board"],
  ft: ["foundation", "trust"],
  chc: ["community", "health", "council"],
};
const EMPTY_WORDS = new Set(["nhs", "the", "of", "and", "for"]);

/**
 * The structures that a name may mean, best first. Names are compared as sets of words and as runs of three letters (Dice's coefficient of each, averaged),
 * after common short forms are written out, plurals made singular and empty words dropped; every name that a structure has had counts, the best of them is taken.
 */
export function reconcileName(history: History, { name, on, limit }: ReconcileQuestion): readonly Candidate[] {
  const asked = shape(name);
  const scored = history.structures
    .filter(({ life }) => on === undefined || standsOn(life, on, "POSSIBLE"))
    .map((structure) => ({
      structure,
      score: Math.max(...[structure.name, ...structure.names.map((other) => other.name)].map((known) => likeness(asked, shape(known)))),
    }))
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score || compareIds(a.structure.id, b.structure.id));
  return scored.slice(0, limit).map(({ structure, score }, index) => ({
    structure,
    score,
    match: index === 0 && score >= CERTAIN_SCORE && score - (scored[1]?.score ?? 0) >= CLEAR_LEAD,
  }));
}

interface Shape {
  readonly words: ReadonlySet<string>;
  readonly letters: ReadonlySet<string>;
}

function shape(name: string): Shape {
  const whole = words(name)
    .map(singular)
    .flatMap((word) => SHORT[word] ?? [word]);
  const kept = whole.filter((word) => !EMPTY_WORDS.has(word));
  const used = kept.length === 0 ? whole : kept;
  const text = ` ${used.join(" ")} `;
  return {
    words: new Set(used),
    letters: new Set(Array.from({ length: Math.max(0, text.length - 2) }, (_, at) => text.slice(at, at + 3))),
  };
}

// A kind is named in the plural, and people ask for one of it.
function singular(word: string): string {
  return word.replace(/(?<=\w{2})ies$/, "y").replace(/(?<=\w{2}[^s])s$/, "");
}

function likeness(a: Shape, b: Shape): number {
  return Math.round(50 * (dice(a.words, b.words) + dice(a.letters, b.letters)) * 10) / 10;
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  let shared = 0;
  for (const item of a) if (b.has(item)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
