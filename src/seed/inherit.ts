import type { AnyRecord, Id, Structure } from "../domain/records.ts";
import type { ParsedFile } from "./parsed-file.ts";

const INHERITED = ["kind", "tier", "nations", "legalForm", "functions"] as const;

/**
 * A body of a kind has its kind's kind, tier, nations, legal form and functions unless it states its own: a register of three hundred trusts need
 * not repeat them on every row. The kind may stand in an earlier dataset. Fills in the parsed values in place, before their shape is checked.
 */
export function inheritFromKinds(files: readonly ParsedFile[], earlier: ReadonlyMap<Id, AnyRecord>): void {
  const structures = files.flatMap((file) => structuresIn(file.value));
  const byId = new Map(structures.map((structure) => [structure["id"], structure]));
  for (const structure of structures) {
    const id: unknown = Array.isArray(structure["memberOf"]) ? structure["memberOf"][0] : undefined;
    const family = byId.get(id) ?? (typeof id === "string" ? asWritten(earlier.get(id)) : undefined);
    if (family === undefined) continue;
    for (const field of INHERITED) if (structure[field] === undefined && family[field] !== undefined) structure[field] = family[field];
  }
}

/** The fields of a kind in an earlier dataset as a file would state them. */
function asWritten(record: AnyRecord | undefined): Readonly<Record<string, unknown>> | undefined {
  if (record?.type !== "Structure") return undefined;
  const { kind, tier, nations, legalForm, functions }: Structure = record;
  return {
    kind,
    tier,
    nations,
    legalForm,
    functions:
      functions.length === 0
        ? undefined
        : functions.map((held) => ({
            function: held.function,
            cite: held.citations.map(({ source, locator }) => (locator === undefined ? { source } : { source, at: locator })),
          })),
  };
}

function structuresIn(value: unknown): Record<string, unknown>[] {
  const list = (value as { structures?: unknown } | null | undefined)?.structures;
  return Array.isArray(list) ? list.filter((item): item is Record<string, unknown> => typeof item === "object" && item !== null) : [];
}
