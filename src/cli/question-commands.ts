import { Option } from "commander";
import type { Command } from "commander";

import { readConfig } from "../config.ts";
import { CONTINUITIES, DIRECTIONS, NATIONS, OUTLIVED_VERDICTS } from "../domain/vocabulary.ts";
import type { Continuity, Direction, Nation, OutlivedVerdict } from "../domain/vocabulary.ts";
import { localUrl } from "../server/local-url.ts";
import { choice } from "./choice.ts";
import type { Run } from "./run.ts";
import { wholeNumber } from "./whole-number.ts";

const DEFAULT_DEPTH = 12;

/** `query`, `lineage`, `outlived`, `cycles`: the same analyses that the API answers with, on the same store. */
export function addQuestionCommands(program: Command, run: Run): void {
  program
    .command("query")
    .description("answer a GraphQL operation as JSON")
    .argument("<file>", "a file with the operation; - reads standard input")
    .option("--variables <json>", "the operation's variables, a JSON object")
    .action((file: string, { variables }: { variables?: string }) =>
      run(async (terminal) => {
        const { query } = await import("./query.ts");
        const { publicUrl, host, port } = readConfig();
        return query(file, { publicUrl: publicUrl ?? localUrl(host, port), ...(variables === undefined ? {} : { variables }) }, terminal);
      }),
    );

  program
    .command("lineage")
    .description("what a structure came from and what became of it")
    .argument("<id>", "a structure's id, such as primary-care-trusts")
    .addOption(choice("--direction <direction>", "which way to look", DIRECTIONS).default("BOTH", "both"))
    .option("--depth <number>", "how many generations each way", wholeNumber, DEFAULT_DEPTH)
    .option("--include-planned", "let planned changes draw lines too", false)
    .action((id: string, options: { direction: Direction; depth: number; includePlanned: boolean }) =>
      run(async (terminal) => {
        const { printLineage } = await import("./lineage.ts");
        return printLineage(id, options, terminal);
      }),
    );

  program
    .command("outlived")
    .description("which structures stood longer than those they came after")
    .addOption(choice("--continuity <rule>", "what ends a life", CONTINUITIES).default("RENAMES_CONTINUE", "renames-continue"))
    .addOption(choice("--verdict <verdict>", "only this verdict", OUTLIVED_VERDICTS))
    .action((options: { continuity: Continuity; verdict?: OutlivedVerdict }) =>
      run(async (terminal) => {
        const { printOutlived } = await import("./outlived.ts");
        return printOutlived(options, terminal);
      }),
    );

  program
    .command("cycles")
    .description("every turn of what was built, abolished and rebuilt")
    .option("--function <id>", "for one function, such as regional-oversight")
    .addOption(new Option("--problem <id>", "against one problem").conflicts("function"))
    .addOption(choice("--nation <nation>", "in which nation", NATIONS).default("ENGLAND", "england"))
    .action((options: { function?: string; problem?: string; nation: Nation }) =>
      run(async (terminal) => {
        const { printCycles } = await import("./cycles.ts");
        return printCycles(options, terminal);
      }),
    );
}
