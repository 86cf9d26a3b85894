import type { LegalForm, StructureKind, Tier } from "../../../src/domain/vocabulary.ts";

/** A form that bodies took in some years. */
export interface Form {
  readonly words: string;
  readonly kind: StructureKind;
  readonly tier: Tier;
  readonly legalForm: LegalForm;
  /** The first is the main function. */
  readonly functions: readonly [string, ...string[]];
}

type Forms = readonly [Form, ...Form[]];

const form = (words: string, kind: StructureKind, tier: Tier, legalForm: LegalForm, functions: Form["functions"]): Form => ({
  words,
  kind,
  tier,
  legalForm,
  functions,
});

const ERAS: readonly { readonly until: number; readonly forms: Forms }[] = [
  {
    until: 1974,
    forms: [
      form("Hospital Management Committee", "HOSPITAL_BOARD", "DISTRICT", "STATUTORY_BODY", ["hospital-services", "nursing"]),
      form("Executive Council", "PRACTITIONER_COMMITTEE", "AREA", "STATUTORY_COMMITTEE", ["family-doctors", "pharmacy"]),
      form("Local Health Committee", "LOCAL_GOVERNMENT", "AREA", "LOCAL_AUTHORITY", ["community-services", "ambulances", "midwifery"]),
    ],
  },
  {
    until: 1991,
    forms: [
      form("Area Health Authority", "HEALTH_AUTHORITY", "AREA", "HEALTH_AUTHORITY", ["planning", "hospital-services"]),
      form("District Health Authority", "HEALTH_AUTHORITY", "DISTRICT", "HEALTH_AUTHORITY", ["planning", "community-services"]),
      form("Community Health Council", "PATIENT_VOICE", "DISTRICT", "STATUTORY_BODY", ["patient-voice"]),
    ],
  },
  {
    until: 2013,
    forms: [
      form("Health Authority", "HEALTH_AUTHORITY", "AREA", "HEALTH_AUTHORITY", ["commissioning", "planning"]),
      form("Primary Care Trust", "COMMISSIONER", "DISTRICT", "STATUTORY_BODY", ["commissioning", "family-doctors", "public-health"]),
      form("Hospitals NHS Trust", "PROVIDER", "LOCAL", "NHS_TRUST", ["hospital-services", "training"]),
    ],
  },
  {
    until: Number.POSITIVE_INFINITY,
    forms: [
      form("Clinical Commissioning Group", "COMMISSIONER", "DISTRICT", "STATUTORY_BODY", ["commissioning"]),
      form("Integrated Care Board", "COMMISSIONER", "AREA", "STATUTORY_BODY", ["commissioning", "planning", "public-health"]),
      form("NHS Foundation Trust", "PROVIDER", "LOCAL", "NHS_FOUNDATION_TRUST", ["hospital-services", "training"]),
    ],
  },
];

/** The forms that new bodies took in a year. */
export function formsIn(year: number): Forms {
  const era = ERAS.find(({ until }) => year < until);
  if (era === undefined) throw new Error(`expected a year, got ${year}`);
  return era.forms;
}

/** Every function that a form names. */
export const FUNCTIONS: readonly string[] = [...new Set(ERAS.flatMap(({ forms }) => forms.flatMap(({ functions }) => functions)))].sort();
