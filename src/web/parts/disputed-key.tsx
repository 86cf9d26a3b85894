import { DISPUTED_MARK } from "../words/disputed-words.ts";

/** What the mark means, where a picture or a table bears it. Nothing where none is disputed. */
export function DisputedKey({ any }: { readonly any: boolean }) {
  return any ? (
    <p class="small">
      {DISPUTED_MARK} sources disagree on the date or the number; follow it, or the record, to see each claim with its source.
    </p>
  ) : null;
}
