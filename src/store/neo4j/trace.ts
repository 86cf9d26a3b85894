import { traceLineage } from "../../domain/lineage.ts";
import type { LineageGraph, LineageQuery, Neighbours, Step } from "../../domain/lineage.ts";
import type { Id } from "../../domain/records.ts";
import type { ChangeStatus } from "../../domain/vocabulary.ts";
import { stepBack, stepForward } from "../links.ts";
import type { DescentLine } from "../links.ts";
import { lineageStatement } from "./cypher-read.ts";
import type { Ask } from "./run.ts";

type LineRow = readonly [
  asked: Id,
  root: Id,
  from: Id,
  to: Id,
  event: Id,
  status: ChangeStatus,
  partial: boolean,
  on: string | null,
  place: number,
];
type Row = LineRow | readonly [asked: Id, root: Id, from: null];

/** What lineages have in common that one statement can fetch. */
export type LineageShape = Omit<LineageQuery, "of">;

/**
 * Fetches every line within reach of some structures with one statement, then lets the domain trace them: so the rule for generations, loops, planned changes and
 * what is left out has one home. In order of the ids; undefined where no structure has the id.
 */
export async function fetchLineages(ask: Ask, shape: LineageShape, ids: readonly Id[]): Promise<readonly (LineageGraph | undefined)[]> {
  const parameters = {
    ids: [...new Set(ids)],
    includePlanned: shape.includePlanned,
    ancestors: shape.direction !== "DESCENDANTS",
    descendants: shape.direction !== "ANCESTORS",
  };
  const found = new Map<Id, Row[]>();
  for (const row of await ask<Row>(lineageStatement(shape.depth), parameters)) {
    const rows = found.get(row[0]);
    if (rows === undefined) found.set(row[0], [row]);
    else rows.push(row);
  }
  return ids.map((id) => traceRows(shape, found.get(id) ?? []));
}

function traceRows(shape: LineageShape, rows: readonly Row[]): LineageGraph | undefined {
  const root = rows[0]?.[1];
  if (root === undefined) return undefined;
  const lines = rows
    .filter((row): row is LineRow => row[2] !== null)
    .map(([, , from, to, event, status, partial, on, place]) => ({ from, to, event, status, partial, on: on ?? "", place }))
    .sort((a, b) => compare(a.on, b.on) || compare(a.event, b.event) || a.place - b.place);
  return traceLineage(
    { ...shape, of: root },
    neighbours(lines, (line) => line.to, stepBack),
    neighbours(lines, (line) => line.from, stepForward),
  );
}

type Line = Omit<DescentLine, "kind">;

function neighbours(lines: readonly Line[], end: (line: Line) => Id, step: (line: Line) => Step): Neighbours {
  const steps = new Map<Id, Step[]>();
  for (const line of lines) {
    const list = steps.get(end(line));
    if (list === undefined) steps.set(end(line), [step(line)]);
    else list.push(step(line));
  }
  return (id) => steps.get(id) ?? [];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
