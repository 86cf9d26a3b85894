import { DISPUTED_MARK } from "../words/disputed-words.ts";
import { recordAddress } from "../words/record-address.ts";

/** The mark of a date on which sources disagree: it opens the rival claims. Nothing where there is no such change. */
export function DisputedMark({ change, kind = "ChangeEvent" }: { readonly change: string | undefined; readonly kind?: string }) {
  return change === undefined ? null : (
    <a class="disputed" href={recordAddress(kind, change)} title="Sources disagree on this: see the claims side by side">
      {DISPUTED_MARK}
      <span class="unseen">sources disagree</span>
    </a>
  );
}
