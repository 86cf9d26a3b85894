/** Rows as comma-separated values with a header; columns that no row fills are left out. */
export function csvText<Row extends { readonly [K in keyof Row]?: string | undefined }>(
  columns: readonly (keyof Row & string)[],
  rows: readonly Row[],
): string {
  const filled = columns.filter((column) => rows.some((row) => row[column] !== undefined));
  return `${[filled.join(","), ...rows.map((row) => filled.map((column) => cell(row[column] ?? "")).join(","))].join("\n")}\n`;
}

function cell(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
