import type { ChangeKind } from "../../../src/domain/vocabulary.ts";
import type { Random } from "./random.ts";

/** A body while the history of its region is being made. */
export interface Standing {
  readonly id: string;
  readonly towns: readonly string[];
  readonly since: number;
}

/** What a change is to do: who ends (or gives), who goes on, how many begin. */
export interface ChangePlan {
  readonly kind: ChangeKind;
  readonly ended: readonly Standing[];
  readonly goingOn: readonly Standing[];
  readonly born: number;
}

// How often each kind comes: replacements make the chains, mergers and splits the branches.
const KINDS = [
  "REPLACEMENT",
  "REPLACEMENT",
  "REPLACEMENT",
  "REPLACEMENT",
  "REPLACEMENT",
  "MERGER",
  "MERGER",
  "SPLIT",
  "SPLIT",
  "SPLIT",
  "RENAMING",
  "ABSORPTION",
  "CARVE_OUT",
  "TRANSFER_OF_FUNCTIONS",
  "ABOLITION",
  "CREATION",
] as const satisfies readonly ChangeKind[];

const MOST_MERGED = 4;
const MOST_PARTS = 3;
const FEW = 6;

/** The next change among bodies that stood before the day, with at most `left` new ones. */
export function pickChange(old: readonly Standing[], left: number, random: Random): ChangePlan {
  const kind = random.pick(KINDS);
  const some = shuffled(old, random);
  // Where few stand, nothing is taken away: the region would die out.
  if (kind === "CREATION" || some.length < FEW) return { kind: "CREATION", ended: [], goingOn: [], born: Math.min(left, 2) };
  const [first, second] = [some.slice(0, 1), some.slice(1, 2)];
  switch (kind) {
    case "MERGER":
      return { kind, ended: some.slice(0, 2 + random.below(MOST_MERGED - 1)), goingOn: [], born: 1 };
    case "SPLIT":
      return left < 2
        ? { kind: "RENAMING", ended: first, goingOn: [], born: 1 }
        : { kind, ended: first, goingOn: [], born: Math.min(left, 2 + random.below(MOST_PARTS - 1)) };
    case "ABSORPTION":
    case "TRANSFER_OF_FUNCTIONS":
      return { kind, ended: first, goingOn: second, born: 0 };
    case "CARVE_OUT":
      return { kind, ended: [], goingOn: first, born: 1 };
    case "ABOLITION":
      return { kind, ended: first, goingOn: [], born: 0 };
    case "REPLACEMENT":
    case "RENAMING":
      return { kind, ended: first, goingOn: [], born: 1 };
  }
}

function shuffled<T>(items: readonly T[], random: Random): readonly T[] {
  return items
    .map((item) => ({ item, place: random.below(2 ** 30) }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
