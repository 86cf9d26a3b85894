/**
 * Every closed list of terms, once. The seed format, the GraphQL enums, the stores and the docs all read these lists, so a
 * term is added in one place. Meanings that a reader needs are in schema/VOCABULARY.md and in the GraphQL descriptions.
 */

export const RECORD_KINDS = [
  "Structure",
  "ChangeEvent",
  "Reform",
  "Problem",
  "Function",
  "Review",
  "Recommendation",
  "Outcome",
  "Person",
  "Government",
  "Source",
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** BODY is one organisation; KIND is a class of like organisations treated as one (primary care trusts). */
export const STRUCTURE_SCOPES = ["BODY", "KIND"] as const;
export type StructureScope = (typeof STRUCTURE_SCOPES)[number];

export const STRUCTURE_KINDS = [
  "GOVERNMENT_DEPARTMENT",
  "MANAGEMENT_BODY",
  "HEALTH_AUTHORITY",
  "HOSPITAL_BOARD",
  "PRACTITIONER_COMMITTEE",
  "COMMISSIONER",
  "PROVIDER",
  "PARTNERSHIP",
  "REGULATOR",
  "PROFESSIONAL_REGULATOR",
  "INVESTIGATOR",
  "PATIENT_VOICE",
  "PUBLIC_HEALTH_BODY",
  "ADVISORY_BODY",
  "EVIDENCE_BODY",
  "IMPROVEMENT_BODY",
  "DIGITAL_BODY",
  "EDUCATION_BODY",
  "RESEARCH_BODY",
  "SUPPORT_SERVICE",
  "LOCAL_GOVERNMENT",
] as const;
export type StructureKind = (typeof STRUCTURE_KINDS)[number];

/** From the centre outwards. AREA is a county or a system; DISTRICT a town or borough and around; LOCAL a place or an institution. */
export const TIERS = ["NATIONAL", "REGIONAL", "AREA", "DISTRICT", "LOCAL"] as const;
export type Tier = (typeof TIERS)[number];

export const NATIONS = ["ENGLAND", "SCOTLAND", "WALES", "NORTHERN_IRELAND"] as const;
export type Nation = (typeof NATIONS)[number];

export const LEGAL_FORMS = [
  "DEPARTMENT",
  "STATUTORY_BODY",
  "HEALTH_AUTHORITY",
  "SPECIAL_HEALTH_AUTHORITY",
  "NON_DEPARTMENTAL_PUBLIC_BODY",
  "NON_MINISTERIAL_DEPARTMENT",
  "EXECUTIVE_AGENCY",
  "NHS_TRUST",
  "NHS_FOUNDATION_TRUST",
  "STATUTORY_COMMITTEE",
  "STATUTORY_OFFICE",
  "COMPANY",
  "ADMINISTRATIVE_UNIT",
  "NON_STATUTORY_PARTNERSHIP",
  "LOCAL_AUTHORITY",
  "CHARITY",
] as const;
export type LegalForm = (typeof LEGAL_FORMS)[number];

export const CHANGE_KINDS = [
  "CREATION",
  "ABOLITION",
  "MERGER",
  "ABSORPTION",
  "SPLIT",
  "CARVE_OUT",
  "RENAMING",
  "REPLACEMENT",
  "TRANSFER_OF_FUNCTIONS",
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A PLANNED change is announced or legislated but has not happened: it ends and begins no life. */
export const CHANGE_STATUSES = ["ENACTED", "PLANNED"] as const;
export type ChangeStatus = (typeof CHANGE_STATUSES)[number];

export const REFORM_KINDS = ["ACT", "BILL", "ORDER", "WHITE_PAPER", "GREEN_PAPER", "PLAN", "CIRCULAR", "REORGANISATION", "POLICY"] as const;
export type ReformKind = (typeof REFORM_KINDS)[number];

export const REVIEW_KINDS = [
  "INDEPENDENT_REVIEW",
  "PUBLIC_INQUIRY",
  "ROYAL_COMMISSION",
  "DEPARTMENTAL_COMMITTEE",
  "SELECT_COMMITTEE",
  "AUDIT",
] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

export const RESPONSE_STATUSES = ["ACCEPTED", "ACCEPTED_IN_PART", "DEFERRED", "REJECTED", "NO_RESPONSE"] as const;
export type ResponseStatus = (typeof RESPONSE_STATUSES)[number];

export const VERDICTS = ["IMPROVED", "MIXED", "UNCHANGED", "WORSENED", "NOT_MEASURED"] as const;
export type Verdict = (typeof VERDICTS)[number];

export const SOURCE_KINDS = [
  "ACT",
  "STATUTORY_INSTRUMENT",
  "BILL",
  "WHITE_PAPER",
  "GREEN_PAPER",
  "GOVERNMENT_PAPER",
  "GOVERNMENT_PAGE",
  "HANSARD",
  "COMMITTEE_REPORT",
  "INQUIRY_REPORT",
  "REVIEW_REPORT",
  "AUDIT_REPORT",
  "PARLIAMENT_BRIEFING",
  "ARCHIVE_CATALOGUE",
  "DATASET",
  "NHS_DOCUMENT",
  "THINK_TANK",
  "JOURNAL_ARTICLE",
  "BOOK",
  "NEWS",
  "LAW_FIRM",
  "ESSAY",
  "WEB_PAGE",
  "REFERENCE_WORK",
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** How close a source stands to what it tells. Follows from its kind: see sourceStanding in source-standing.ts. */
export const SOURCE_STANDINGS = ["PRIMARY", "OFFICIAL", "SCHOLARLY", "PRESS", "REFERENCE"] as const;
export type SourceStanding = (typeof SOURCE_STANDINGS)[number];

export const NAME_KINDS = ["LEGAL", "OPERATING", "ACRONYM", "COMMON", "WELSH", "GAELIC"] as const;
export type NameKind = (typeof NAME_KINDS)[number];

export const DATE_PRECISIONS = ["DAY", "MONTH", "SEASON", "YEAR", "DECADE", "INTERVAL"] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

export const CLAIM_RANKS = ["PREFERRED", "NORMAL", "DEPRECATED"] as const;
export type ClaimRank = (typeof CLAIM_RANKS)[number];

export const CONFIDENCES = ["HIGH", "MEDIUM", "LOW"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const CONTINUITIES = ["STRICT", "RENAMES_CONTINUE", "FUNCTION_CONTINUES"] as const;
export type Continuity = (typeof CONTINUITIES)[number];

export const CERTAINTIES = ["CERTAIN", "POSSIBLE"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const STRUCTURE_STATUSES = ["STANDING", "ABOLISHED", "NOT_YET", "END_UNKNOWN"] as const;
export type StructureStatus = (typeof STRUCTURE_STATUSES)[number];

export const OUTLIVED_VERDICTS = ["OUTLIVED", "DID_NOT", "NOT_YET", "UNDECIDABLE"] as const;
export type OutlivedVerdict = (typeof OUTLIVED_VERDICTS)[number];

export const DIRECTIONS = ["ANCESTORS", "DESCENDANTS", "BOTH"] as const;
export type Direction = (typeof DIRECTIONS)[number];
