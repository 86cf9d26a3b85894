import { edgesOf } from "../domain/edges.ts";
import { linksOf } from "../domain/succession.ts";
import type { AnyRecord, HistoricalDate } from "../domain/records.ts";
import { CHANGE_KINDS, LEGAL_FORMS, STRUCTURE_KINDS, TIERS } from "../domain/vocabulary.ts";
import type { ExportGraph } from "./export-graph.ts";
import { CLASSES, EDTF_DATATYPE, PROPERTIES } from "./rdf-terms.ts";

/** The object of a statement: a record (by id), a term (prefixed name), an address, or a literal. */
export type RdfObject =
  | { readonly record: string }
  | { readonly term: string }
  | { readonly address: string }
  | { readonly text: string; readonly datatype?: string };

export interface Statement {
  readonly property: string;
  readonly object: RdfObject;
}

export interface Description {
  /** A record's id, or a prefixed name. */
  readonly subject: { readonly record: string } | { readonly term: string } | { readonly dataset: true };
  readonly statements: readonly Statement[];
}

/** What an export says in RDF, subject by subject: first the dataset, then the scheme of our terms, then the records. Turtle and JSON-LD write the same. */
export function* describeGraph(graph: ExportGraph): Generator<Description> {
  yield describeOrigin(graph);
  yield* describeVocabulary();
  for (const record of graph.records) yield { subject: { record: record.id }, statements: describeRecord(record) };
}

export function describeRecord(record: AnyRecord): readonly Statement[] {
  return [
    ...CLASSES[record.type].map((name): Statement => ({ property: "rdf:type", object: { term: name } })),
    text("skos:prefLabel", record.name),
    ...optional("dcterms:description", record.summary),
    ...ownStatements(record),
    ...edgesOf(record).map(({ type, to }): Statement => ({ property: PROPERTIES[type], object: { record: to } })),
  ];
}

function ownStatements(record: AnyRecord): readonly Statement[] {
  switch (record.type) {
    case "Structure":
      return [
        ...record.names.map(({ name }) => text("skos:altLabel", name)),
        term("org:classification", record.kind),
        ...(record.tier === undefined ? [] : [term("nrg:tier", record.tier)]),
        ...(record.legalForm === undefined ? [] : [term("nrg:legalForm", record.legalForm)]),
        text("nrg:scope", record.scope),
        ...record.nations.map((nation) => text("nrg:nation", nation)),
        ...date("schema:foundingDate", record.life.established),
        ...date("schema:dissolutionDate", record.life.abolished),
        ...record.identifiers.map(({ scheme, value }) => text("dcterms:identifier", `${scheme}:${value}`)),
        // Only what has happened: a planned successor is derived from nothing yet.
        ...record.predecessors
          .filter(({ status, kind }) => status === "ENACTED" && kind !== "TRANSFER_OF_FUNCTIONS")
          .map(({ structure }): Statement => ({ property: "prov:wasDerivedFrom", object: { record: structure } })),
      ];
    case "ChangeEvent":
      return [
        term("dcterms:type", record.kind),
        text("nrg:status", record.status),
        ...date("dcterms:date", record.effective),
        ...date("nrg:announced", record.announced),
        ...date("nrg:legal", record.legal),
        ...date("nrg:operational", record.operational),
        ...linksOf(record)
          .filter(({ partial }) => partial)
          .map(({ from, to }) => text("nrg:partialDescent", `${from} > ${to}`)),
      ];
    case "Reform":
      return [
        text("nrg:reformKind", record.kind),
        ...date("nrg:announced", record.announced),
        ...date("dcterms:issued", record.enacted),
        ...date("dcterms:valid", record.effective),
      ];
    case "Review":
      return [
        text("nrg:reviewKind", record.kind),
        ...date("nrg:commissioned", record.commissioned),
        ...date("dcterms:issued", record.published),
      ];
    case "Recommendation":
      return [...optional("nrg:number", record.number), ...optional("nrg:theme", record.theme)];
    case "Outcome":
      return [
        text("nrg:verdict", record.verdict),
        ...optional("nrg:measure", record.measure),
        ...optional("nrg:value", record.value),
        ...edtf("nrg:endures", record.endures?.edtf),
      ];
    case "Person":
      return record.terms.map(({ office, during }) => text("nrg:office", `${office}, ${during.edtf}`));
    case "Government":
      return [text("nrg:party", record.party), ...edtf("dcterms:temporal", record.during.edtf)];
    case "Source":
      return [
        text("dcterms:title", record.name),
        text("dcterms:publisher", record.publisher),
        ...record.authors.map((author) => text("dcterms:creator", author)),
        ...optional("dcterms:identifier", record.reference),
        ...date("dcterms:issued", record.published),
        { property: "schema:url", object: { address: record.link } },
        { property: "nrg:accessed", object: { text: record.accessed, datatype: "xsd:date" } },
      ];
    case "Problem":
    case "Function":
      return [];
  }
}

function describeOrigin({ origin }: ExportGraph): Description {
  return {
    subject: { dataset: true },
    statements: [
      { property: "rdf:type", object: { term: "schema:Dataset" } },
      text("dcterms:title", `${origin.title}: ${origin.scope}`),
      text("dcterms:license", origin.licence),
      text("schema:version", origin.version),
      text("nrg:revision", origin.revision),
      { property: "dcterms:temporal", object: { text: `../${origin.completeTo}`, datatype: EDTF_DATATYPE } },
    ],
  };
}

const SCHEMES = { ChangeKind: CHANGE_KINDS, StructureKind: STRUCTURE_KINDS, Tier: TIERS, LegalForm: LEGAL_FORMS } as const;

/** Our closed lists as SKOS concepts, each in the scheme of its list. */
export function* describeVocabulary(): Generator<Description> {
  const schemesOf = new Map<string, string[]>();
  for (const [scheme, terms] of Object.entries(SCHEMES)) {
    yield {
      subject: { term: `nrg:${scheme}Scheme` },
      statements: [{ property: "rdf:type", object: { term: "skos:ConceptScheme" } }, text("skos:prefLabel", scheme)],
    };
    for (const name of terms) schemesOf.set(name, [...(schemesOf.get(name) ?? []), scheme]);
  }
  for (const [name, schemes] of schemesOf) {
    yield {
      subject: { term: `nrg:${name}` },
      statements: [
        { property: "rdf:type", object: { term: "skos:Concept" } },
        text("skos:prefLabel", name.toLowerCase().replaceAll("_", " ")),
        ...schemes.map((scheme): Statement => ({ property: "skos:inScheme", object: { term: `nrg:${scheme}Scheme` } })),
      ],
    };
  }
}

function text(property: string, value: string): Statement {
  return { property, object: { text: value } };
}

function optional(property: string, value: string | undefined): readonly Statement[] {
  return value === undefined ? [] : [text(property, value)];
}

function term(property: string, name: string): Statement {
  return { property, object: { term: `nrg:${name}` } };
}

function edtf(property: string, value: string | undefined): readonly Statement[] {
  return value === undefined ? [] : [{ property, object: { text: value, datatype: EDTF_DATATYPE } }];
}

// A plain day, month or year has its XML Schema type, which every tool reads; anything finer is EDTF, with its bounds beside it.
function date(property: string, value: HistoricalDate | undefined): readonly Statement[] {
  if (value === undefined) return [];
  const plain = !value.approximate && !value.uncertain;
  const datatype =
    plain && value.precision === "DAY"
      ? "xsd:date"
      : plain && value.precision === "MONTH"
        ? "xsd:gYearMonth"
        : plain && value.precision === "YEAR"
          ? "xsd:gYear"
          : EDTF_DATATYPE;
  return [{ property, object: { text: value.edtf, datatype } }];
}
