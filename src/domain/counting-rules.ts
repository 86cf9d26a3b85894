import type { Certainty, Continuity } from "./vocabulary.ts";

/** The counting rules in words, of the analyses whose answers do not carry one of their own. */

export const ENDS_OF_LIFE: Readonly<Record<Continuity, string>> = {
  STRICT: "a renaming or change of legal form ends a life",
  RENAMES_CONTINUE: "renamings continue a life",
  FUNCTION_CONTINUES: "a life goes on as long as successors keep the main function",
};

export function snapshotRule(certainty: Certainty): string {
  const dates =
    certainty === "CERTAIN"
      ? "whatever the true dates are within their bounds; what ended on an unknown day is left out"
      : "for some dates within the bounds; what ended on an unknown day may have stood";
  return `A structure stands from the day it was established up to and not including the day it was abolished, ${dates}. Planned changes do not count. A kind of body counts once, beside its bodies by name.`;
}

export function outlivedRule(continuity: Continuity): string {
  return `Each structure against each predecessor by an enacted change; ${ENDS_OF_LIFE[continuity]}; transfers of functions, carve-outs, bodies that absorb a younger one and two names of one life are not compared; what stands is counted up to completeTo; overlapping bounds are undecidable.`;
}

export const OUTLASTING_RULE = "Structures all of whose successors have ended without standing as long for certain.";

export const DIFF_RULE =
  "The difference of two snapshots (certain): established stand on the later day and not on the earlier, abolished the other way round; a change effective on the later day is in it, one effective on the earlier is not. Planned changes do not count.";

export const TIMELINE_RULE =
  "Structures that may have stood on some day of the stretch; those without a known beginning are left out. Planned changes are shown among the events and end no life.";

export const LINEAGE_RULE =
  "Ancestors and descendants by lines of descent that enacted changes drew (planned ones only when asked), transfers of functions among them; each structure once, by its shortest way; cousins are not included.";

export const CROSSWALK_RULE =
  "Successors are followed through enacted changes that had taken effect by the day, transfers of functions apart, until a structure that stands on it; uncertain dates count by their earliest day. A share is 1 where nothing went elsewhere, and otherwise told only where a source measures every step.";

export const FATES_RULE =
  "Status is the latest response on record, what was answered and not what was done. Built: structures that began by what is recorded to have implemented the recommendation. No response on record is no proof that there was none.";

export const RECURRENCES_RULE =
  "Recommendations joined by a recorded and cited repetition, directly or through others, are one family; ordered by how often it was made.";
