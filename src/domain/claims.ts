import type { ClaimRank, Confidence, DatePrecision } from "./vocabulary.ts";

/** A permanent kebab-case identifier, unique over all kinds of record. */
export type Id = string;

/** A calendar day as ISO 8601 text (1948-07-05). Days compare as text. */
export type Day = string;

/**
 * A date as historians know it: EDTF level 1 text with the bounds that follow from it. Absent bounds are unknown or open.
 * `approximate` (`~`) widens the bounds by one unit of the date's precision on each side; `uncertain` (`?`) leaves them.
 */
export interface HistoricalDate {
  readonly edtf: string;
  readonly earliest?: Day;
  readonly latest?: Day;
  readonly precision: DatePrecision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** A stretch of time from an EDTF interval: from its first day up to and not including `to`. */
export interface Period {
  readonly edtf: string;
  readonly from?: HistoricalDate;
  readonly to?: HistoricalDate;
  /** OPEN (`..`): still going on. UNKNOWN (blank): it ended, nobody says when; never counted as going on. */
  readonly end: "CLOSED" | "OPEN" | "UNKNOWN";
}

export interface Citation {
  readonly source: Id;
  /** Where in the source: a section, paragraph, page, column or row. */
  readonly locator?: string;
  readonly note?: string;
}

/** A value that somebody says, with who says it. Rival claims stand side by side, ranked, never averaged. */
export interface Claim<T> {
  readonly value: T;
  readonly citations: readonly Citation[];
  readonly rank: ClaimRank;
  /** Why a claim is preferred or deprecated. */
  readonly why?: string;
  readonly confidence?: Confidence;
}

export interface Identifier {
  readonly scheme: string;
  readonly value: string;
}

/** A date of an event with the evidence for it. The first, or the preferred, is the one the event uses. */
export type DateClaim = Claim<HistoricalDate>;

/** A cited link to another record. */
export interface CitedLink {
  readonly to: Id;
  readonly note?: string;
  readonly citations: readonly Citation[];
}
