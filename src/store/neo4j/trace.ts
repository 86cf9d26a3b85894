import { traceLineage } from "../../domain/lineage.ts";
import type { LineageGraph, LineageQuery, Neighbours, Step } from "../../domain/lineage.ts";
import type { Id } from "../../domain/records.ts";
import type { ChangeStatus } from "../../domain/vocabulary.ts";
import { stepBack, stepForward } from "../links.ts";
import type { DescentLine } from "../links.ts";
import { lineageStatement } from "./cypher-read.ts";
import type { Run } from "./run.ts";

type Row = { root: Id } & ({ from: null } | (DescentRow & { from: Id }));
interface DescentRow {
  to: Id;
  event: Id;
  status: ChangeStatus;
  partial: boolean;
  on: string | null;
  place: number;
}

/**
 * Fetches every line within reach with one statement, then lets the domain trace them: so the rule for generations, loops, planned changes and
 * what is left out has one home. undefined when no structure has the id.
 */
export async function fetchLineage(run: Run, query: LineageQuery): Promise<LineageGraph | undefined> {
  const parameters = {
    of: query.of,
    includePlanned: query.includePlanned,
    ancestors: query.direction !== "DESCENDANTS",
    descendants: query.direction !== "ANCESTORS",
  };
  const rows = await run<Row>(lineageStatement(query.depth), parameters);
  const root = rows[0]?.root;
  if (root === undefined) return undefined;
  const lines = rows
    .flatMap((row) => (row.from === null ? [] : [{ ...row, on: row.on ?? "" }]))
    .sort((a, b) => compare(a.on, b.on) || compare(a.event, b.event) || a.place - b.place);
  return traceLineage(
    { ...query, of: root },
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
