import { readCode } from "./codes.ts";
import { ImportError } from "./import-error.ts";
import type { ImportLog } from "./import-log.ts";
import { columnGroups } from "./lookup-columns.ts";
import type { ColumnGroup } from "./lookup-columns.ts";
import { withoutHeader } from "./read-table.ts";
import type { Row, Table } from "./read-table.ts";
import type { ListName, Listing, Overlap } from "./readings.ts";

export interface Lookup {
  readonly table: Table;
  readonly listings: readonly Listing[];
  readonly overlaps: readonly Overlap[];
}

const OVERLAP_COLUMNS = [
  "pct_ons_code",
  "pct_ods_code",
  "pct_name",
  "ccg_ods_code",
  "ccg_name",
  "ccg_ons_code",
  "pct_postcodes_percent",
] as const;
/** Lists whose bodies belonged to bodies of another list, in the organisation of their time and not only by where they lay. */
const WITHIN: Readonly<Partial<Record<ListName, ListName>>> = { PCO: "SHA", NHSAT: "NHSCR", SICBL: "ICB" };

/** The bodies, or the overlaps of areas, in a list or lookup, by its header. Throws ImportError when the header names none. */
export function readLookupFile(table: Table, log: ImportLog): Lookup {
  const header = table.rows[0]?.cells ?? [];
  const body = withoutHeader(table);
  if (OVERLAP_COLUMNS.every((column) => header.includes(column))) return { table: body, ...readOverlaps(body.rows, header, log) };
  const groups = columnGroups(header);
  if (groups.length === 0) {
    throw new ImportError(
      `${table.path}:1: expected a list or lookup whose header names health bodies (such as PCO12CD, CCG13CDH, icb22_name) or the overlap of ` +
        `primary care trusts and groups; got ${header.join(",")}`,
    );
  }
  return { table: body, listings: body.rows.flatMap((row) => listingsIn(row, groups, table.source.date, log)), overlaps: [] };
}

function listingsIn({ cells, place }: Row, groups: readonly ColumnGroup[], date: string | undefined, log: ImportLog): readonly Listing[] {
  const found = groups.flatMap(({ list, year, gss, ods, name }): readonly Listing[] => {
    const text = cells[name] ?? "";
    const codes = { ods: ods === undefined ? undefined : readCode(cells[ods]), gss: gss === undefined ? undefined : readCode(cells[gss]) };
    if (text === "" || (codes.ods === undefined && codes.gss === undefined)) return [];
    const on = year ?? date;
    return [
      {
        list,
        name: text,
        ...(codes.ods === undefined ? {} : { ods: codes.ods }),
        ...(codes.gss === undefined ? {} : { gss: codes.gss }),
        ...(on === undefined ? {} : { on }),
        place,
      },
    ];
  });
  if (found.length === 0) log.skip(place, "NO_HEALTH_BODY", cells.join(","));
  return found.map((listing) => {
    const parent = found.find(({ list }) => list === WITHIN[listing.list]);
    const key = parent?.gss ?? parent?.ods;
    return parent === undefined || key === undefined ? listing : { ...listing, within: { list: parent.list, key } };
  });
}

function readOverlaps(rows: readonly Row[], header: readonly string[], log: ImportLog): Omit<Lookup, "table"> {
  const at = Object.fromEntries(OVERLAP_COLUMNS.map((column) => [column, header.indexOf(column)])) as Record<
    (typeof OVERLAP_COLUMNS)[number],
    number
  >;
  const overlaps = rows.flatMap(({ cells, place }): readonly Overlap[] => {
    const [from, to] = [readCode(cells[at.pct_ods_code]), readCode(cells[at.ccg_ods_code])];
    if (from === undefined || to === undefined) return log.skip(place, "NOT_A_CODE", cells.join(",")) ?? [];
    const percent = cells[at.pct_postcodes_percent] ?? "";
    return [{ from, fromName: cells[at.pct_name] ?? "", to, toName: cells[at.ccg_name] ?? "", percent, place }];
  });
  return { listings: [], overlaps };
}
