import { CLAIM_RANKS, CONFIDENCES, NAME_KINDS, SOURCE_KINDS, SOURCE_STANDINGS } from "../../domain/vocabulary.ts";
import { vocabularyEnum } from "./vocabulary-enum.ts";

export const SourceKindEnum = vocabularyEnum("SourceKind", "What sort of document a source is.", SOURCE_KINDS, {
  ACT: "An Act of Parliament or of a devolved legislature.",
  STATUTORY_INSTRUMENT: "A statutory instrument or statutory rule.",
  BILL: "A bill, with its explanatory notes.",
  WHITE_PAPER: "A white paper.",
  GREEN_PAPER: "A green or consultation paper.",
  GOVERNMENT_PAPER: "Another paper of government: a plan, a response, a circular, an impact assessment.",
  GOVERNMENT_PAGE: "A web page of government.",
  HANSARD: "The official report of a parliament's debates and answers.",
  COMMITTEE_REPORT: "A parliamentary committee's report.",
  INQUIRY_REPORT: "An inquiry's report.",
  REVIEW_REPORT: "An independent review's report.",
  AUDIT_REPORT: "An auditor's report.",
  PARLIAMENT_BRIEFING: "A briefing of a parliament's library.",
  ARCHIVE_CATALOGUE: "An archive's catalogue entry.",
  DATASET: "A dataset or register.",
  NHS_DOCUMENT: "A document of an NHS body.",
  THINK_TANK: "A report, page or timeline of a think tank or charity.",
  JOURNAL_ARTICLE: "An article in an academic or professional journal.",
  BOOK: "A book.",
  NEWS: "A news report.",
  LAW_FIRM: "A law firm's note.",
  ESSAY: "An essay or opinion piece: evidence of what its author argues.",
  WEB_PAGE: "Another web page.",
  REFERENCE_WORK: "An encyclopaedia or another reference work.",
});

export const SourceStandingEnum = vocabularyEnum(
  "SourceStanding",
  "How close a source stands to what it tells. It follows from the kind of source.",
  SOURCE_STANDINGS,
  {
    PRIMARY: "The law, the paper, the report or the archive itself.",
    OFFICIAL: "A public body writing about it.",
    SCHOLARLY: "Research, books and think tanks.",
    PRESS: "News, firms, essays and other pages.",
    REFERENCE: "Encyclopaedias and the like.",
  },
);

export const ClaimRankEnum = vocabularyEnum("ClaimRank", "Which of several rival claims to prefer. The claim says why.", CLAIM_RANKS, {
  PREFERRED: "The best supported of rival claims.",
  NORMAL: "Not ranked against others.",
  DEPRECATED: "Known to be wrong, and kept because it is in print.",
});

export const ConfidenceEnum = vocabularyEnum("Confidence", "How sure the editors are that a claim is right.", CONFIDENCES, {
  HIGH: "Stated by a primary source, or by several independent ones.",
  MEDIUM: "Stated by one good source.",
  LOW: "Inferred, or stated by a source that is often wrong.",
});

export const NameKindEnum = vocabularyEnum("NameKind", "What sort of name a structure bore.", NAME_KINDS, {
  LEGAL: "The name in law.",
  OPERATING: "The name that it worked under.",
  ACRONYM: "An abbreviation.",
  COMMON: "A name in common use.",
  WELSH: "The name in Welsh.",
  GAELIC: "The name in Scottish Gaelic or Irish.",
});
