import { POLITICAL_CHANGES } from "../../domain/hazard.ts";
import { SURVIVAL_FACETS, SURVIVAL_UNITS } from "../../domain/survival.ts";
import { vocabularyEnum } from "./vocabulary-enum.ts";

export const SurvivalFacetEnum = vocabularyEnum(
  "SurvivalFacet",
  "By what to group lives. Of a renamed structure its first name counts.",
  SURVIVAL_FACETS,
  {
    KIND: "By sort of organisation.",
    TIER: "By tier; NONE for structures without one.",
    NATION: "By nation. A structure of several nations counts in each, so no test is made.",
    DECADE: "By decade of birth.",
    LEGAL_FORM: "By legal form; UNKNOWN where none is recorded.",
    GOVERNMENT: "By the government of the United Kingdom on the day of birth.",
    SCOPE: "By whether it is one body or a family of bodies.",
  },
);

export const SurvivalUnitEnum = vocabularyEnum("SurvivalUnit", "What counts as one life.", SURVIVAL_UNITS, {
  STRUCTURE: "Every structure: families of bodies, and bodies by name.",
  BODY: "Bodies only, each by name. Those that end by one change are not independent.",
  KIND: "A family once, with the bodies that belong to none. The nearest to independent lives.",
});

export const PoliticalChangeEnum = vocabularyEnum("PoliticalChange", "Which newcomer begins a period.", POLITICAL_CHANGES, {
  SECRETARY_OF_STATE: "A new Secretary of State for health, or Minister of Health before 1968.",
  PRIME_MINISTER: "A new prime minister.",
  PARTY: "Another party in government.",
});
