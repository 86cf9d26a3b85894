import type { ListName } from "./readings.ts";

/** The columns of a lookup that name one sort of body, by their place in the row. */
export interface ColumnGroup {
  readonly list: ListName;
  /** Of the list: 2013 from CCG13CD. Absent where the header has none. */
  readonly year?: string;
  readonly gss?: number;
  readonly ods?: number;
  readonly name: number;
}

type Role = "gss" | "ods" | "name";

// PCO12CD, PCO12CDO, CCG13CDH, ICB24NM: entity, year, and a code of the Government Statistical Service, of ODS, or a name.
const CAPITALS = /^(PCO|SHA|CCG|NHSAT|NHSCR|ICB|SICBL|STP)(\d\d)(CDO|CDH|CD|NM)$/;
// ccg21_code, sicbl22_code_h, nhs_region21_ons_code: the same in words.
const WORDS = /^(ccg|stp|sicbl|icb|hb|lhb|nhs_trust|nhs_region)(\d\d)_(code_h|code|name|nhs_code|ons_code)$/;
const ROLES: Readonly<Record<string, Role>> = {
  CD: "gss",
  CDO: "ods",
  CDH: "ods",
  NM: "name",
  code: "gss",
  ons_code: "gss",
  code_h: "ods",
  nhs_code: "ods",
  name: "name",
};
const LIST_OF_WORD: Readonly<Record<string, ListName>> = {
  ccg: "CCG",
  stp: "STP",
  sicbl: "SICBL",
  icb: "ICB",
  hb: "HB",
  lhb: "LHB",
  nhs_trust: "TRUST",
  nhs_region: "NHSCR",
};

/** The groups of columns in a header that are known to name health bodies. A group without a name column is left out. */
export function columnGroups(header: readonly string[]): readonly ColumnGroup[] {
  const groups = new Map<string, { list: ListName; year?: string; gss?: number; ods?: number; name?: number }>();
  for (const [index, title] of header.entries()) {
    const column = readColumn(title);
    if (column === undefined) continue;
    const key = `${column.list}${column.year ?? ""}`;
    const group = groups.get(key) ?? { list: column.list, ...(column.year === undefined ? {} : { year: column.year }) };
    groups.set(key, { ...group, [column.role]: index });
  }
  return [...groups.values()].flatMap(({ name, ...group }) => (name === undefined ? [] : [{ ...group, name }]));
}

function readColumn(title: string): { readonly list: ListName; readonly year?: string; readonly role: Role } | undefined {
  // The one list of area teams that has both codes names its columns without the entity.
  if (title === "ons_code") return { list: "NHSAT", role: "gss" };
  if (title === "hscic_code") return { list: "NHSAT", role: "ods" };
  if (title === "name") return { list: "NHSAT", role: "name" };
  const [, entity = "", year = "", part = ""] = CAPITALS.exec(title) ?? WORDS.exec(title) ?? [];
  const list = LIST_OF_WORD[entity] ?? (entity as ListName);
  const role = ROLES[part];
  if (role === undefined) return undefined;
  // Trusts are the one list whose plain code is the register's own.
  return { list, year: `20${year}`, role: list === "TRUST" && role === "gss" ? "ods" : role };
}
