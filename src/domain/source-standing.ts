import type { SourceKind, SourceStanding } from "./vocabulary.ts";

const STANDING: Readonly<Record<SourceKind, SourceStanding>> = {
  ACT: "PRIMARY",
  STATUTORY_INSTRUMENT: "PRIMARY",
  BILL: "PRIMARY",
  HANSARD: "PRIMARY",
  ARCHIVE_CATALOGUE: "PRIMARY",
  WHITE_PAPER: "PRIMARY",
  GREEN_PAPER: "PRIMARY",
  GOVERNMENT_PAPER: "PRIMARY",
  REVIEW_REPORT: "PRIMARY",
  INQUIRY_REPORT: "PRIMARY",
  GOVERNMENT_PAGE: "OFFICIAL",
  COMMITTEE_REPORT: "OFFICIAL",
  AUDIT_REPORT: "OFFICIAL",
  PARLIAMENT_BRIEFING: "OFFICIAL",
  DATASET: "OFFICIAL",
  NHS_DOCUMENT: "OFFICIAL",
  THINK_TANK: "SCHOLARLY",
  JOURNAL_ARTICLE: "SCHOLARLY",
  BOOK: "SCHOLARLY",
  NEWS: "PRESS",
  LAW_FIRM: "PRESS",
  ESSAY: "PRESS",
  WEB_PAGE: "PRESS",
  REFERENCE_WORK: "REFERENCE",
};

/**
 * How close a kind of source stands to what it tells: PRIMARY (the law, the paper or the report itself), OFFICIAL (a public body
 * writing about it), SCHOLARLY (research and think tanks), PRESS (news, firms, essays), REFERENCE (encyclopaedias).
 */
export function sourceStanding(kind: SourceKind): SourceStanding {
  return STANDING[kind];
}
