import { parseDate } from "../../domain/dates.ts";
import type { HistoricalDate } from "../../domain/records.ts";
import type { CollectedSeed, SeedEntry } from "../collect.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { preferredDate } from "../claims.ts";
import { problemAt } from "./report.ts";

/** Dates within one record come in a possible order, each pair earlier then later. */
const PAIRS = {
  ChangeEvent: [
    ["announced", "legal"],
    ["announced", "effective"],
    ["announced", "operational"],
    ["shadow", "operational"],
  ],
  Reform: [
    ["announced", "enacted"],
    ["announced", "effective"],
  ],
  Review: [["commissioned", "published"]],
} as const;

export function checkDates({ entries }: CollectedSeed): readonly Diagnostic[] {
  return entries.flatMap((entry) => [...checkPairs(entry), ...checkRanks(entry), ...checkResponses(entry, entries)]);
}

function checkPairs(entry: SeedEntry): readonly Diagnostic[] {
  if (entry.kind !== "ChangeEvent" && entry.kind !== "Reform" && entry.kind !== "Review") return [];
  const dates = entry.value as Readonly<Record<string, unknown>>;
  return PAIRS[entry.kind].flatMap(([first, second]) => {
    const earlier = dateIn(dates[first]);
    const later = dateIn(dates[second]);
    if (earlier?.earliest === undefined || later?.latest === undefined || later.latest >= earlier.earliest) return [];
    return [problemAt(entry, [second], "E_DATE_ORDER", `expected ${second} on or after ${first} (${earlier.edtf}), got ${later.edtf}`)];
  });
}

/** Rival claims name at most one preferred, and say why one is preferred or deprecated. */
function checkRanks(entry: SeedEntry): readonly Diagnostic[] {
  return Object.entries(entry.value as Readonly<Record<string, unknown>>).flatMap(([field, value]) => {
    if (!Array.isArray(value) || field === "counts") return [];
    const ranked = value.filter((claim: { rank?: string; why?: string }) => claim?.rank !== undefined);
    return [
      ...(ranked.filter(({ rank }) => rank === "PREFERRED").length > 1
        ? [problemAt(entry, [field], "E_RANK", `expected at most one preferred claim for ${field}, got several`)]
        : []),
      ...ranked
        .filter(({ why }) => why === undefined)
        .map(() => problemAt(entry, [field], "E_RANK", `expected a reason (why) beside the rank of a claim for ${field}, got none`)),
    ];
  });
}

/** A response cannot come before its review was published. */
function checkResponses(entry: SeedEntry, entries: readonly SeedEntry[]): readonly Diagnostic[] {
  if (entry.kind !== "Recommendation") return [];
  const review = entries.find((other) => other.kind === "Review" && other.id === entry.review);
  const published = review?.kind === "Review" ? dateIn(review.value.published) : undefined;
  return (entry.value.responses ?? []).flatMap(({ on }, index) => {
    const answered = parseDate(on);
    if (published?.earliest === undefined || answered.latest === undefined || answered.latest >= published.earliest) return [];
    return [
      problemAt(
        entry,
        ["responses", index, "on"],
        "E_DATE_ORDER",
        `expected a response on or after publication (${published.edtf}), got ${on}`,
      ),
    ];
  });
}

function dateIn(value: unknown): HistoricalDate | undefined {
  return value === undefined ? undefined : preferredDate(value as Parameters<typeof preferredDate>[0]);
}
