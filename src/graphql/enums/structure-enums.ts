import { LEGAL_FORMS, NATIONS, STRUCTURE_SCOPES, STRUCTURE_STATUSES, TIERS } from "../../domain/vocabulary.ts";
import { vocabularyEnum } from "./vocabulary-enum.ts";

export const StructureScopeEnum = vocabularyEnum(
  "StructureScope",
  "Whether a structure is one body or a family of like bodies.",
  STRUCTURE_SCOPES,
  {
    BODY: "One organisation, such as NHS England.",
    KIND: "A class of like organisations taken as one, such as primary care trusts. It stands while any of them does.",
  },
);

export const TierEnum = vocabularyEnum("Tier", "How far from the centre a structure works, from the whole nation to one place.", TIERS, {
  NATIONAL: "A whole nation.",
  REGIONAL: "A region of a nation.",
  AREA: "A county, a conurbation or a health system.",
  DISTRICT: "A town or borough and the country around it.",
  LOCAL: "One place or one institution.",
});

export const NationEnum = vocabularyEnum("Nation", "A nation of the United Kingdom that has its own health service.", NATIONS, {
  ENGLAND: "England. A structure that served England and Wales carries both.",
  SCOTLAND: "Scotland.",
  WALES: "Wales.",
  NORTHERN_IRELAND: "Northern Ireland.",
});

export const LegalFormEnum = vocabularyEnum("LegalForm", "What a structure is in law.", LEGAL_FORMS, {
  DEPARTMENT: "A department of government under a minister.",
  STATUTORY_BODY: "A body made by statute that fits none of the narrower forms.",
  HEALTH_AUTHORITY: "A health authority or health board under an NHS Act.",
  SPECIAL_HEALTH_AUTHORITY: "A special health authority, made by order for particular functions.",
  NON_DEPARTMENTAL_PUBLIC_BODY: "A public body that works at arm's length from ministers.",
  NON_MINISTERIAL_DEPARTMENT: "A department of government that no minister heads.",
  EXECUTIVE_AGENCY: "A part of a department with its own chief executive and accounts, and no legal person of its own.",
  NHS_TRUST: "An NHS trust.",
  NHS_FOUNDATION_TRUST: "An NHS foundation trust, a public benefit corporation.",
  STATUTORY_COMMITTEE: "A committee or council that statute requires.",
  STATUTORY_OFFICE: "An office held by one person under statute.",
  COMPANY: "A company, limited by shares or by guarantee.",
  ADMINISTRATIVE_UNIT: "A part of another body, such as a regional office, without legal standing of its own.",
  NON_STATUTORY_PARTNERSHIP: "A partnership that works by agreement, without statute.",
  LOCAL_AUTHORITY: "A council or another local authority.",
  CHARITY: "A charity.",
});

export const StructureStatusEnum = vocabularyEnum(
  "StructureStatus",
  "Where a structure is in its life on a given day. Where bounds leave the day open, one that may have stood counts as STANDING.",
  STRUCTURE_STATUSES,
  {
    STANDING: "Established by that day and not abolished by it. A planned abolition changes nothing until it is enacted.",
    ABOLISHED: "Abolished on or before that day.",
    NOT_YET: "Established after that day.",
    END_UNKNOWN: "Established by that day and known to have ended, or doubted to stand, but nobody says when. Never counted as alive.",
  },
);
