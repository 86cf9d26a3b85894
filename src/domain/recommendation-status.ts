import type { Recommendation } from "./records.ts";
import type { ResponseStatus } from "./vocabulary.ts";

/** The latest response to a recommendation, by its earliest possible day; NO_RESPONSE when none is known. */
export function recommendationStatus(recommendation: Recommendation): ResponseStatus {
  const latest = [...recommendation.responses].sort((a, b) => ((a.on.earliest ?? "") < (b.on.earliest ?? "") ? -1 : 1)).at(-1);
  return latest?.status ?? "NO_RESPONSE";
}
