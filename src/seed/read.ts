import { readFile, stat } from "node:fs/promises";
import { join, relative } from "node:path";

import type { Diagnostic } from "./diagnostic.ts";
import { parseSeedText } from "./parsed-file.ts";
import type { ParsedFile } from "./parsed-file.ts";
import { parseRegister } from "./register.ts";
import { isSeedFile, listFiles } from "./seed-files.ts";

const MAX_FILE_BYTES = 10 * 1024 * 1024;
const MAX_TOTAL_BYTES = 50 * 1024 * 1024;

export interface SeedDirectory {
  readonly root: string;
  /** dataset.yaml, when it is there. */
  readonly dataset?: ParsedFile;
  readonly files: readonly ParsedFile[];
  /** Problems of files that could not be parsed at all. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads every YAML file and register below a folder, in order of path. Nothing is thrown for bad data: it is all in the diagnostics. */
export async function readSeedDirectory(root: string): Promise<SeedDirectory> {
  const names = await listFiles(root, isSeedFile);
  const diagnostics: Diagnostic[] = [];
  const parsed: ParsedFile[] = [];
  let total = 0;
  for (const name of names) {
    const text = await readText(join(root, name), diagnostics, (bytes) => (total += bytes) <= MAX_TOTAL_BYTES);
    if (text === undefined) continue;
    const file = join(root, name);
    parsed.push(name.endsWith(".csv") ? parseRegister(file, text) : parseSeedText(file, text));
  }
  const dataset = parsed.find(({ file }) => relative(root, file) === "dataset.yaml");
  return { root, ...(dataset === undefined ? {} : { dataset }), files: parsed.filter((file) => file !== dataset), diagnostics };
}

/** The text of a file without a byte order mark, or undefined with the reason among the diagnostics. */
export async function readText(file: string, diagnostics: Diagnostic[], fits: (bytes: number) => boolean): Promise<string | undefined> {
  const report = (code: Diagnostic["code"], message: string): undefined => {
    diagnostics.push({ file, line: 1, column: 1, code, severity: "error", path: "", message });
    return undefined;
  };
  try {
    const { size } = await stat(file);
    if (size > MAX_FILE_BYTES || !fits(size)) {
      return report("E_TOO_LARGE", `expected at most ${MAX_FILE_BYTES} bytes a file and ${MAX_TOTAL_BYTES} in all, got ${size}`);
    }
    const bytes = await readFile(file);
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      return report("E_ENCODING", `expected UTF-8 text, got other bytes at offset ${firstBadByte(bytes)}`);
    }
  } catch (error) {
    return report("E_IO", `cannot read the file: ${error instanceof Error ? error.message : String(error)}`);
  }
}

// A lenient decoder puts U+FFFD in place of the first bad bytes; what comes before it, encoded again, is as long as the offset.
function firstBadByte(bytes: Uint8Array): number {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  return new TextEncoder().encode(text.slice(0, text.indexOf("\uFFFD"))).length;
}
