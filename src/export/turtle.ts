import { DataFactory, Writer } from "n3";
import type { Quad_Object, Quad_Subject } from "n3";

import type { ExportFormat } from "./format.ts";
import { iri, PREFIXES } from "./rdf-terms.ts";
import { describeGraph } from "./rdf-statements.ts";
import type { Description, RdfObject } from "./rdf-statements.ts";

const { literal, namedNode } = DataFactory;

/** Turtle in W3C ORG and PROV, our terms as SKOS. */
export const turtle: ExportFormat = {
  name: "turtle",
  extension: "ttl",
  mediaType: "text/turtle",
  description: "Turtle: W3C ORG and PROV, our kinds as SKOS",
  *write(graph) {
    const pieces: string[] = [];
    const writer = new Writer(
      {
        write: (chunk: string, _encoding: unknown, done?: () => void) => {
          pieces.push(chunk);
          done?.();
        },
        end: (done?: () => void) => done?.(),
      },
      { end: false, prefixes: PREFIXES },
    );
    for (const { subject, statements } of describeGraph(graph)) {
      for (const { property, object } of statements)
        writer.addQuad(
          subjectNode(subject, graph.origin.publicUrl),
          namedNode(expand(property)),
          objectNode(object, graph.origin.publicUrl),
        );
      yield* pieces.splice(0);
    }
    writer.end();
    yield* pieces;
  },
};

export function expand(name: string): string {
  const colon = name.indexOf(":");
  const prefix = (PREFIXES as Readonly<Record<string, string>>)[name.slice(0, colon)];
  return prefix === undefined ? name : `${prefix}${name.slice(colon + 1)}`;
}

function subjectNode(subject: Description["subject"], publicUrl: string): Quad_Subject {
  if ("dataset" in subject) return namedNode(`${publicUrl}/`);
  return namedNode("record" in subject ? `${publicUrl}/id/${subject.record}` : expand(subject.term));
}

function objectNode(object: RdfObject, publicUrl: string): Quad_Object {
  if ("record" in object) return namedNode(`${publicUrl}/id/${object.record}`);
  if ("term" in object) return namedNode(expand(object.term));
  if ("address" in object) return namedNode(iri(object.address));
  return object.datatype === undefined ? literal(object.text, "en-GB") : literal(object.text, namedNode(expand(object.datatype)));
}
