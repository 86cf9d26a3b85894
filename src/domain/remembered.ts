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
