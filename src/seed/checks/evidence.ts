import type { CollectedSeed, SeedEntry } from "../collect.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { citationsOf } from "../references.ts";
import { problemAt } from "./report.ts";

/** Definitions are editorial; a source is its own evidence. Everything else says something that somebody must have said. */
const NEEDS_NO_CITATION: readonly string[] = ["Problem", "Function", "Source"];

/** Every claim has a citation, and every source is cited. */
export function checkEvidence({ entries }: CollectedSeed): readonly Diagnostic[] {
  const cited = new Set(
    entries.flatMap((entry) => [
      ...citationsOf(entry).map(({ source }) => source),
      ...(entry.kind === "ChangeEvent" ? (entry.value.instruments ?? []) : []),
    ]),
  );
  return [
    ...entries.flatMap(unsourcedClaims),
    ...entries
      .filter((entry) => entry.kind === "Source" && !cited.has(entry.id))
      .map((entry) =>
        problemAt(entry, ["id"], "E_UNUSED_SOURCE", `expected a claim that cites "${entry.id}", got none`, {
          hint: "cite it or take it out",
        }),
      ),
  ];
}

function unsourcedClaims(entry: SeedEntry): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const recordCite = (entry.value as { cite?: readonly unknown[] }).cite;
  if (!NEEDS_NO_CITATION.includes(entry.kind) && recordCite?.length === 0 && !hasClaimCitations(entry)) {
    found.push(problemAt(entry, [], "E_UNSOURCED", `expected at least one citation on ${entry.kind} "${entry.id}", got none`));
  }
  const walk = (value: unknown, path: readonly (string | number)[]): void => {
    if (Array.isArray(value)) value.forEach((item, index) => walk(item, [...path, index]));
    else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (key === "recommendations") continue;
        if (key === "cite" && Array.isArray(inner) && inner.length === 0 && path.length > 0) {
          found.push(
            problemAt(entry, path, "E_UNSOURCED", `expected at least one citation on ${path.join(".")} of "${entry.id}", got none`),
          );
        } else walk(inner, [...path, key]);
      }
    }
  };
  walk(entry.value, []);
  return found;
}

// A structure or a person may rest on the citations of its own claims; events, reforms, reviews and outcomes are claims themselves.
function hasClaimCitations(entry: SeedEntry): boolean {
  return (entry.kind === "Structure" || entry.kind === "Person") && citationsOf(entry).length > 0;
}
