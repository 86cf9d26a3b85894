import { readFile, stat } from "node:fs/promises";
import { basename, extname } from "node:path";

import { CsvError, parse } from "csv-parse/sync";

import { decodeText } from "./decode-text.ts";
import { fileDate } from "./file-date.ts";
import { ImportError } from "./import-error.ts";
import type { ImportLog } from "./import-log.ts";
import type { Place, SourceFile } from "./readings.ts";

const MAX_BYTES = 200 * 1024 * 1024;
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffd]+/g;
// Nearly every cell is clean, and there are a million of them.
const UNCLEAN = new RegExp(`${CONTROL.source}|^ | $| {2}`);

export type RegisterName = "ods" | "ons";

/** Who published a file, and where its like are found. */
export interface Publisher {
  readonly name: string;
  readonly url: string;
  readonly title: (file: string) => string;
}

export interface Row {
  readonly cells: readonly string[];
  readonly place: Place;
}

export interface Table {
  /** As the caller named it, so that a message can be followed. */
  readonly path: string;
  readonly source: SourceFile;
  readonly rows: readonly Row[];
}

/**
 * A file of comma-separated values with trimmed cells. One file is held at a time. `register` begins the id of its source, so that two datasets may both
 * cite the file. Throws ImportError when it is no such file.
 */
export async function readTable(path: string, publisher: Publisher, register: RegisterName, log: ImportLog): Promise<Table> {
  const { size, mtime } = await stat(path);
  if (size > MAX_BYTES) throw new ImportError(`${path}: expected a file of at most ${MAX_BYTES} bytes, got ${size}`);
  const decoded = decodeText(await readFile(path));
  if (decoded === undefined) throw new ImportError(`${path}: expected text in UTF-8 or Windows-1252, got UTF-16 or binary data`);
  const name = basename(path);
  const id = `${register}-file-${kebab(name)}`;
  const rows = parseRows(path, decoded.text).map(({ record, info }): Row => {
    const place = { source: id, row: info.lines };
    return { place, cells: record.map((cell) => clean(cell, place, log)) };
  });
  if (rows.length === 0) throw new ImportError(`${path}: expected rows of comma-separated values, got an empty file`);
  const date = fileDate(name);
  return {
    path,
    source: {
      id,
      name,
      title: publisher.title(name),
      publisher: publisher.name,
      url: publisher.url,
      ...(date === undefined ? {} : { date }),
      accessed: mtime.toISOString().slice(0, 10),
      encoding: decoded.encoding,
      lineEnds: decoded.lineEnds,
      rows: rows.length,
    },
    rows,
  };
}

/** The table without its first row. */
export function withoutHeader(table: Table): Table {
  return { ...table, rows: table.rows.slice(1), source: { ...table.source, rows: table.rows.length - 1 } };
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function parseRows(path: string, text: string): readonly Parsed[] {
  try {
    return parse(text, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 100_000,
    }) as unknown as readonly Parsed[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new ImportError(`${path}: expected comma-separated values, got: ${error.message}`, { cause: error });
  }
}

function clean(cell: string, place: Place, log: ImportLog): string {
  if (!UNCLEAN.test(cell)) return cell;
  const plain = cell.replaceAll(CONTROL, " ");
  if (plain !== cell) log.note("CONTROL_CHARACTER", JSON.stringify(cell), place);
  return plain.replaceAll(/ {2,}/g, " ").trim();
}

function kebab(name: string): string {
  return name
    .slice(0, name.length - extname(name).length)
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
}
