import type { DateClaim } from "../domain/records.ts";
import type { DatedRole } from "./enums/date-enums.ts";

/** A claim for a date, with the date's role in capitals as the enum has it. */
export interface RoledDateClaim extends DateClaim {
  readonly role: Uppercase<DatedRole>;
}

/** All claims for the dates of a record in one list. The claim in use comes first for each role. */
export function listDateClaims(claims: { readonly [role in DatedRole]?: readonly DateClaim[] }): readonly RoledDateClaim[] {
  return Object.entries(claims).flatMap(([role, list]) =>
    list.map((claim) => ({ ...claim, role: role.toUpperCase() as Uppercase<DatedRole> })),
  );
}
