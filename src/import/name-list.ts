import { readCode } from "./codes.ts";
import { ImportError } from "./import-error.ts";
import type { ImportLog } from "./import-log.ts";
import { withoutHeader } from "./read-table.ts";
import type { Table } from "./read-table.ts";
import type { ListName, Place } from "./readings.ts";

/** A name that a list gives to a code. */
export interface NamedCode {
  readonly code: string;
  readonly name: string;
  /** What the list is a list of, where a column says it. */
  readonly list?: ListName;
  readonly place: Place;
}

/** The rows of a list with a header that has `code` and `name`, and perhaps `type`. Throws ImportError for another sort of file. */
export function readNameList(table: Table, log: ImportLog): { readonly table: Table; readonly names: readonly NamedCode[] } {
  const header = table.rows[0]?.cells.map((cell) => cell.toLowerCase()) ?? [];
  const [code, name, type] = [header.indexOf("code"), header.indexOf("name"), header.indexOf("type")];
  if (code < 0 || name < 0)
    throw new ImportError(`${table.path}:1: expected a list of names with the columns code and name, got ${header.join(",")}`);
  const body = withoutHeader(table);
  const seen = new Set<string>();
  const names = body.rows.flatMap(({ cells, place }): readonly NamedCode[] => {
    const detail = cells.slice(0, 3).join(",");
    const read = readCode(cells[code]);
    const text = cells[name] ?? "";
    const reason = read === undefined ? "NOT_A_CODE" : text === "" ? "NO_NAME" : seen.has(`${read} ${text}`) ? "REPEATED_ROW" : undefined;
    if (reason !== undefined || read === undefined) return log.skip(place, reason ?? "NOT_A_CODE", detail) ?? [];
    seen.add(`${read} ${text}`);
    return [
      { code: read, name: text, ...(/^NHS (?:Foundation )?Trust$/i.test(cells[type] ?? "") ? { list: "TRUST" as const } : {}), place },
    ];
  });
  return { table: body, names };
}
