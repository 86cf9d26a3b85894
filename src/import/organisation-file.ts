import { readCode } from "./codes.ts";
import { ImportError } from "./import-error.ts";
import type { ImportLog } from "./import-log.ts";
import type { Row, Table } from "./read-table.ts";
import type { Organisation, OrganisationForm } from "./readings.ts";
import { readDay } from "./register-days.ts";

const WIDTH = 27;
/** How the service names its files. Others of the same form hold organisations of whatever sort. */
const FORMS: readonly (readonly [RegExp, OrganisationForm])[] = [
  [/^etr(?![a-z])/i, "TRUSTS"],
  [/^eccg(?![a-z])/i, "COMMISSIONERS"],
  [/^eauth(?![a-z])/i, "AUTHORITIES"],
  [/^epraccur(?![a-z])/i, "PRACTICES"],
];
// Columns of the form, from 0.
const CODE = 0;
const NAME = 1;
const GROUPING = 2;
const OPENED = 10;
const CLOSED = 11;
const STATUS = 12;
const ROLES = 13;
const PARENT = 14;
const JOINED = 15;
const LEFT = 16;
const SETTING = 25;

/** The rows of a file in the service's form of 27 columns. Throws ImportError for another sort of file. */
export function readOrganisationFile(table: Table, log: ImportLog): readonly Organisation[] {
  const first = table.rows[0];
  if (
    first === undefined ||
    first.cells.length !== WIDTH ||
    (first.cells[OPENED] !== "" && readDay(first.cells[OPENED] ?? "") === undefined)
  ) {
    throw new ImportError(
      `${table.path}:1: expected an organisation file of ${WIDTH} columns without a header, with the opening day (yyyymmdd) in column ${OPENED + 1}; ` +
        `got ${first?.cells.length ?? 0} columns: ${first?.cells.slice(0, 6).join(",")}`,
    );
  }
  const form = FORMS.find(([pattern]) => pattern.test(table.source.name))?.[1] ?? "OTHER";
  const seen = new Set<string>();
  return table.rows.flatMap((row) => readOrganisation(row, form, seen, log) ?? []);
}

function readOrganisation({ place, cells }: Row, form: OrganisationForm, seen: Set<string>, log: ImportLog): Organisation | undefined {
  const detail = `${cells[CODE]}, ${cells[NAME]}`;
  if (cells.length < WIDTH) return log.skip(place, "TOO_FEW_COLUMNS", `${cells.length} columns: ${detail}`);
  const code = readCode(cells[CODE]);
  if (code === undefined) return log.skip(place, "NOT_A_CODE", detail);
  if (seen.has(code)) return log.skip(place, "REPEATED_ROW", detail);
  const name = cells[NAME] ?? "";
  if (name === "") return log.skip(place, "NO_NAME", detail);
  if (cells[STATUS] === "P") return log.skip(place, "PROPOSED", detail);
  const opened = readDay(cells[OPENED] ?? "");
  const closed = readDay(cells[CLOSED] ?? "");
  if ((opened === undefined && cells[OPENED] !== "") || (closed === undefined && cells[CLOSED] !== ""))
    return log.skip(place, "NOT_A_DAY", `${detail}: opened ${cells[OPENED]}, closed ${cells[CLOSED]}`);
  if (opened !== undefined && closed !== undefined && closed < opened)
    return log.skip(place, "CLOSED_BEFORE_OPENED", `${detail}: opened ${opened}, closed ${closed}`);
  seen.add(code);
  const parent = readParent(cells);
  return {
    form,
    code,
    name,
    grouping: cells[GROUPING] ?? "",
    ...(opened === undefined ? {} : { opened }),
    ...(closed === undefined ? {} : { closed }),
    roles: (cells[ROLES] ?? "").split("|").filter((role) => role !== ""),
    setting: cells[SETTING] ?? "",
    ...(parent === undefined ? {} : { parent }),
    place,
  };
}

function readParent(cells: readonly string[]): Organisation["parent"] {
  const code = readCode(cells[PARENT]);
  const joined = readDay(cells[JOINED] ?? "");
  const left = readDay(cells[LEFT] ?? "");
  if (code === undefined || joined === undefined || (left !== undefined && left < joined)) return undefined;
  return { code, joined, ...(left === undefined ? {} : { left }) };
}
