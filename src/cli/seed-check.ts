import type { Dataset } from "../domain/dataset.ts";
import { checkSeed, hasErrors } from "../seed/check.ts";
import type { CheckedSeed } from "../seed/check.ts";
import { formatDiagnostic } from "../seed/diagnostic.ts";
import { completeSeed } from "../seed/load-seed.ts";
import { EXIT } from "./exit-codes.ts";
import type { ExitCode } from "./exit-codes.ts";
import type { Terminal } from "./terminal.ts";

export interface SeedCheckOptions {
  readonly format: "text" | "json";
  /** At most so many problems as text; 0 for all. JSON always holds all. */
  readonly limit: number;
}

/**
 * Reports every problem of the seeds in the given folders and changes nothing. What a folder says may refer to records of the folders before it. Exit 1
 * when one problem is an error.
 */
export async function seedCheck(directories: readonly string[], options: SeedCheckOptions, terminal: Terminal): Promise<ExitCode> {
  const checked = await checkInOrder(directories);
  const diagnostics = checked.flatMap((seed) => seed.diagnostics);
  const records = checked.reduce((sum, seed) => sum + seed.entries.length, 0);
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;

  if (options.format === "json") {
    terminal.out(JSON.stringify(diagnostics, null, 2));
  } else {
    const shown = options.limit === 0 ? diagnostics : diagnostics.slice(0, options.limit);
    for (const diagnostic of shown) terminal.out(formatDiagnostic(diagnostic));
    if (shown.length < diagnostics.length) terminal.out(`and ${diagnostics.length - shown.length} more (--limit 0 shows all)`);
  }
  terminal.note(`${count(records, "record")}, ${count(errors, "error")}, ${count(diagnostics.length - errors, "warning")}`);
  return errors === 0 ? EXIT.ok : EXIT.invalid;
}

async function checkInOrder(directories: readonly string[]): Promise<readonly CheckedSeed[]> {
  const checked: CheckedSeed[] = [];
  const before: Dataset[] = [];
  for (const directory of directories) {
    const seed = await checkSeed(directory, before);
    checked.push(seed);
    if (seed.dataset !== undefined && !hasErrors(seed.diagnostics)) before.push(completeSeed({ ...seed, dataset: seed.dataset }));
  }
  return checked;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
