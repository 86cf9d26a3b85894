import type { EdgeDirection, EdgeType } from "./edges.ts";
import type { AnyRecord } from "./records.ts";

/** Each link read both ways, between the two names. */
export const EDGE_WORDS: Readonly<Record<EdgeType, Readonly<Record<EdgeDirection, string>>>> = {
  ENDED: { OUT: "ended", IN: "was ended by" },
  CONTINUED: { OUT: "left standing", IN: "went on through" },
  RESULTED_IN: { OUT: "resulted in", IN: "began with" },
  MOVED_FUNCTION: { OUT: "moved the function", IN: "moved in" },
  CAUSED_BY: { OUT: "was brought about by", IN: "brought about" },
  MADE_UNDER: { OUT: "was made under", IN: "is the instrument of" },
  MEMBER_OF: { OUT: "was one of the", IN: "included" },
  HOLDS: { OUT: "held the function", IN: "was held by" },
  ANSWERS_TO: { OUT: "answered to", IN: "was answered to by" },
  INTRODUCED_BY: { OUT: "was introduced by", IN: "introduced" },
  MADE_BY: { OUT: "was the work of", IN: "made" },
  TARGETS: { OUT: "was aimed at", IN: "was the target of" },
  ARISES_FROM: { OUT: "arose from", IN: "gave rise to" },
  SUPERSEDES: { OUT: "superseded", IN: "was superseded by" },
  CARRIES_OUT: { OUT: "carried out", IN: "was carried out by" },
  CHAIRED_BY: { OUT: "was chaired by", IN: "chaired" },
  COMMISSIONED_BY: { OUT: "was commissioned by", IN: "commissioned" },
  CONCERNS: { OUT: "concerned", IN: "was the subject of" },
  EXAMINES: { OUT: "examined", IN: "was examined by" },
  LED_TO: { OUT: "led to", IN: "followed from" },
  PART_OF: { OUT: "was made in", IN: "recommended" },
  ADDRESSED_TO: { OUT: "was addressed to", IN: "was the addressee of" },
  ANSWERED_BY: { OUT: "was answered by", IN: "answered" },
  IMPLEMENTED_BY: { OUT: "was carried out by", IN: "carried out" },
  REPEATS: { OUT: "repeated", IN: "was repeated by" },
  OUTCOME_OF: { OUT: "is an outcome of", IN: "had the outcome" },
  JUDGES: { OUT: "judges progress on", IN: "was judged in" },
  HELD_OFFICE_IN: { OUT: "held office in", IN: "had in office" },
  CITES: { OUT: "rests on", IN: "is evidence for" },
};

/** One link as a clause: "Health and Social Care Act 2012 brought about Primary care trusts abolished". */
export function readEdge(from: AnyRecord, type: EdgeType, direction: EdgeDirection, to: AnyRecord): string {
  return `${from.name} ${EDGE_WORDS[type][direction]} ${to.name}`;
}
