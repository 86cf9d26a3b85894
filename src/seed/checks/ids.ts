import type { CollectedSeed, SeedEntry } from "../collect.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { nearest } from "../../domain/nearest.ts";
import { citationsOf, referencesOf } from "../references.ts";
import { placeOf, problemAt } from "./report.ts";

/** Ids are unique over all kinds, files and datasets, former ids included. */
export function checkUniqueIds({ entries, earlier }: CollectedSeed): readonly Diagnostic[] {
  const first = new Map<string, SeedEntry>();
  return entries.flatMap((entry) =>
    [entry.id, ...(entry.value.formerIds ?? [])].flatMap((id, index) => {
      const path = index === 0 ? ["id"] : ["formerIds", index - 1];
      const elsewhere = earlier.get(id)?.dataset;
      if (elsewhere !== undefined)
        return [
          problemAt(entry, path, "E_DUP_ID", `expected an id of its own, got "${id}", which a record of the dataset ${elsewhere} has`),
        ];
      const other = first.get(id);
      if (other === undefined) {
        first.set(id, entry);
        return [];
      }
      return [
        problemAt(
          entry,
          path,
          "E_DUP_ID",
          `expected an id of its own, got "${id}", which ${other === entry ? "it already has" : "another record has"}`,
          { related: [placeOf(other)] },
        ),
      ];
    }),
  );
}

/** Every reference leads to a record of a fitting kind, and not to the record itself. */
export function checkReferences(seed: CollectedSeed): readonly Diagnostic[] {
  return seed.entries.flatMap((entry) => [
    ...referencesOf(entry).flatMap(({ to, path, kinds }) => {
      if (to === entry.id) return [problemAt(entry, path, "E_SELF_REF", `expected another record, got "${to}", the record itself`)];
      const kind = seed.ids.get(to);
      if (kind === undefined) return [dangling(seed, entry, path, to, kinds.length === 0 ? "a record" : kinds.join(" or "))];
      if (kinds.length === 0 || kinds.includes(kind)) return [];
      return [problemAt(entry, path, "E_WRONG_TYPE", `expected the id of a ${kinds.join(" or ")}, got "${to}", a ${kind}`)];
    }),
    ...citationsOf(entry).flatMap(({ source, path }) => {
      const kind = seed.ids.get(source);
      if (kind === "Source") return [];
      if (kind === undefined) return [dangling(seed, entry, path, source, "Source")];
      return [problemAt(entry, path, "E_WRONG_TYPE", `expected the id of a Source, got "${source}", a ${kind}`)];
    }),
  ]);
}

function dangling(seed: CollectedSeed, entry: SeedEntry, path: readonly (string | number)[], to: string, expected: string): Diagnostic {
  const near = nearest(to, seed.ids.keys());
  return problemAt(entry, path, "E_DANGLING_REF", `expected the id of a ${expected}, got "${to}", which no record has`, {
    hint: near === undefined ? undefined : `did you mean "${near}"?`,
  });
}
