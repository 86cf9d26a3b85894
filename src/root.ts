import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the package, whether this runs from source, from compiled modules or from a bundle: the nearest above that has a package.json. */
export const ROOT = rootAbove(dirname(fileURLToPath(import.meta.url)));

/** The folder of the built program; undefined when this runs from source. */
export const BUILT = fileURLToPath(import.meta.url).startsWith(join(ROOT, "dist", "/")) ? join(ROOT, "dist") : undefined;

function rootAbove(folder: string): string {
  if (existsSync(join(folder, "package.json"))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error("expected the program to stand in a folder with a package.json");
  return rootAbove(parent);
}
