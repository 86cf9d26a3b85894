import { REFORM_KINDS, RESPONSE_STATUSES, REVIEW_KINDS, VERDICTS } from "../../domain/vocabulary.ts";
import { vocabularyEnum } from "./vocabulary-enum.ts";

export const ReformKindEnum = vocabularyEnum("ReformKind", "The form that a reform took.", REFORM_KINDS, {
  ACT: "An Act of a parliament or assembly.",
  BILL: "A bill that has not been passed.",
  ORDER: "Secondary legislation: an order or regulations.",
  WHITE_PAPER: "A statement of policy that government means to carry out.",
  GREEN_PAPER: "A paper for consultation.",
  PLAN: "A plan or strategy for the service.",
  CIRCULAR: "An instruction or guidance from the centre to the service.",
  REORGANISATION: "A change of structure known by its own name rather than by one document.",
  POLICY: "A policy that was announced otherwise.",
});

export const ReviewKindEnum = vocabularyEnum("ReviewKind", "Who reviewed, and with what standing.", REVIEW_KINDS, {
  INDEPENDENT_REVIEW: "A review by a person or panel whom government or a public body asked.",
  PUBLIC_INQUIRY: "An inquiry into events, statutory or not.",
  ROYAL_COMMISSION: "A royal commission.",
  DEPARTMENTAL_COMMITTEE: "A committee or working party that a department appointed.",
  SELECT_COMMITTEE: "A select committee of a parliament.",
  AUDIT: "An auditor's report.",
});

export const ResponseStatusEnum = vocabularyEnum(
  "ResponseStatus",
  "What was answered to a recommendation. An answer is not an action.",
  RESPONSE_STATUSES,
  {
    ACCEPTED: "Accepted as it stands, in words or by doing it.",
    ACCEPTED_IN_PART: "Accepted in part, in principle, or with another wording.",
    DEFERRED: "Neither accepted nor rejected: put off, or left to later work.",
    REJECTED: "Not accepted.",
    NO_RESPONSE: "No response is on record here. It does not say that none was given.",
  },
);

export const VerdictEnum = vocabularyEnum(
  "Verdict",
  "What a named source found to have happened to a problem. It is that source's judgement.",
  VERDICTS,
  {
    IMPROVED: "The problem got better.",
    MIXED: "Some of it got better, some did not; or findings differ.",
    UNCHANGED: "The problem stayed as it was.",
    WORSENED: "The problem got worse.",
    NOT_MEASURED:
      "The source makes no finding on whether the problem got better or worse: it measured something else, argues, or says that nobody measured.",
  },
);
