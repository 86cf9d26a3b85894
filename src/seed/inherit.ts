import type { ParsedFile } from "./parsed-file.ts";

const INHERITED = ["kind", "tier", "nations", "legalForm", "functions"] as const;

/**
 * A body of a kind has its kind's kind, tier, nations, legal form and functions unless it states its own: a register of three hundred trusts need
 * not repeat them on every row. Fills in the parsed values in place, before their shape is checked.
 */
export function inheritFromKinds(files: readonly ParsedFile[]): void {
  const structures = files.flatMap((file) => structuresIn(file.value));
  const byId = new Map(structures.map((structure) => [structure["id"], structure]));
  for (const structure of structures) {
    const family = Array.isArray(structure["memberOf"]) ? byId.get(structure["memberOf"][0]) : undefined;
    if (family === undefined) continue;
    for (const field of INHERITED) if (structure[field] === undefined && family[field] !== undefined) structure[field] = family[field];
  }
}

function structuresIn(value: unknown): Record<string, unknown>[] {
  const list = (value as { structures?: unknown } | null | undefined)?.structures;
  return Array.isArray(list) ? list.filter((item): item is Record<string, unknown> => typeof item === "object" && item !== null) : [];
}
