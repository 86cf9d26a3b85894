import { stringify } from "csv-stringify/sync";

import { sourceStanding } from "../domain/source-standing.ts";
import type { AnyRecord, RecordOf } from "../domain/records.ts";
import type { RecordKind } from "../domain/vocabulary.ts";
import { recommendationStatus } from "../domain/recommendation-status.ts";
import { descentFields, structureFields } from "./columns.ts";
import type { ExportGraph } from "./export-graph.ts";
import type { ExportFormat } from "./format.ts";

type Row = Readonly<Record<string, string>>;
type Describe<K extends RecordKind> = (record: RecordOf<K>, graph: ExportGraph) => Row;

const TABLES: { readonly [K in RecordKind]: { readonly name: string; readonly describe: Describe<K> } } = {
  Structure: {
    name: "structures",
    describe: (record, { origin }) => ({
      ...structureFields(record, origin),
      summary: record.summary ?? "",
      identifiers: record.identifiers.map(({ scheme, value }) => `${scheme}:${value}`).join("|"),
      sources: sources(record),
    }),
  },
  ChangeEvent: {
    name: "events",
    describe: (record) => ({
      id: record.id,
      name: record.name,
      kind: record.kind,
      status: record.status,
      effective: record.effective.edtf,
      announced: record.announced?.edtf ?? "",
      legal: record.legal?.edtf ?? "",
      operational: record.operational?.edtf ?? "",
      originals: record.originals.join("|"),
      survivors: record.survivors.join("|"),
      results: record.results.join("|"),
      causedBy: record.causedBy.join("|"),
      instruments: record.instruments.join("|"),
      sources: sources(record),
    }),
  },
  Reform: {
    name: "reforms",
    describe: (record) => ({
      id: record.id,
      name: record.name,
      kind: record.kind,
      nations: record.nations.join("|"),
      announced: record.announced?.edtf ?? "",
      enacted: record.enacted?.edtf ?? "",
      effective: record.effective?.edtf ?? "",
      government: record.government ?? "",
      ministers: record.ministers.join("|"),
      targets: record.targets.map(({ problem }) => problem).join("|"),
      summary: record.summary ?? "",
      sources: sources(record),
    }),
  },
  Review: {
    name: "reviews",
    describe: (record) => ({
      id: record.id,
      name: record.name,
      kind: record.kind,
      commissioned: record.commissioned?.edtf ?? "",
      published: record.published?.edtf ?? "",
      chairs: record.chairs.join("|"),
      concerns: record.concerns.join("|"),
      summary: record.summary ?? "",
      sources: sources(record),
    }),
  },
  Recommendation: {
    name: "recommendations",
    describe: (record) => ({
      id: record.id,
      name: record.name,
      review: record.review,
      number: record.number ?? "",
      theme: record.theme ?? "",
      status: recommendationStatus(record),
      addressees: record.addressees.join("|"),
      implementedBy: record.implementedBy.map(({ to }) => to).join("|"),
      repeats: record.repeats.map(({ to }) => to).join("|"),
      summary: record.summary ?? "",
      sources: sources(record),
    }),
  },
  Outcome: {
    name: "outcomes",
    describe: (record) => ({
      id: record.id,
      name: record.name,
      of: record.of.join("|"),
      problem: record.problem ?? "",
      verdict: record.verdict,
      measure: record.measure ?? "",
      value: record.value ?? "",
      period: record.period ?? "",
      endures: record.endures?.edtf ?? "",
      summary: record.summary ?? "",
      sources: sources(record),
    }),
  },
  Person: {
    name: "people",
    describe: (record) => ({
      id: record.id,
      name: record.name,
      offices: record.terms.map(({ office, during }) => `${office} ${during.edtf}`).join("|"),
      summary: record.summary ?? "",
      sources: sources(record),
    }),
  },
  Government: {
    name: "governments",
    describe: (record) => ({
      id: record.id,
      name: record.name,
      party: record.party,
      nation: record.nation,
      primeMinister: record.primeMinister,
      during: record.during.edtf,
      sources: sources(record),
    }),
  },
  Problem: { name: "problems", describe: (record) => ({ id: record.id, name: record.name, summary: record.summary ?? "" }) },
  Function: { name: "functions", describe: (record) => ({ id: record.id, name: record.name, summary: record.summary ?? "" }) },
  Source: {
    name: "sources",
    describe: (record) => ({
      id: record.id,
      title: record.name,
      kind: record.kind,
      standing: sourceStanding(record.kind),
      authors: record.authors.join("|"),
      publisher: record.publisher,
      reference: record.reference ?? "",
      published: record.published?.edtf ?? "",
      link: record.link,
      accessed: record.accessed,
    }),
  },
};

/** One table for each kind of record, and nodes and edges for graph programs. */
export const csvFormats: readonly ExportFormat[] = [
  table("nodes.csv", "CSV of structures with their lives (the same as structures.csv without words)", ({ structures, origin }) =>
    structures.map((structure) => structureFields(structure, origin)),
  ),
  table("edges.csv", "CSV of descent: from, to, event", ({ descent }) => descent.map(descentFields)),
  ...Object.entries(TABLES).map(([kind, { name, describe }]) =>
    table(`${name}.csv`, `CSV of ${name}`, (graph) =>
      graph.records
        .filter(({ type }) => type === kind)
        .map((record) => (describe as (record: AnyRecord, graph: ExportGraph) => Row)(record, graph)),
    ),
  ),
];

/**
 * RFC 4180 with every field in quotes. A cell that a spreadsheet would run as a formula (it begins with = + - @, a tab or their full-width twins) gets an
 * apostrophe before it: JSON Lines is the lossless form. Lists are parted by "|". The last two columns of every row carry licence and revision.
 */
function table(name: string, description: string, rowsOf: (graph: ExportGraph) => readonly Row[]): ExportFormat {
  return {
    name,
    extension: "csv",
    mediaType: "text/csv",
    description,
    *write(graph) {
      const { licence, revision, completeTo } = graph.origin;
      const rows = rowsOf(graph);
      const header = Object.keys({ ...(rows[0] ?? { id: "" }), licence, revision, completeTo });
      yield line(header);
      for (const row of rows) yield line(Object.values({ ...row, licence, revision, completeTo }));
    },
  };
}

function line(cells: readonly string[]): string {
  return stringify([[...cells]], { quoted: true, escape_formulas: true, record_delimiter: "windows" });
}

function sources(record: AnyRecord): string {
  return [...new Set(record.citations.map(({ source }) => source))].join("|");
}
