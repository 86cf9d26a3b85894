import { STRUCTURE_KINDS } from "../../domain/vocabulary.ts";
import { vocabularyEnum } from "./vocabulary-enum.ts";

export const StructureKindEnum = vocabularyEnum(
  "StructureKind",
  "What sort of organisation a structure is, by its main work.",
  STRUCTURE_KINDS,
  {
    GOVERNMENT_DEPARTMENT: "A department of state that sets policy and answers to a parliament.",
    MANAGEMENT_BODY: "A body, or part of a department, that manages the service on behalf of ministers.",
    HEALTH_AUTHORITY: "An authority or board that plans and runs, or plans and buys, services for an area.",
    HOSPITAL_BOARD: "A board or committee that plans or manages hospitals, as before 1974.",
    PRACTITIONER_COMMITTEE: "A body that holds the contracts of family doctors, dentists, pharmacists and opticians.",
    COMMISSIONER: "A body that buys services for a population and does not chiefly provide them.",
    PROVIDER: "A body that provides care, such as an NHS trust.",
    PARTNERSHIP: "An arrangement that joins several organisations for planning or delivery.",
    REGULATOR: "A regulator of organisations: of quality, finance or competition.",
    PROFESSIONAL_REGULATOR: "A regulator of people in a profession, or a body that oversees such regulators.",
    INVESTIGATOR: "A body that investigates harm or complaints.",
    PATIENT_VOICE: "A body that speaks for patients and the public.",
    PUBLIC_HEALTH_BODY: "A body for public health, prevention or health protection.",
    ADVISORY_BODY: "A body that advises ministers or the service.",
    EVIDENCE_BODY: "A body that appraises evidence and writes guidance or standards.",
    IMPROVEMENT_BODY: "A body that helps others to improve or to modernise.",
    DIGITAL_BODY: "A body for data, information standards or national systems.",
    EDUCATION_BODY: "A body for education, training and the workforce.",
    RESEARCH_BODY: "A body that pays for, governs or carries out research.",
    SUPPORT_SERVICE: "A body that serves the rest of the service: supplies, estates, payments, blood, claims.",
    LOCAL_GOVERNMENT: "A body of local government with duties for health or care.",
  },
);
