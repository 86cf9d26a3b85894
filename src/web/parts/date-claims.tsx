import { words } from "../words/words.ts";
import { Evidence } from "./evidence.tsx";
import type { ShownCitation } from "./evidence.tsx";

interface ShownClaim {
  readonly role: string;
  readonly rank: string;
  readonly why: string | null;
  readonly value: { readonly label: string };
  readonly citations: readonly ShownCitation[];
}

/** Whether there are rival claims for a date of this role. */
export function disputedRole(claims: readonly { readonly role: string }[], role: string): boolean {
  return claims.filter((claim) => claim.role === role).length > 1;
}

/** Where sources disagree on a date: the rival claims side by side, the one in use marked, never averaged. Nothing where all agree. */
export function DateClaims({ claims }: { readonly claims: readonly ShownClaim[] }) {
  const roles = [...new Set(claims.map(({ role }) => role))].filter((role) => disputedRole(claims, role));
  return (
    <>
      {roles.map((role) => (
        <section key={role}>
          <p>
            <strong>Sources disagree: {words(role)} date</strong>
          </p>
          <div class="claims">
            {claims
              .filter((claim) => claim.role === role)
              .map(({ value, rank, why, citations }) => (
                <div key={value.label}>
                  <p>
                    <strong>{value.label}</strong>{" "}
                    <span class="small">{rank === "DEPRECATED" ? "not used" : rank === "PREFERRED" ? "used" : ""}</span>
                  </p>
                  {why === null ? null : <p class="small">{why}</p>}
                  <Evidence citations={citations} />
                </div>
              ))}
          </div>
        </section>
      ))}
    </>
  );
}
