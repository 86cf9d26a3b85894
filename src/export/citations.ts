import type { AnyRecord, Source } from "../domain/records.ts";
import type { SourceKind } from "../domain/vocabulary.ts";
import { originLines } from "./columns.ts";
import type { ExportFormat } from "./format.ts";

const CSL_TYPES: Readonly<Record<SourceKind, string>> = {
  ACT: "legislation",
  STATUTORY_INSTRUMENT: "regulation",
  BILL: "bill",
  WHITE_PAPER: "report",
  GREEN_PAPER: "report",
  GOVERNMENT_PAPER: "report",
  GOVERNMENT_PAGE: "webpage",
  HANSARD: "hearing",
  COMMITTEE_REPORT: "report",
  INQUIRY_REPORT: "report",
  REVIEW_REPORT: "report",
  AUDIT_REPORT: "report",
  PARLIAMENT_BRIEFING: "report",
  ARCHIVE_CATALOGUE: "collection",
  DATASET: "dataset",
  NHS_DOCUMENT: "report",
  THINK_TANK: "report",
  JOURNAL_ARTICLE: "article-journal",
  BOOK: "book",
  NEWS: "article-newspaper",
  LAW_FIRM: "webpage",
  ESSAY: "post-weblog",
  WEB_PAGE: "webpage",
  REFERENCE_WORK: "entry-encyclopedia",
};

/** A source as a CSL-JSON item. Institutions are literal names, so that no citation processor takes them apart. */
export function toCsl(source: Source): object {
  return {
    id: source.id,
    type: CSL_TYPES[source.kind],
    title: source.name,
    ...(source.authors.length === 0 ? {} : { author: source.authors.map((literal) => ({ literal })) }),
    publisher: source.publisher,
    ...(source.reference === undefined ? {} : { number: source.reference }),
    ...(source.published?.earliest === undefined ? {} : { issued: { "date-parts": [datePartsOf(source)] } }),
    URL: source.link,
    accessed: { "date-parts": [source.accessed.split("-").map(Number)] },
  };
}

/** CSL-JSON of every source in scope. */
export const cslJson: ExportFormat = {
  name: "csl-json",
  extension: "json",
  mediaType: "application/vnd.citationstyles.csl+json",
  description: "CSL-JSON of the sources, for Zotero and citation processors",
  *write({ records }) {
    yield "[";
    for (const [index, source] of sourcesIn(records).entries()) yield `${index === 0 ? "\n" : ",\n"}${JSON.stringify(toCsl(source))}`;
    yield "]\n";
  },
};

/** BibTeX of every source in scope; the title in braces so that its capitals stay. */
export const bibtex: ExportFormat = {
  name: "bibtex",
  extension: "bib",
  mediaType: "application/x-bibtex",
  description: "BibTeX of the sources",
  *write({ origin, records }) {
    for (const line of originLines(origin)) yield `% ${line.replaceAll(/[\r\n]/g, " ")}\n`;
    for (const source of sourcesIn(records)) yield `\n${toBibtex(source)}`;
  },
};

export function toBibtex(source: Source): string {
  const [year, month] = source.published?.earliest === undefined ? [] : datePartsOf(source);
  const fields = {
    title: `{${tex(source.name)}}`,
    author: source.authors.map((author) => `{${tex(author)}}`).join(" and "),
    publisher: tex(source.publisher),
    number: tex(source.reference ?? ""),
    year: year === undefined ? "" : String(year),
    month: month === undefined ? "" : String(month),
    url: source.link.replaceAll(/[{}\\]/g, (character) => encodeURIComponent(character)),
    urldate: source.accessed,
  };
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `  ${name} = {${value}}`);
  return `@${source.kind === "JOURNAL_ARTICLE" ? "article" : source.kind === "BOOK" ? "book" : "misc"}{${source.id},\n${lines.join(",\n")}\n}\n`;
}

function sourcesIn(records: readonly AnyRecord[]): readonly Source[] {
  return records.filter((record): record is Source => record.type === "Source");
}

function datePartsOf({ published }: Source): readonly number[] {
  const parts = (published?.earliest ?? "").split("-").map(Number);
  return parts.slice(0, published?.precision === "DAY" ? 3 : published?.precision === "MONTH" ? 2 : 1);
}

const TEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

function tex(text: string): string {
  return text.replace(/[\\{}~^&%$#_]/g, (character) => TEX[character] ?? `\\${character}`).replaceAll(/[\r\n]+/g, " ");
}
