import type { Place } from "./readings.ts";

const LONGEST = 450;

/** Citations as a register writes them: each file once, with its rows run together: `ods-file-succession-2022-10@rows 12-14, 20`. */
export function citeRows(places: readonly Place[]): string {
  const rowsOf = new Map<string, Set<number>>();
  for (const { source, row } of places) {
    const rows = rowsOf.get(source);
    if (rows === undefined) rowsOf.set(source, new Set([row]));
    else rows.add(row);
  }
  return [...rowsOf]
    .flatMap(([source, rows]) => chunk(runs([...rows].sort((a, b) => a - b))).map((text) => `${source}@${text}`))
    .join("; ");
}

function runs(rows: readonly number[]): readonly string[] {
  const found: string[] = [];
  let start = rows[0] ?? 0;
  for (const [index, row] of rows.entries()) {
    const next = rows[index + 1];
    if (next === row + 1) continue;
    found.push(start === row ? String(row) : `${start}-${row}`);
    start = next ?? 0;
  }
  return found;
}

// A locator is one line of limited length; many rows become several citations of one file.
function chunk(parts: readonly string[]): readonly string[] {
  const chunks: string[][] = [[]];
  let length = 0;
  for (const part of parts) {
    if (length + part.length > LONGEST) {
      chunks.push([]);
      length = 0;
    }
    chunks.at(-1)?.push(part);
    length += part.length + 2;
  }
  return chunks.map((list) => `${list.length === 1 && !list[0]?.includes("-") ? "row" : "rows"} ${list.join(", ")}`);
}
