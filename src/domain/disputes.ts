import type { History } from "./history.ts";
import type { AnyRecord, ChangeEvent, CountClaim, DateClaim, DateRole, Reform, Review, Structure } from "./records.ts";

/** Something on which sources disagree, with what each says. */
export type Dispute = DateDispute | CountDispute;

export interface DateDispute {
  readonly about: "DATE";
  readonly record: ChangeEvent | Reform | Review;
  readonly role: DateRole | "enacted" | "commissioned" | "published";
  /** At least two that differ, the one in use first. */
  readonly dates: readonly DateClaim[];
  readonly counts: readonly never[];
}

export interface CountDispute {
  readonly about: "COUNT";
  readonly record: Structure;
  readonly dates: readonly never[];
  /** At least two that differ, of one scope on one day. */
  readonly counts: readonly CountClaim[];
}

export const DISPUTES_RULE =
  "A date is disputed when two claims for the same date of a record are written differently; a count, when two claims for the same scope and date differ. Deprecated claims are told too, with their rank. Nothing is averaged.";

/** Every dispute, records in order of time of their kind: changes, reforms, reviews, then structures. */
export function findDisputes(history: History): readonly Dispute[] {
  return [
    ...[...history.events, ...history.reforms, ...history.reviews].flatMap(dateDisputes),
    ...history.structures.flatMap(countDisputes),
  ];
}

/** Names a dispute uniquely. */
export function keyOfDispute(dispute: Dispute): string {
  if (dispute.about === "DATE") return `${dispute.record.id} ${dispute.role}`;
  return `${dispute.record.id} ${keyOfCount(dispute.counts[0])}`;
}

function dateDisputes(record: Extract<AnyRecord, { readonly dateClaims: unknown }>): readonly DateDispute[] {
  const roles = Object.entries(record.dateClaims) as [DateDispute["role"], readonly DateClaim[]][];
  return roles.flatMap(([role, dates]) =>
    new Set(dates.map(({ value }) => value.edtf)).size > 1 ? [{ about: "DATE" as const, record, role, dates, counts: [] }] : [],
  );
}

function countDisputes(structure: Structure): readonly CountDispute[] {
  const groups = new Map<string, CountClaim[]>();
  for (const claim of structure.counts) groups.set(keyOfCount(claim), [...(groups.get(keyOfCount(claim)) ?? []), claim]);
  return [...groups.values()].flatMap((counts) =>
    new Set(counts.map(({ value }) => value)).size > 1 ? [{ about: "COUNT" as const, record: structure, dates: [], counts }] : [],
  );
}

function keyOfCount(claim: CountClaim | undefined): string {
  return claim === undefined ? "" : `${claim.on.edtf} ${claim.scope}`;
}
