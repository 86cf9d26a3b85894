import { dayNumber, yearsOf } from "./dates.ts";
import type { History } from "./history.ts";
import type { CountClaim, Id, Structure } from "./records.ts";
import { compareIds } from "./record-date.ts";
import { TIERS } from "./vocabulary.ts";

/** An earlier, abolished form that a structure resembles. */
export interface Echo {
  readonly structure: Structure;
  /** From 0 to 1; ECHO_THRESHOLD and above counts. */
  readonly similarity: number;
  /** Why, in words: what is alike and what is not. */
  readonly because: readonly string[];
  /** From the end of the earlier form to the beginning of the later. */
  readonly gapYears: number;
}

export const ECHO_THRESHOLD = 0.6;

/**
 * The parts of similarity and their weights. similarity = sum(weight x likeness) / sum(weight) over the parts that are known of both:
 * functions: shared functions over all functions of the two (Jaccard); tier: 1 if the same, 0.5 if next to each other, else 0;
 * nations: Jaccard; number: the smaller number of bodies over the larger (the new at its first count, the old at its last).
 */
export const ECHO_WEIGHTS = { functions: 0.5, tier: 0.25, nations: 0.1, number: 0.15 } as const;

/**
 * Earlier forms that had been abolished when a structure was built, were not its direct predecessors (a handover is not a return), and
 * resemble it, sharing at least one function and one nation (tier alone makes no likeness). Most alike first. Bodies that belong to a kind are left out: their kind stands for them.
 */
export function findEchoes(history: History, structure: Structure): readonly Echo[] {
  const built = structure.life.established?.earliest;
  if (built === undefined) return [];
  const parents = new Set<Id>(structure.predecessors.map((link) => link.structure));
  return history.structures
    .flatMap((earlier): Echo[] => {
      const ended = earlier.life.abolished?.latest;
      if (earlier.id === structure.id || ended === undefined || ended > built || parents.has(earlier.id) || earlier.memberOf.length > 0)
        return [];
      if (!shareFunction(structure, earlier) || !structure.nations.some((nation) => earlier.nations.includes(nation))) return [];
      const { similarity, because } = resemblance(structure, earlier);
      return similarity < ECHO_THRESHOLD
        ? []
        : [{ structure: earlier, similarity, because, gapYears: yearsOf(dayNumber(built) - dayNumber(ended)) }];
    })
    .sort((a, b) => b.similarity - a.similarity || compareIds(a.structure.id, b.structure.id));
}

interface Part {
  readonly weight: number;
  readonly likeness: number;
  readonly because: string;
}

/** How alike two structures are, with the reasons. */
export function resemblance(later: Structure, earlier: Structure): Pick<Echo, "similarity" | "because"> {
  const parts = [functionsPart(later, earlier), tierPart(later, earlier), nationsPart(later, earlier), numberPart(later, earlier)].filter(
    (part) => part !== undefined,
  );
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  return {
    similarity: weight === 0 ? 0 : parts.reduce((sum, part) => sum + part.weight * part.likeness, 0) / weight,
    because: parts.map((part) => part.because),
  };
}

function shareFunction(a: Structure, b: Structure): boolean {
  return a.functions.some((held) => b.functions.some((other) => other.function === held.function));
}

function functionsPart(later: Structure, earlier: Structure): Part | undefined {
  const a = new Set(later.functions.map((held) => held.function));
  const b = new Set(earlier.functions.map((held) => held.function));
  if (a.size === 0 || b.size === 0) return undefined;
  const shared = [...a].filter((id) => b.has(id));
  const all = new Set([...a, ...b]);
  return {
    weight: ECHO_WEIGHTS.functions,
    likeness: shared.length / all.size,
    because: shared.length === 0 ? "they share no function" : `they share ${shared.length} of ${all.size} functions (${shared.join(", ")})`,
  };
}

function tierPart(later: Structure, earlier: Structure): Part | undefined {
  if (later.tier === undefined || earlier.tier === undefined) return undefined;
  const steps = Math.abs(TIERS.indexOf(later.tier) - TIERS.indexOf(earlier.tier));
  return {
    weight: ECHO_WEIGHTS.tier,
    likeness: steps === 0 ? 1 : steps === 1 ? 0.5 : 0,
    because:
      steps === 0
        ? `both are of the ${later.tier.toLowerCase()} tier`
        : `one is of the ${later.tier.toLowerCase()} tier, the other of the ${earlier.tier.toLowerCase()}`,
  };
}

function nationsPart(later: Structure, earlier: Structure): Part {
  const shared = later.nations.filter((nation) => earlier.nations.includes(nation));
  const all = new Set([...later.nations, ...earlier.nations]);
  return {
    weight: ECHO_WEIGHTS.nations,
    likeness: shared.length / all.size,
    because: shared.length === all.size ? "both serve the same nations" : `they share ${shared.length} of ${all.size} nations`,
  };
}

function numberPart(later: Structure, earlier: Structure): Part | undefined {
  const first = byDay(later.counts)[0];
  const last = byDay(earlier.counts).at(-1);
  if (first === undefined || last === undefined || first.value === 0 || last.value === 0) return undefined;
  return {
    weight: ECHO_WEIGHTS.number,
    likeness: Math.min(first.value, last.value) / Math.max(first.value, last.value),
    because: `there were ${first.value} of the one and ${last.value} of the other`,
  };
}

function byDay(counts: readonly CountClaim[]): readonly CountClaim[] {
  return counts.filter(({ rank }) => rank !== "DEPRECATED").toSorted((a, b) => compareIds(a.on.earliest ?? "", b.on.earliest ?? ""));
}
