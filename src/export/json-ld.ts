import type { ExportGraph } from "./export-graph.ts";
import type { ExportFormat } from "./format.ts";
import { EDTF_DATATYPE, iri, PREFIXES } from "./rdf-terms.ts";
import { describeGraph } from "./rdf-statements.ts";
import type { Description, RdfObject } from "./rdf-statements.ts";

/** JSON-LD 1.1 with its context inside, so that it can be read without asking anybody. */
export const jsonLd: ExportFormat = {
  name: "json-ld",
  extension: "jsonld",
  mediaType: "application/ld+json",
  description: "JSON-LD: the same statements as Turtle",
  *write(graph) {
    yield `{"@context":${JSON.stringify(jsonLdContext())},"@graph":[`;
    let first = true;
    for (const description of describeGraph(graph)) {
      yield `${first ? "\n" : ",\n"}${JSON.stringify(node(description, graph))}`;
      first = false;
    }
    yield "\n]}\n";
  },
};

/** What schema/context.jsonld holds. */
export function jsonLdContext(): object {
  return { "@version": 1.1, ...PREFIXES, edtf: { "@id": "nrg:edtf", "@type": EDTF_DATATYPE } };
}

function node({ subject, statements }: Description, { origin }: ExportGraph): object {
  const properties: Record<string, unknown[]> = {};
  const types: string[] = [];
  for (const { property, object } of statements) {
    if (property === "rdf:type" && "term" in object) types.push(object.term);
    else (properties[property] ??= []).push(value(object, origin.publicUrl));
  }
  const id =
    "dataset" in subject ? `${origin.publicUrl}/` : "record" in subject ? `${origin.publicUrl}/id/${subject.record}` : subject.term;
  return { "@id": id, "@type": types, ...properties };
}

function value(object: RdfObject, publicUrl: string): object {
  if ("record" in object) return { "@id": `${publicUrl}/id/${object.record}` };
  if ("term" in object) return { "@id": object.term };
  if ("address" in object) return { "@id": iri(object.address) };
  return object.datatype === undefined
    ? { "@value": object.text, "@language": "en-GB" }
    : { "@value": object.text, "@type": object.datatype };
}
