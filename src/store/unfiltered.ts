import type { CommonFilter } from "../domain/filters.ts";

/** Whether a filter asks for nothing but datasets: then nothing needs to be tried, and the total is known beforehand. */
export function isUnfiltered(filter: CommonFilter): boolean {
  return Object.entries(filter).every(([field, value]) => value === undefined || FIELDS_WITHOUT_EFFECT.has(field));
}

const FIELDS_WITHOUT_EFFECT: ReadonlySet<string> = new Set<string>(["datasets", "certainty", "today"]);
