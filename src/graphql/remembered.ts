import type { History } from "../domain/history.ts";
import { lifespanOf, unitByStructure } from "../domain/lives.ts";
import type { Lifespan } from "../domain/lives.ts";
import type { Structure } from "../domain/records.ts";
import type { Continuity } from "../domain/vocabulary.ts";

const answers = new WeakMap<History, Map<string, unknown>>();

/**
 * What a computation gave for a history, computed once and kept for as long as the history is. A history never changes, so neither
 * does what follows from it. `question` must name the computation and all that it depends on.
 */
export function remembered<T>(history: History, question: string, compute: () => T): T {
  const kept = answers.get(history) ?? new Map<string, unknown>();
  answers.set(history, kept);
  if (!kept.has(question)) kept.set(question, compute());
  return kept.get(question) as T;
}

/** How long a structure stood, under a rule of what ends a life. */
export function lifespanIn(history: History, structure: Structure, continuity: Continuity): Lifespan {
  const unit = remembered(history, `units ${continuity}`, () => unitByStructure(history, continuity)).get(structure.id);
  if (unit === undefined) throw new Error(`expected ${structure.id} to be in the history of its dataset`);
  return lifespanOf(unit, history, continuity);
}
