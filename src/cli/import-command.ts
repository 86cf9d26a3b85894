import { InvalidArgumentError } from "commander";
import type { Command } from "commander";

import type { ImportOdsOptions } from "./import-ods.ts";
import type { ImportOnsOptions } from "./import-ons.ts";
import type { Run } from "./run.ts";

/** `import ods` and `import ons`: the real registers, as their users download them, into a dataset that loads beside the curated one. */
export function addImportCommands(program: Command, run: Run): void {
  const command = program
    .command("import")
    .description("turn files of public registers into a dataset that loads beside the curated one (DATA_DIRS)");

  command
    .command("ods")
    .description("files of the Organisation Data Service")
    .option("--succession <files...>", "succession files: old_code,new_code,date, or succ.csv and succarc.csv", [])
    .option("--organisations <files...>", "organisation files of 27 columns: etr, eccg, eauth, epraccur and their like", [])
    .option("--memberships <files...>", "membership files: epcmem", [])
    .option("--names <files...>", "lists of names with the columns code and name", [])
    .option("--lookups <files...>", "lists and lookups of the Office for National Statistics, which class and name codes", [])
    .requiredOption("--out <folder>", "the dataset's folder; replaced only when all went well")
    .option("--name <id>", "name of the dataset (default: after the files)", datasetName)
    .option("--dry-run", "write nothing: only report", false)
    .action((options: ImportOdsOptions) =>
      run(async (terminal) => {
        const { importOdsFiles } = await import("./import-ods.ts");
        return importOdsFiles(options, terminal);
      }),
    );

  command
    .command("ons")
    .description("lists and lookups of the Office for National Statistics")
    .requiredOption("--lookup <files...>", "lists and lookups with a header")
    .requiredOption("--out <folder>", "the dataset's folder; replaced only when all went well")
    .option("--name <id>", "name of the dataset (default: after the files)", datasetName)
    .option("--dry-run", "write nothing: only report", false)
    .action((options: ImportOnsOptions) =>
      run(async (terminal) => {
        const { importOnsFiles } = await import("./import-ons.ts");
        return importOnsFiles(options, terminal);
      }),
    );
}

function datasetName(text: string): string {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text))
    throw new InvalidArgumentError("Expected small letters, digits and dashes, such as ods-2022-10.");
  return text;
}
