import { DISPUTED_MARK } from "../words/disputed-words.ts";

/** A date as a fact's value, marked where sources disagree on it; the claims stand on the same page. */
export function datedFact(date: { readonly label: string } | null, disputed: boolean) {
  if (date === null) return null;
  return disputed ? (
    <span title="Sources disagree on this date: the claims stand below">{`${date.label} ${DISPUTED_MARK}`}</span>
  ) : (
    date.label
  );
}
