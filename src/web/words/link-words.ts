import { words } from "./words.ts";

const INWARDS: Readonly<Record<string, string>> = {
  ADDRESSED_TO: "was told by",
  ANSWERED_BY: "answered",
  ANSWERS_TO: "had answering to it",
  ARISES_FROM: "gave rise to",
  CARRIES_OUT: "was carried out by",
  CAUSED_BY: "caused",
  CHAIRED_BY: "chaired",
  CITES: "is cited by",
  COMMISSIONED_BY: "commissioned",
  CONCERNS: "was the concern of",
  CONTINUED: "went on through",
  ENDED: "was ended by",
  EXAMINES: "was examined by",
  HELD_OFFICE_IN: "had in office",
  HOLDS: "was held by",
  IMPLEMENTED_BY: "put into effect",
  INTRODUCED_BY: "introduced",
  JUDGES: "was judged in",
  LED_TO: "came of",
  MADE_BY: "made",
  MADE_UNDER: "was the ground of",
  MEMBER_OF: "had among them",
  MOVED_FUNCTION: "was moved by",
  OUTCOME_OF: "had as outcome",
  PART_OF: "had as part",
  REPEATS: "was repeated in",
  RESULTED_IN: "came out of",
  SUPERSEDES: "was superseded by",
  TARGETS: "was aimed at by",
};

/** A link in few words, read from the first record to the second: the second may be the one that states it. */
export function linkWords(link: string, direction: string): string {
  return direction === "IN" ? (INWARDS[link] ?? words(link)) : words(link);
}
