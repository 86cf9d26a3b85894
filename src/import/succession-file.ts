import { readCode } from "./codes.ts";
import { ImportError } from "./import-error.ts";
import type { ImportLog } from "./import-log.ts";
import { withoutHeader } from "./read-table.ts";
import type { Row, Table } from "./read-table.ts";
import type { Link } from "./readings.ts";
import { readDay } from "./register-days.ts";

const EXPECTED =
  'expected a succession file: a header with old_code, new_code and date, or rows of old code, new code, "R", yyyymmdd and an empty column';

interface Cells {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly relation: string;
  readonly day: string;
}

/** The links of a succession file in either form, each once. Throws ImportError for another sort of file. */
export function readSuccessionFile(table: Table, log: ImportLog): { readonly table: Table; readonly links: readonly Link[] } {
  const hasHeader = isHeader(table.rows[0]);
  if (!hasHeader) checkForm(table);
  const body = hasHeader ? withoutHeader(table) : table;
  const seen = new Set<string>();
  const links = body.rows.flatMap((row) => readLink(row, hasHeader ? headed(row) : headless(row), seen, log) ?? []);
  return { table: body, links };
}

function readLink({ place, cells }: Row, { from: old, to: successor, relation, day: text }: Cells, seen: Set<string>, log: ImportLog) {
  const detail = cells.join(",");
  const from = readCode(old);
  const to = readCode(successor);
  const day = readDay(text);
  if (from === undefined || to === undefined) return log.skip(place, "NOT_A_CODE", detail);
  if (relation !== "R") return log.skip(place, "NOT_A_SUCCESSION", detail);
  if (day === undefined) return log.skip(place, "NOT_A_DAY", detail);
  if (from === to) return log.skip(place, "SELF_LINK", detail);
  const key = `${from} ${to} ${day}`;
  if (seen.has(key)) return log.skip(place, "REPEATED_ROW", detail);
  seen.add(key);
  return { from, to, day, place };
}

function isHeader(row: Row | undefined): boolean {
  const names = row?.cells.map((cell) => cell.toLowerCase()) ?? [];
  return names[0] === "old_code" && names[1] === "new_code" && names[2] !== undefined && /date/.test(names[2]);
}

function checkForm({ path, rows }: Table): void {
  const first = rows[0];
  if (first === undefined || first.cells.length < 4 || first.cells.length > 5 || readDay(first.cells[3] ?? "") === undefined) {
    throw new ImportError(`${path}:1: ${EXPECTED}; got ${first?.cells.length ?? 0} columns: ${first?.cells.slice(0, 6).join(",")}`);
  }
}

function headed({ cells }: Row): Cells {
  return { from: cells[0], to: cells[1], relation: "R", day: cells[2] ?? "" };
}

function headless({ cells }: Row): Cells {
  return { from: cells[0], to: cells[1], relation: cells[2] ?? "", day: cells[3] ?? "" };
}
