import type { VerdictWords } from "./verdicts.ts";

/** Whether something outlived what made it. */
export const LEGACY_WORDS = {
  OUTLIVED: { glyph: "▲", word: "outlived what made it" },
  DID_NOT: { glyph: "▽", word: "ended first" },
  NOT_YET: { glyph: "○", word: "both go on" },
  UNDECIDABLE: { glyph: "?", word: "cannot be told" },
} as const satisfies Readonly<Record<string, VerdictWords>>;
