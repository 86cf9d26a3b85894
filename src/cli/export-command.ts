import { InvalidArgumentError, Option } from "commander";
import type { Command } from "commander";

import type { ExportOptions } from "./export.ts";
import type { Run } from "./run.ts";

/** `export`: the graph, or a part of it, in a format that other programs read. */
export function addExportCommand(program: Command, run: Run): void {
  program
    .command("export")
    .description("write the graph, a lineage, a day or what a search finds in another program's format")
    .requiredOption("--format <name>", "graphml, gexf, cytoscape, dot, mermaid, nodes.csv, edges.csv, jsonl, turtle, json-ld ...")
    .option("--lineage <id>", "only this structure's ancestors and descendants")
    .option("--direction <direction>", "with --lineage: ancestors, descendants or both")
    .option("--depth <number>", "with --lineage: how many generations each way")
    .option("--on <day>", "only the structures that stood on this day")
    .option("--search <words>", "only the structures found by these words")
    .addOption(new Option("--out <file>", "write here instead of standard output").argParser(notEmpty))
    .action((options: ExportOptions) =>
      run(async (terminal) => {
        const { exportGraph } = await import("./export.ts");
        return exportGraph(options, terminal);
      }),
    );
}

function notEmpty(text: string): string {
  if (text === "") throw new InvalidArgumentError("Expected the name of a file.");
  return text;
}
