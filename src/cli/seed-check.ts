import { checkSeed } from "../seed/check.ts";
import { formatDiagnostic } from "../seed/diagnostic.ts";
import { EXIT } from "./exit-codes.ts";
import type { ExitCode } from "./exit-codes.ts";
import type { Terminal } from "./terminal.ts";

export interface SeedCheckOptions {
  readonly format: "text" | "json";
  /** At most so many problems as text; 0 for all. JSON always holds all. */
  readonly limit: number;
}

/** Reports every problem of the seeds in the given folders and changes nothing. Exit 1 when one of them is an error. */
export async function seedCheck(directories: readonly string[], options: SeedCheckOptions, terminal: Terminal): Promise<ExitCode> {
  const checked = await Promise.all(directories.map((directory) => checkSeed(directory)));
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

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
