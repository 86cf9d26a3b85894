import { importOns } from "../import/import-ons.ts";
import type { ExitCode } from "./exit-codes.ts";
import { finishImport } from "./finish-import.ts";
import type { ImportTarget } from "./finish-import.ts";
import type { Terminal } from "./terminal.ts";

export interface ImportOnsOptions extends ImportTarget {
  readonly lookup: readonly string[];
}

/** Imports lists and lookups of the Office for National Statistics. */
export async function importOnsFiles(options: ImportOnsOptions, terminal: Terminal): Promise<ExitCode> {
  return finishImport((input) => importOns(options.lookup, input), options, terminal);
}
