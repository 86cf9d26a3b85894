import type { History } from "./history.ts";

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

// Who asks chooses the questions, and some answers are megabytes.
const MOST_LATELY = 8;

/** As remembered, for questions of which there is no end: the latest few are kept. */
export function rememberedLately<T>(history: History, computation: string, question: string, compute: () => T): T {
  const kept = remembered(history, `lately ${computation}`, () => new Map<string, { readonly answer: T }>());
  const known = kept.get(question) ?? { answer: compute() };
  kept.delete(question);
  kept.set(question, known);
  for (const oldest of kept.keys()) if (kept.size > MOST_LATELY) kept.delete(oldest);
  return known.answer;
}
