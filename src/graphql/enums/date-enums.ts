import { CERTAINTIES, CONTINUITIES, DATE_PRECISIONS } from "../../domain/vocabulary.ts";
import { vocabularyEnum } from "./vocabulary-enum.ts";

export const DatePrecisionEnum = vocabularyEnum("DatePrecision", "How finely a date is known.", DATE_PRECISIONS, {
  DAY: "To the day.",
  MONTH: "To the month.",
  SEASON: "To the season: spring is March to May, winter December to February of the next year.",
  YEAR: "To the year.",
  DECADE: "To the decade.",
  INTERVAL: "Some day between two dates; on a legacy, the whole stretch of time.",
});

export const PeriodEndEnum = vocabularyEnum("PeriodEnd", "How a period ends.", ["CLOSED", "OPEN", "UNKNOWN"] as const, {
  CLOSED: "It ended on the date given.",
  OPEN: "It is still going on as of the day to which the dataset is complete.",
  UNKNOWN: "It ended, and nobody says when. Never counted as going on.",
});

export const CertaintyEnum = vocabularyEnum("Certainty", "How to read uncertain dates.", CERTAINTIES, {
  CERTAIN: "True whatever the real dates are within their bounds.",
  POSSIBLE: "True for some real dates within their bounds.",
});

export const ContinuityEnum = vocabularyEnum("Continuity", "What ends a life: the rule that the reader chooses.", CONTINUITIES, {
  STRICT: "A rename or a change of legal form ends a life and begins another.",
  RENAMES_CONTINUE: "A rename or a change of legal form does not end a life. The default.",
  FUNCTION_CONTINUES: "The chain of structures that keeps the main function counts as one life.",
});

const DATE_ROLES = ["EFFECTIVE", "ANNOUNCED", "LEGAL", "SHADOW", "OPERATIONAL", "ENACTED", "COMMISSIONED", "PUBLISHED"] as const;
/** A date of a record, as records name it. */
export type DatedRole = Lowercase<(typeof DATE_ROLES)[number]>;

export const DateRoleEnum = vocabularyEnum("DateRole", "Which date of a record a claim speaks of.", DATE_ROLES, {
  EFFECTIVE: "When it took effect: the date that lifespans use.",
  ANNOUNCED: "When it was first announced.",
  LEGAL: "When the law says that it happened.",
  SHADOW: "When it began to work in shadow form, before it had powers.",
  OPERATIONAL: "When it began to work with its powers.",
  ENACTED: "When it was passed or made.",
  COMMISSIONED: "When the review was commissioned.",
  PUBLISHED: "When the report was published.",
});
