import { sortKey } from "../../domain/ordering.ts";
import type { AnyRecord } from "../../domain/records.ts";

/**
 * What stands in for an absent key, so that such records come last either way: beyond every key when keys rise, before every key when they
 * fall. The database puts nulls last in one direction only, and an index cannot serve an order that asks for null first.
 */
export const ABSENT_KEYS = {
  text: { ascending: "~", descending: "" },
  number: { ascending: Number.MAX_SAFE_INTEGER, descending: Number.MIN_SAFE_INTEGER },
} as const;

/**
 * The properties by which lists are sorted. Text is compared by code point in the database and by code unit in memory: they differ
 * only for names in which characters beyond U+FFFF meet those from U+E000 on.
 */
export function sortKeys(record: AnyRecord): Readonly<Record<string, string | number>> {
  const date = sortKey(record, "DATE");
  return {
    nameKey: sortKey(record, "NAME") ?? "",
    dateAscending: date ?? ABSENT_KEYS.text.ascending,
    dateDescending: date ?? ABSENT_KEYS.text.descending,
    ...(record.type === "Structure" ? endKeys(record) : {}),
  };
}

function endKeys(record: AnyRecord): Readonly<Record<string, string | number>> {
  const ended = sortKey(record, "ENDED");
  const lifespan = sortKey(record, "LIFESPAN");
  return {
    endedAscending: ended ?? ABSENT_KEYS.text.ascending,
    endedDescending: ended ?? ABSENT_KEYS.text.descending,
    lifespanAscending: lifespan ?? ABSENT_KEYS.number.ascending,
    lifespanDescending: lifespan ?? ABSENT_KEYS.number.descending,
  };
}
