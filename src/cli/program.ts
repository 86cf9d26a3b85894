import { Command, CommanderError } from "commander";

import { readConfig } from "../config.ts";
import { addAnalysisCommands } from "./analysis-commands.ts";
import { EXIT, exitCodeOf } from "./exit-codes.ts";
import type { ExitCode } from "./exit-codes.ts";
import { addExportCommand } from "./export-command.ts";
import { addImportCommands } from "./import-command.ts";
import { addQuestionCommands } from "./question-commands.ts";
import type { Run } from "./run.ts";
import { addSeedCommands } from "./seed-commands.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Runs the command line and returns the exit code. Errors that somebody can act on are one note each; anything else is a fault of
 * the program and is thrown.
 */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok;
  const run: Run = async (work) => {
    code = await work(terminal);
  };
  try {
    await buildProgram(run, terminal).parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    const known = exitCodeOf(error);
    if (known === undefined) throw error;
    terminal.note(error instanceof Error ? error.message : String(error));
    return known;
  }
}

function buildProgram(run: Run, terminal: Terminal): Command {
  const program = new Command("nhs-reform-graph")
    .description("A sourced knowledge graph of NHS reform history.")
    .exitOverride()
    .configureOutput({ writeOut: (text) => terminal.out(text.trimEnd()), writeErr: (text) => terminal.note(text.trimEnd()) })
    .showHelpAfterError("(--help tells what can be asked)");
  program
    .command("serve")
    .description("serve the API and the GraphQL IDE until stopped (HOST, PORT and the rest of the environment: see docs)")
    .option("--data <folders...>", "folders of the datasets, the curated one first (default: SEED_DIR and DATA_DIRS)")
    .action(({ data = [] }: { data?: readonly string[] }) =>
      run(async () => {
        const { serve } = await import("./serve.ts");
        const [seedDirectory, ...dataDirectories] = data;
        return serve({ ...readConfig(), ...(seedDirectory === undefined ? {} : { seedDirectory, dataDirectories }) }, terminal);
      }),
    );
  addQuestionCommands(program, run);
  addAnalysisCommands(program, run);
  addExportCommand(program, run);
  addSeedCommands(program, run);
  addImportCommands(program, run);
  return program;
}
