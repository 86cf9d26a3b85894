import { importOds } from "../import/import-ods.ts";
import type { OdsFiles } from "../import/import-ods.ts";
import { UsageError } from "./exit-codes.ts";
import type { ExitCode } from "./exit-codes.ts";
import { finishImport } from "./finish-import.ts";
import type { ImportTarget } from "./finish-import.ts";
import type { Terminal } from "./terminal.ts";

export interface ImportOdsOptions extends OdsFiles, ImportTarget {}

/** Imports files of the Organisation Data Service. */
export async function importOdsFiles(options: ImportOdsOptions, terminal: Terminal): Promise<ExitCode> {
  if (options.succession.length + options.organisations.length === 0) {
    throw new UsageError("expected --succession or --organisations with at least one file, got neither");
  }
  return finishImport((input) => importOds(options, input), options, terminal);
}
