/** What a picture shows, as a table: the same rows make the table on the page, the CSV and the JSON. */
export interface PictureTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export type Cell = string | number | null;

/** The table as JSON: one object a row. */
export function tableAsJson({ columns, rows }: PictureTable): string {
  return JSON.stringify(
    rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null]))),
    null,
    2,
  );
}

const RISKY_START = /^[=+\-@\t\r]/;

/** The table as CSV (RFC 4180). Text that a spreadsheet would run as a formula is quoted with an apostrophe. */
export function tableAsCsv({ columns, rows }: PictureTable): string {
  return [columns, ...rows].map((row) => row.map(csvCell).join(",")).join("\r\n") + "\r\n";
}

function csvCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = RISKY_START.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
