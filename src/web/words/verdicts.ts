export interface VerdictWords {
  /** Never shown without the word. */
  readonly glyph: string;
  readonly word: string;
}

export const OUTLIVED_WORDS = {
  OUTLIVED: { glyph: "▲", word: "outlived it" },
  DID_NOT: { glyph: "▽", word: "did not" },
  NOT_YET: { glyph: "○", word: "not yet" },
  UNDECIDABLE: { glyph: "?", word: "cannot be told" },
} as const satisfies Readonly<Record<string, VerdictWords>>;

export const VERDICT_WORDS = {
  IMPROVED: { glyph: "↑", word: "improved" },
  MIXED: { glyph: "↕", word: "mixed" },
  UNCHANGED: { glyph: "→", word: "unchanged" },
  WORSENED: { glyph: "↓", word: "worsened" },
  NOT_MEASURED: { glyph: "∅", word: "not measured" },
} as const satisfies Readonly<Record<string, VerdictWords>>;

export const RESPONSE_WORDS = {
  ACCEPTED: { glyph: "●", word: "accepted" },
  ACCEPTED_IN_PART: { glyph: "◐", word: "accepted in part" },
  DEFERRED: { glyph: "◌", word: "deferred" },
  REJECTED: { glyph: "✕", word: "rejected" },
  NO_RESPONSE: { glyph: "–", word: "no response known" },
} as const satisfies Readonly<Record<string, VerdictWords>>;
