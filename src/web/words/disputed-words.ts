import type { Disputes } from "../api/disputes.ts";

/** What the mark says wherever it stands. */
export const DISPUTED_MARK = "‡";

/** Which of a structure's dates and numbers sources disagree on: "beginning", "beginning and end". Empty where they agree. */
export function disputedParts(disputes: Disputes, structure: string): string {
  const parts = [
    disputes.beginnings.has(structure) ? "beginning" : "",
    disputes.ends.has(structure) ? "end" : "",
    disputes.numbers.has(structure) ? "number" : "",
  ].filter((part) => part !== "");
  return parts.length < 3 ? parts.join(" and ") : "beginning, end and number";
}

/** The same as a sentence for the reading line. Empty where they agree. */
export function disputedSentence(disputes: Disputes, structure: string): string {
  const parts = disputedParts(disputes, structure);
  return parts === "" ? "" : ` Sources disagree on its ${parts}.`;
}

/** Structures that bear the mark in a picture. */
export function disputedIn(disputes: Disputes, structures: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(structures.filter(({ id }) => disputedParts(disputes, id) !== "").map(({ id }) => id));
}
