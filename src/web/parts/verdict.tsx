import type { VerdictWords } from "../words/verdicts.ts";

/** A judgement as a glyph and a word: never a colour alone. */
export function Verdict({ of: { glyph, word } }: { readonly of: VerdictWords }) {
  return (
    <span class="verdict">
      <span aria-hidden="true">{glyph}</span> {word}
    </span>
  );
}
