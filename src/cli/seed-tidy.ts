import { readFile, rename, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";

import { listFiles } from "../seed/seed-files.ts";
import { tidyText } from "../seed/tidy.ts";
import { EXIT } from "./exit-codes.ts";
import type { ExitCode } from "./exit-codes.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Rewrites seed files in canonical form and prints the name of each file that was not. With `check` nothing is written, and exit 1 says that
 * something would be.
 */
export async function seedTidy(
  directories: readonly string[],
  options: { readonly check: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  let untidy = 0;
  for (const directory of directories) {
    for (const name of await listFiles(directory, (file) => file.endsWith(".yaml") || file.endsWith(".yml"))) {
      const file = join(directory, name);
      const text = await readFile(file, "utf8");
      const tidy = tidyText(text);
      if (tidy === text) continue;
      untidy += 1;
      terminal.out(relative(process.cwd(), file));
      if (!options.check) await replaceFile(file, tidy);
    }
  }
  terminal.note(`${untidy} ${untidy === 1 ? "file" : "files"} ${options.check ? "not in canonical form" : "rewritten"}`);
  return options.check && untidy > 0 ? EXIT.invalid : EXIT.ok;
}

// Whoever stops the program midway keeps either the old file or the new one, never half of one.
async function replaceFile(file: string, text: string): Promise<void> {
  const draft = `${file}.${process.pid}.draft`;
  await writeFile(draft, text);
  await rename(draft, file);
}
