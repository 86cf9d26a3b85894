import { compareIds } from "../domain/record-date.ts";
import type { Recommendation } from "../domain/records.ts";

const collator = new Intl.Collator("en", { numeric: true });

/** Recommendations by their numbers in the report, read as people do (2 before 10, 3a before 3b); those without come last, by id. */
export function inReportOrder(recommendations: readonly Recommendation[]): readonly Recommendation[] {
  return recommendations.toSorted((a, b) => {
    if ((a.number === undefined) !== (b.number === undefined)) return a.number === undefined ? 1 : -1;
    return collator.compare(a.number ?? "", b.number ?? "") || compareIds(a.id, b.id);
  });
}
