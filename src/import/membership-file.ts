import { readCode } from "./codes.ts";
import { ImportError } from "./import-error.ts";
import type { ImportLog } from "./import-log.ts";
import type { Row, Table } from "./read-table.ts";
import type { Membership } from "./readings.ts";
import { readDay } from "./register-days.ts";

const WIDTH = 6;

/** The rows of a membership file: practice, parent body, its type, joined, left, amended. Throws ImportError for another sort of file. */
export function readMembershipFile(table: Table, log: ImportLog): readonly Membership[] {
  const first = table.rows[0];
  if (first === undefined || first.cells.length !== WIDTH || readDay(first.cells[3] ?? "") === undefined) {
    throw new ImportError(
      `${table.path}:1: expected a membership file of ${WIDTH} columns without a header: practice, parent, type, joined (yyyymmdd), left, amended; ` +
        `got ${first?.cells.length ?? 0} columns: ${first?.cells.slice(0, 6).join(",")}`,
    );
  }
  const seen = new Set<string>();
  return table.rows.flatMap((row) => readMembership(row, seen, log) ?? []);
}

function readMembership({ place, cells }: Row, seen: Set<string>, log: ImportLog): Membership | undefined {
  const detail = cells.join(",");
  if (cells.length < WIDTH - 1) return log.skip(place, "TOO_FEW_COLUMNS", detail);
  const child = readCode(cells[0]);
  const parent = readCode(cells[1]);
  if (child === undefined || parent === undefined) return log.skip(place, "NOT_A_CODE", detail);
  if (child === parent) return log.skip(place, "SELF_LINK", detail);
  const joined = readDay(cells[3] ?? "");
  const left = readDay(cells[4] ?? "");
  if (joined === undefined || (left === undefined && cells[4] !== "")) return log.skip(place, "NOT_A_DAY", detail);
  if (left !== undefined && left < joined) return log.skip(place, "CLOSED_BEFORE_OPENED", detail);
  const key = `${child} ${parent} ${joined} ${left ?? ""}`;
  if (seen.has(key)) return log.skip(place, "REPEATED_ROW", detail);
  seen.add(key);
  return { child, parent, joined, ...(left === undefined ? {} : { left }), place };
}
