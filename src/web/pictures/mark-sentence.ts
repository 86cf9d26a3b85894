import type { Mark } from "../layout/mark.ts";
import { recordNoun } from "../words/record-address.ts";

/** What the reading line says of a mark. */
export function markSentence({ kind, name, when }: Mark): string {
  return `${name} (${recordNoun(kind)})${when === "" ? "" : `: ${when}`}.`;
}
