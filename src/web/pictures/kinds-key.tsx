import { capital } from "../words/words.ts";
import { recordNoun } from "../words/record-address.ts";
import { KindMark } from "./kind-mark.tsx";

/** Which shape stands for which kind of record, of those that a picture draws. */
export function KindsKey({ kinds, hollow = false }: { readonly kinds: readonly string[]; readonly hollow?: boolean }) {
  return (
    <ul class="key" aria-label="What the shapes mean">
      {[...new Set(kinds)].map((kind) => (
        <li key={kind}>
          <svg width="20" height="16" aria-hidden="true">
            <KindMark kind={kind} x={10} y={8} />
          </svg>
          {capital(recordNoun(kind))}
        </li>
      ))}
      {hollow ? <li>hollow: without a date of its own</li> : null}
    </ul>
  );
}
