import type { Place } from "./readings.ts";

export const SKIP_REASONS = {
  SELF_LINK: "the code is its own successor",
  NOT_A_CODE: "a code has other characters than letters and digits, or none",
  NOT_A_DAY: "a day cannot be read",
  CLOSED_BEFORE_OPENED: "the last day comes before the first",
  REPEATED_ROW: "the same row came before",
  NOT_A_SUCCESSION: "the relation is not R (succession)",
  TOO_FEW_COLUMNS: "the row has fewer columns than its form",
  NO_NAME: "the name is empty",
  PROPOSED: "the body was only proposed when the file was made",
  NO_REGISTER_CODE: "no file gives the bodies of the row a code of the register",
  NO_HEALTH_BODY: "the row names no health body",
} as const;
export type SkipReason = keyof typeof SKIP_REASONS;

export const NOTE_KINDS = {
  DATES_DISAGREE: "files give different days for one event; the succession file's is used",
  REUSED_CODE: "a code was used again for another body, which got an id of its own",
  GIVES_MORE_THAN_ONCE: "a code has successors on several days; all but the last are taken as parts given away",
  OPENED_AFTER_USE: "the opening day comes after other days of the same code and is not used",
  STILL_OPEN: "a later file has the body open although it has a successor; the succession is taken as a part given away",
  SHORT_CODE: "the code has fewer than three characters: a spreadsheet may have dropped a leading zero",
  CONTROL_CHARACTER: "control characters were left out of a text",
} as const;
export type NoteKind = keyof typeof NOTE_KINDS;

export interface Skipped {
  readonly place: Place;
  readonly reason: SkipReason;
  readonly detail: string;
}

export interface Note {
  readonly place?: Place;
  readonly kind: NoteKind;
  readonly detail: string;
}

/** Keeps what an import left out and what it had to decide, so that nothing is lost in silence. */
export interface ImportLog {
  readonly skipped: Skipped[];
  readonly notes: Note[];
  skip(place: Place, reason: SkipReason, detail: string): undefined;
  note(kind: NoteKind, detail: string, place?: Place): void;
}

export function openImportLog(): ImportLog {
  const skipped: Skipped[] = [];
  const notes: Note[] = [];
  return {
    skipped,
    notes,
    skip: (place, reason, detail) => void skipped.push({ place, reason, detail }),
    note: (kind, detail, place) => void notes.push({ kind, detail, ...(place === undefined ? {} : { place }) }),
  };
}
