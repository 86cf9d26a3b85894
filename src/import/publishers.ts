import type { Publisher } from "./read-table.ts";

/** The Organisation Data Service, which keeps the codes of health and care bodies in England and Wales. */
export const ORGANISATION_DATA_SERVICE: Publisher = {
  name: "NHS Digital, Organisation Data Service",
  url: "https://digital.nhs.uk/services/organisation-data-service",
  title: (file) => `Organisation Data Service: ${file}`,
};

/** The Office for National Statistics, which publishes lists and lookups of health geographies. */
export const OFFICE_FOR_NATIONAL_STATISTICS: Publisher = {
  name: "Office for National Statistics, Open Geography portal",
  url: "https://geoportal.statistics.gov.uk/",
  title: (file) => `Open Geography portal: ${file}`,
};

export const LICENCE = "OGL-3.0";
