import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

import { parse } from "csv-parse/sync";

import type { DatasetTables } from "./dataset-tables.ts";
import { STRUCTURE_CELLS } from "./registers.ts";

export interface RowsDiff {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

/** What an import changes against the dataset that a folder holds: ids of bodies and of changes. */
export interface DatasetDiff {
  readonly bodies: RowsDiff;
  readonly events: RowsDiff;
}

type Cells = Readonly<Record<string, string | undefined>>;
type Meanings = ReadonlyMap<string, string>;

/** Compares what tables say with what a folder says; undefined when there is no dataset yet. Citations are left out: rows move in every new file. */
export async function diffAgainst(folder: string, tables: DatasetTables): Promise<DatasetDiff | undefined> {
  const registers = join(folder, "registers");
  if (!existsSync(registers)) return undefined;
  const old = { bodies: new Map<string, string>(), events: new Map<string, string>() };
  for (const name of (await readdir(registers)).sort()) {
    const rows = parse(await readFile(join(registers, name), "utf8"), {
      columns: true,
      max_record_size: 1_000_000,
    }) as unknown as readonly Cells[];
    const side = rows[0] !== undefined && "effective" in rows[0] ? old.events : old.bodies;
    for (const row of rows) side.set(row["id"] ?? "", meaning(row));
  }
  const meanings = (rows: readonly object[]): Meanings => new Map(rows.map((row) => [(row as Cells)["id"] ?? "", meaning(row as Cells)]));
  return {
    bodies: compare(old.bodies, meanings(tables.structures.flatMap(({ rows }) => rows))),
    events: compare(old.events, meanings(tables.changes.flatMap(({ rows }) => rows))),
  };
}

function compare(old: Meanings, next: Meanings): RowsDiff {
  return {
    added: [...next.keys()].filter((id) => !old.has(id)).sort(),
    removed: [...old.keys()].filter((id) => !next.has(id)).sort(),
    changed: [...next].flatMap(([id, text]) => (old.has(id) && old.get(id) !== text ? [id] : [])).sort(),
  };
}

const EVENT_CELLS = ["name", "kind", "effective", "originals", "survivors", "results", "links"];
const BODY_CELLS: readonly string[] = STRUCTURE_CELLS.filter((cell) => !["id", "cite", "standing", "answersTo"].includes(cell));

// Of evidence that a body stands, and of those that it answered to, what counts is that they are told, not in which row.
function meaning(row: Cells): string {
  const cells = "effective" in row ? EVENT_CELLS : BODY_CELLS;
  const answersTo = (row["answersTo"] ?? "").split("; ").map((entry) => entry.split(" ").slice(0, 2).join(" "));
  return JSON.stringify([...cells.map((cell) => row[cell] ?? ""), (row["standing"] ?? "") !== "", answersTo]);
}
