import { parseDate, parsePeriod } from "../domain/dates.ts";
import type { Citation, CitedLink, Claim, DateClaim, HistoricalDate, Identifier } from "../domain/records.ts";
import type { Confidence } from "../domain/vocabulary.ts";
import type { EntryOf, SeedEntry } from "./collect.ts";
import { citationsOf } from "./references.ts";

/** A citation as a seed file writes it. */
export type SeedCitation = { source: string; at?: string | undefined; note?: string | undefined };
export type SeedDateClaim = {
  value: string;
  cite: readonly SeedCitation[];
  rank?: "PREFERRED" | "DEPRECATED" | undefined;
  why?: string | undefined;
  confidence?: Confidence | undefined;
};
/** A bare date, or rival claims. */
export type SeedDates = string | readonly SeedDateClaim[];

/** The date that a record uses: the preferred claim, else the first that is not deprecated, else the first. */
export function preferredDate(dates: SeedDates): HistoricalDate {
  if (isOneDate(dates)) return parseDate(dates);
  const used = dates.find(({ rank }) => rank === "PREFERRED") ?? dates.find(({ rank }) => rank !== "DEPRECATED") ?? dates[0];
  if (used === undefined) throw new Error("expected at least one date claim");
  return parseDate(used.value);
}

// A plain typeof does not narrow a union that holds a readonly list.
function isOneDate(dates: SeedDates): dates is string {
  return typeof dates === "string";
}

export function dateRoles<R extends string>(
  entry: SeedEntry,
  roles: readonly R[],
): { readonly dates: { readonly [role in R]?: HistoricalDate }; readonly claims: { readonly [role in R]?: readonly DateClaim[] } } {
  const value = entry.value as unknown as Readonly<Partial<Record<R, SeedDates>>> & { readonly cite: readonly SeedCitation[] };
  const dates: { [role in R]?: HistoricalDate } = {};
  const claims: { [role in R]?: readonly DateClaim[] } = {};
  for (const role of roles) {
    const stated: SeedDates | undefined = value[role];
    if (stated === undefined) continue;
    dates[role] = preferredDate(stated);
    claims[role] = isOneDate(stated)
      ? [{ value: parseDate(stated), citations: citations(value.cite), rank: "NORMAL" }]
      : stated.map((one) => claim(one, parseDate(one.value))).sort((a, b) => rankOrder(a) - rankOrder(b));
  }
  return { dates, claims };
}

function rankOrder({ rank }: Claim<unknown>): number {
  return rank === "PREFERRED" ? 0 : rank === "NORMAL" ? 1 : 2;
}

export function base(entry: Exclude<SeedEntry, EntryOf<"Source">>, dataset: string) {
  const { id, name, summary, formerIds } = entry.value;
  return { id, name, ...given({ summary }), citations: allCitations(entry), formerIds: formerIds ?? [], dataset };
}

// The record's own citations first, then those of its claims; each source and place once.
function allCitations(entry: SeedEntry): readonly Citation[] {
  const found = new Map<string, Citation>();
  for (const { path } of citationsOf(entry)) {
    let value: unknown = entry.value;
    for (const part of path.slice(0, -1)) value = (value as Record<string | number, unknown>)[part];
    const citation = toCitation(value as SeedCitation);
    const key = `${citation.source} ${citation.locator ?? ""}`;
    if (!found.has(key)) found.set(key, citation);
  }
  return [...found.values()];
}

export function citations(cite: readonly SeedCitation[]): readonly Citation[] {
  return cite.map(toCitation);
}

function toCitation({ source: id, at, note }: SeedCitation): Citation {
  return { source: id, ...given({ locator: at, note }) };
}

export function claim<T>(
  {
    cite,
    rank,
    why,
    confidence,
  }: {
    cite: readonly SeedCitation[];
    rank?: "PREFERRED" | "DEPRECATED" | undefined;
    why?: string | undefined;
    confidence?: Confidence | undefined;
  },
  value: T,
): Claim<T> {
  return { value, citations: citations(cite), rank: rank ?? "NORMAL", ...given({ why, confidence }) };
}

export function links(
  values: readonly { to: string; note?: string | undefined; cite: readonly SeedCitation[] }[] = [],
): readonly CitedLink[] {
  return values.map(({ to, note, cite }) => ({ to, ...given({ note }), citations: citations(cite) }));
}

export function identifiers(values: Readonly<Record<string, string | readonly string[]>> = {}): readonly Identifier[] {
  return Object.entries(values).flatMap(([scheme, value]) =>
    (typeof value === "string" ? [value] : value).map((one) => ({ scheme, value: one })),
  );
}

export function heldDuring(text: string | undefined) {
  return text === undefined ? {} : { during: parsePeriod(text) };
}

/** Leaves out what is undefined, so that optional fields are absent rather than present and empty. */
export function given<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
