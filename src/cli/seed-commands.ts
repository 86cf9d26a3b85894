import { Option } from "commander";
import type { Command } from "commander";

import { readConfig } from "../config.ts";
import type { Run } from "./run.ts";
import { wholeNumber } from "./whole-number.ts";

/** `seed check`, `seed tidy`, `seed report`, `seed load`: what editors of the data and operators of a database need. */
export function addSeedCommands(program: Command, run: Run): void {
  const seed = program.command("seed").description("check, tidy and load the dataset's files");

  seed
    .command("check")
    .description("report every problem in the seed; change nothing")
    .argument("[folders...]", "folders to check (default: SEED_DIR)")
    .addOption(new Option("--format <format>", "how to print the problems").choices(["text", "json"]).default("text"))
    .option("--limit <number>", "print at most so many problems as text, 0 for all", wholeNumber, 100)
    .action((folders: string[], options: { format: "text" | "json"; limit: number }) =>
      run(async (terminal) => {
        const { seedCheck } = await import("./seed-check.ts");
        return seedCheck(foldersOr(folders), options, terminal);
      }),
    );

  seed
    .command("tidy")
    .description("rewrite seed files in canonical form")
    .argument("[folders...]", "folders to tidy (default: SEED_DIR)")
    .option("--check", "write nothing; exit 1 when a file is not in canonical form", false)
    .action((folders: string[], options: { check: boolean }) =>
      run(async (terminal) => {
        const { seedTidy } = await import("./seed-tidy.ts");
        return seedTidy(foldersOr(folders), options, terminal);
      }),
    );

  seed
    .command("report")
    .description("tell how well the seed is sourced: counts, standing of sources, disputes, unknowns")
    .argument("[folder]", "a folder to report on (default: SEED_DIR)")
    .addOption(new Option("--format <format>", "how to print the report").choices(["text", "json"]).default("text"))
    .action((folder: string | undefined, options: { format: "text" | "json" }) =>
      run(async (terminal) => {
        const { seedReport } = await import("./seed-report.ts");
        return seedReport(folder ?? readConfig().seedDirectory, options, terminal);
      }),
    );

  seed
    .command("load")
    .description("load the seed (SEED_DIR and DATA_DIRS) into Neo4j (NEO4J_URI)")
    .option("--wait <seconds>", "wait so long for the database to come up", wholeNumber, 0)
    .action((options: { wait: number }) =>
      run(async (terminal) => {
        const { seedLoad } = await import("./seed-load.ts");
        return seedLoad(readConfig(), options, terminal);
      }),
    );
}

function foldersOr(folders: readonly string[]): readonly string[] {
  return folders.length > 0 ? folders : [readConfig().seedDirectory];
}
