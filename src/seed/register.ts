import { CsvError, parse } from "csv-parse/sync";

import type { Diagnostic } from "./diagnostic.ts";
import { nearest } from "../domain/nearest.ts";
import { findForbiddenCharacters } from "./parsed-file.ts";
import type { ParsedFile, Path } from "./parsed-file.ts";

/**
 * Registers are tables for long lists of like records: the same fields as in YAML, one record a row.
 * Lists of ids are parted by spaces; citations by "; ", each `source` or `source@locator`; identifiers are `scheme=value` parted by spaces; links
 * are `from>to`, with `~` behind when partial or `=0.7` for a measured share, parted by spaces; to whom a body answered is `id 2001-04-01/2013-04-01
 * source@locator` (`-` for no period), parted by "; ". An empty cell leaves the field out.
 */
export const REGISTER_COLUMNS = {
  structures: [
    "id",
    "name",
    "otherNames",
    "memberOf",
    "scope",
    "kind",
    "tier",
    "nations",
    "legalForm",
    "functions",
    "identifiers",
    "standing",
    "unknownStart",
    "unknownEnd",
    "answersTo",
    "summary",
    "cite",
  ],
  changes: [
    "id",
    "name",
    "kind",
    "status",
    "effective",
    "announced",
    "legal",
    "operational",
    "originals",
    "survivors",
    "results",
    "links",
    "causedBy",
    "instruments",
    "summary",
    "cite",
  ],
} as const;
type Section = keyof typeof REGISTER_COLUMNS;

interface Row {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** Reads a table. A row becomes the same plain value that YAML would give, so one format checks both. */
export function parseRegister(file: string, text: string): ParsedFile {
  const diagnostics: Diagnostic[] = [...findForbiddenCharacters(file, text)];
  const report = (code: Diagnostic["code"], line: number, message: string, hint?: string): void => {
    diagnostics.push({ file, line, column: 1, code, severity: "error", path: "", message, ...(hint === undefined ? {} : { hint }) });
  };
  const rows = readRows(text, report);
  const section = rows === undefined ? undefined : sectionOf(rows.header, report);
  const records = rows?.records ?? [];
  const value =
    section === undefined
      ? undefined
      : { format: "1", [section]: records.map(({ cells }) => (section === "structures" ? structureOf(cells) : changeOf(cells))) };
  return { file, value, diagnostics, place: (path: Path) => ({ file, line: records[Number(path[1])]?.line ?? 1, column: 1 }) };
}

type Report = (code: Diagnostic["code"], line: number, message: string, hint?: string) => void;

function readRows(text: string, report: Report): { readonly header: readonly string[]; readonly records: readonly Row[] } | undefined {
  try {
    // The parser takes the first line end for all; files that mix them would be misread in silence.
    const table = parse(text.replaceAll(/\r\n?/g, "\n"), {
      bom: true,
      info: true,
      skip_empty_lines: true,
      max_record_size: 1_000_000,
    }) as unknown as readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[];
    const [first, ...rest] = table;
    if (first === undefined) {
      report("E_EMPTY", 1, "expected a table with a header, got an empty file");
      return undefined;
    }
    const header = first.record;
    return {
      header,
      records: rest.map(({ record, info }) => ({
        line: info.lines,
        cells: Object.fromEntries(header.map((column, index) => [column, record[index] ?? ""])),
      })),
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    report("E_CSV", Number((error as { lines?: unknown }).lines ?? 1), `expected a table of comma-separated values, got: ${error.message}`);
    return undefined;
  }
}

function sectionOf(header: readonly string[], report: Report): Section | undefined {
  const section: Section = header.includes("effective") ? "changes" : "structures";
  const known: readonly string[] = REGISTER_COLUMNS[section];
  const unknown = header.filter((column) => !known.includes(column));
  const repeated = header.filter((column, index) => header.indexOf(column) !== index);
  for (const column of unknown) {
    const near = nearest(column, known);
    report(
      "E_CSV",
      1,
      `expected columns from ${known.join(", ")}, got "${column}"`,
      near === undefined ? undefined : `did you mean "${near}"?`,
    );
  }
  for (const column of repeated) report("E_CSV", 1, `expected each column once, got "${column}" again`);
  if (!header.includes("id"))
    report(
      "E_CSV",
      1,
      `expected a column "id", got ${header.join(", ")}`,
      header.length === 1 ? "are the values parted by commas?" : undefined,
    );
  return unknown.length + repeated.length === 0 && header.includes("id") ? section : undefined;
}

type Cells = Row["cells"];

function structureOf(cells: Cells): object {
  return filled({
    id: cells["id"],
    name: cells["name"],
    summary: cells["summary"],
    otherNames: list(cells["otherNames"], "; ")?.map((name) => ({ name, kind: "COMMON" })),
    scope: cells["scope"] || "BODY",
    kind: cells["kind"],
    tier: cells["tier"],
    nations: list(cells["nations"]),
    legalForm: cells["legalForm"],
    functions: list(cells["functions"])?.map((id) => ({ function: id, cite: citations(cells["cite"]) })),
    memberOf: list(cells["memberOf"]),
    identifiers: identifiers(cells["identifiers"]),
    standing: standing(cells["standing"]),
    unknownStart: cells["unknownStart"],
    unknownEnd: cells["unknownEnd"],
    answersTo: list(cells["answersTo"], "; ")?.map(accountability),
    cite: citations(cells["cite"]),
  });
}

function changeOf(cells: Cells): object {
  return filled({
    id: cells["id"],
    name: cells["name"],
    summary: cells["summary"],
    kind: cells["kind"],
    status: cells["status"],
    effective: cells["effective"],
    announced: cells["announced"],
    legal: cells["legal"],
    operational: cells["operational"],
    originals: list(cells["originals"]),
    survivors: list(cells["survivors"]),
    results: list(cells["results"]),
    links: list(cells["links"])?.map(link),
    causedBy: list(cells["causedBy"]),
    instruments: list(cells["instruments"]),
    cite: citations(cells["cite"]),
  });
}

function filled(fields: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ""));
}

function list(cell: string | undefined, separator = " "): readonly string[] | undefined {
  return cell === undefined || cell.trim() === ""
    ? undefined
    : cell
        .split(separator)
        .map((part) => part.trim())
        .filter((part) => part !== "");
}

function citations(cell: string | undefined): readonly object[] {
  return (list(cell, ";") ?? []).map((part) => {
    const [source, ...at] = part.split("@");
    return filled({ source, at: at.join("@") });
  });
}

function identifiers(cell: string | undefined): object | undefined {
  const parts = list(cell);
  if (parts === undefined) return undefined;
  const values: Record<string, string[]> = {};
  for (const part of parts) (values[part.slice(0, part.indexOf("="))] ??= []).push(part.slice(part.indexOf("=") + 1));
  return Object.fromEntries(Object.entries(values).map(([scheme, found]) => [scheme, found.length === 1 ? found[0] : found]));
}

/** `id period source@locator` */
function accountability(text: string): object {
  const [to = "", during = "", ...rest] = text.split(" ");
  return filled({ to, during: during === "-" ? undefined : during, cite: citations(rest.join(" ")) });
}

/** `2024-12-31 source@locator` */
function standing(cell: string | undefined): object | undefined {
  if (cell === undefined || cell === "") return undefined;
  const space = cell.indexOf(" ");
  return { on: cell.slice(0, space), cite: citations(cell.slice(space + 1)) };
}

function link(text: string): object {
  const [from = "", rest = ""] = text.split(">");
  const share = rest.split("=")[1];
  const to = rest.replace(/[~=].*$/, "");
  return filled({ from, to, partial: rest.endsWith("~") ? "true" : undefined, share });
}
