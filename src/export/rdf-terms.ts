import type { EdgeType } from "../domain/edges.ts";
import type { RecordKind } from "../domain/vocabulary.ts";

/** Prefixes, the same in Turtle and in schema/context.jsonld. The project's own terms have a name of their own, whatever address serves them. */
export const PREFIXES = {
  nrg: "urn:nhs-reform-graph:vocabulary:",
  org: "http://www.w3.org/ns/org#",
  prov: "http://www.w3.org/ns/prov#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  dcterms: "http://purl.org/dc/terms/",
  schema: "https://schema.org/",
  foaf: "http://xmlns.com/foaf/0.1/",
  bibo: "http://purl.org/ontology/bibo/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
} as const;

export const EDTF_DATATYPE = "http://id.loc.gov/datatypes/edtf/EDTF";

/** The classes of each kind of record: W3C's where it has one, and our own. */
export const CLASSES: Readonly<Record<RecordKind, readonly string[]>> = {
  Structure: ["org:FormalOrganization", "nrg:Structure"],
  ChangeEvent: ["org:ChangeEvent", "nrg:ChangeEvent"],
  Reform: ["prov:Activity", "nrg:Reform"],
  Problem: ["skos:Concept", "nrg:Problem"],
  Function: ["skos:Concept", "nrg:Function"],
  Review: ["prov:Activity", "nrg:Review"],
  Recommendation: ["nrg:Recommendation"],
  Outcome: ["nrg:Outcome"],
  Person: ["foaf:Person", "prov:Agent", "nrg:Person"],
  Government: ["org:Organization", "nrg:Government"],
  Source: ["bibo:Document", "prov:Entity", "nrg:Source"],
};

/** Each link as a property. W3C ORG and PROV where their meaning is ours; otherwise our own name for it. */
export const PROPERTIES: Readonly<Record<EdgeType, string>> = {
  ENDED: "org:originalOrganization",
  CONTINUED: "nrg:survivingOrganization",
  RESULTED_IN: "org:resultingOrganization",
  MOVED_FUNCTION: "nrg:movedFunction",
  CAUSED_BY: "prov:wasInformedBy",
  MADE_UNDER: "nrg:instrument",
  MEMBER_OF: "nrg:memberOfKind",
  HOLDS: "org:purpose",
  ANSWERS_TO: "org:unitOf",
  INTRODUCED_BY: "nrg:introducedBy",
  MADE_BY: "prov:wasAssociatedWith",
  TARGETS: "nrg:targets",
  ARISES_FROM: "nrg:arisesFrom",
  SUPERSEDES: "dcterms:replaces",
  CARRIES_OUT: "nrg:carriesOut",
  CHAIRED_BY: "nrg:chairedBy",
  COMMISSIONED_BY: "nrg:commissionedBy",
  CONCERNS: "dcterms:subject",
  EXAMINES: "nrg:examines",
  LED_TO: "nrg:ledTo",
  PART_OF: "dcterms:isPartOf",
  ADDRESSED_TO: "nrg:addressedTo",
  ANSWERED_BY: "nrg:answeredBy",
  IMPLEMENTED_BY: "nrg:implementedBy",
  REPEATS: "nrg:repeats",
  OUTCOME_OF: "nrg:outcomeOf",
  JUDGES: "nrg:judges",
  HELD_OFFICE_IN: "nrg:heldOfficeIn",
  CITES: "dcterms:source",
};

/** A web address as an IRI: what RDF forbids in one (spaces, quotes, angle brackets) is percent-encoded, what is encoded already stays. */
export function iri(address: string): string {
  return new URL(address).href;
}
