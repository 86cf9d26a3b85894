import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";

/** A directory that is no seed, or cannot be read. For the person who started the program, not the editor of the data. */
export class SeedDirectoryError extends Error {
  override readonly name = "SeedDirectoryError";
}

/** YAML stories, and CSV registers for long lists. */
export function isSeedFile(name: string): boolean {
  return /\.(yaml|yml|csv)$/.test(name);
}

/** Paths below a folder that pass a test, sorted, relative to it. */
export async function listFiles(root: string, wanted: (name: string) => boolean): Promise<readonly string[]> {
  try {
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && wanted(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)))
      .sort();
  } catch (error) {
    throw new SeedDirectoryError(`expected a readable folder at ${root}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
