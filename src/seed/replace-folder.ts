import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";

/** Where a new folder is written before it takes the place of the old one. */
export function draftOf(folder: string): string {
  return `${folder}.draft`;
}

/**
 * Puts a finished draft in the place of a folder. Two folders cannot change places in one step, so the old one stands aside for a moment: whoever stops
 * the program in between leaves it where restoreFolder finds it.
 */
export async function replaceFolder(folder: string): Promise<void> {
  if (existsSync(folder)) await rename(folder, previousOf(folder));
  await rename(draftOf(folder), folder);
  await rm(previousOf(folder), { recursive: true, force: true });
}

/** Puts a folder back that a stopped replacement left standing aside, and clears what else it left. */
export async function restoreFolder(folder: string): Promise<void> {
  if (!existsSync(previousOf(folder))) return;
  if (existsSync(folder)) await rm(previousOf(folder), { recursive: true, force: true });
  else await rename(previousOf(folder), folder);
}

function previousOf(folder: string): string {
  return `${folder}.previous`;
}
