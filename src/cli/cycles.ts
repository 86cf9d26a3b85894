import { turnCycle, wheelsOf } from "../domain/cycles.ts";
import type { Cycle, CycleQuestion, CycleTurn } from "../domain/cycles.ts";
import { recordOf } from "../domain/history.ts";
import type { History } from "../domain/history.ts";
import type { Reform } from "../domain/records.ts";
import type { Nation } from "../domain/vocabulary.ts";
import { EXIT, UsageError } from "./exit-codes.ts";
import type { ExitCode } from "./exit-codes.ts";
import { table } from "./table.ts";
import type { Column } from "./table.ts";
import type { Terminal } from "./terminal.ts";
import { historyOf, provenance, withStore } from "./with-store.ts";
import { dateOr, yearsText } from "./words.ts";

export interface CyclesOptions {
  readonly function?: string;
  readonly problem?: string;
  readonly nation: Nation;
}

const COLUMNS: readonly Column<CycleTurn>[] = [
  { title: "built", text: ({ built }) => dateOr(built) },
  { title: "structure", text: ({ structure }) => structure.name },
  { title: "built by", text: ({ builtBy }) => names(builtBy) },
  { title: "abolished", text: ({ abolished }) => dateOr(abolished, "stands") },
  { title: "abolished by", text: ({ abolishedBy }) => names(abolishedBy) },
  { title: "years", text: ({ years }) => yearsText(years), align: "right" },
  { title: "gap", text: ({ gapYears }) => yearsText(gapYears), align: "right" },
];

/** Every turn of one wheel, or of all wheels of a nation when none is named. */
export async function printCycles(options: CyclesOptions, terminal: Terminal): Promise<ExitCode> {
  return withStore(async (store) => {
    const history = await historyOf(store);
    for (const question of questions(history, options)) {
      const cycle = turnCycle(history, question);
      terminal.out(`${heading(cycle)}\n\n${table(COLUMNS, cycle.turns, terminal.width)}\n`);
    }
    terminal.note(provenance(history));
    return EXIT.ok;
  });
}

function questions(history: History, { function: functionId, problem: problemId, nation }: CyclesOptions): readonly CycleQuestion[] {
  if (functionId !== undefined) return [{ function: wanted(history, "Function", functionId), nation }];
  if (problemId !== undefined) return [{ problem: wanted(history, "Problem", problemId), nation }];
  return wheelsOf(history, nation);
}

function wanted<K extends "Function" | "Problem">(history: History, kind: K, id: string) {
  const record = recordOf(history, kind, id);
  if (record !== undefined) return record;
  const known = [...history.records.values()].filter(({ type }) => type === kind).map((each) => each.id);
  throw new UsageError(`expected the id of a ${kind.toLowerCase()}, got "${id}"; known: ${known.join(", ")}`);
}

function heading({ function: held, problem, rebuilds, turns, medianTurnYears, rule }: Cycle): string {
  const median = medianTurnYears === undefined ? "" : `, median ${yearsText(medianTurnYears)} years a finished turn`;
  return `${held?.name ?? problem?.name ?? ""}: ${turns.length} turns, ${rebuilds} rebuilds${median}\n${rule}`;
}

function names(reforms: readonly Reform[]): string {
  return reforms.map(({ name }) => name).join("; ");
}
