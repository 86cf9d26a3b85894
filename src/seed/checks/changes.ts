import type { CollectedSeed, EntryOf } from "../collect.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { problemAt } from "./report.ts";

type Change = EntryOf<"ChangeEvent">;

interface Arity {
  readonly originals: readonly [number, number];
  readonly survivors: readonly [number, number];
  readonly results: readonly [number, number];
}

const MANY = Number.POSITIVE_INFINITY;
const NONE = [0, 0] as const;
const ANY = [0, MANY] as const;

/** How many structures each kind of change ends, leaves standing and begins. */
const ARITIES: Readonly<Record<Change["value"]["kind"], readonly Arity[]>> = {
  CREATION: [{ originals: NONE, survivors: NONE, results: [1, MANY] }],
  ABOLITION: [{ originals: [1, MANY], survivors: NONE, results: NONE }],
  MERGER: [{ originals: [2, MANY], survivors: NONE, results: [1, 1] }],
  ABSORPTION: [{ originals: [1, MANY], survivors: [1, MANY], results: NONE }],
  SPLIT: [{ originals: [1, 1], survivors: NONE, results: [2, MANY] }],
  CARVE_OUT: [{ originals: NONE, survivors: [1, MANY], results: [1, MANY] }],
  RENAMING: [
    { originals: [1, 1], survivors: NONE, results: [1, 1] },
    { originals: NONE, survivors: [1, 1], results: NONE },
  ],
  REPLACEMENT: [{ originals: [1, MANY], survivors: ANY, results: [1, MANY] }],
  TRANSFER_OF_FUNCTIONS: [{ originals: [1, MANY], survivors: [1, MANY], results: NONE }],
};

/** Each kind of change has the participants that its name promises, and its links join participants only. */
export function checkChangeShapes({ entries }: CollectedSeed): readonly Diagnostic[] {
  return entries
    .filter((entry): entry is Change => entry.kind === "ChangeEvent")
    .flatMap((entry) => [...checkArity(entry), ...checkLinks(entry), ...checkTwoRoles(entry)]);
}

function checkArity(entry: Change): readonly Diagnostic[] {
  const { kind, originals = [], survivors = [], results = [] } = entry.value;
  const arities = ARITIES[kind];
  if (arities.some((arity) => within(originals, arity.originals) && within(survivors, arity.survivors) && within(results, arity.results)))
    return [];
  const wanted = arities
    .map((arity) => `${words(arity.originals)} originals, ${words(arity.survivors)} survivors and ${words(arity.results)} results`)
    .join("; or ");
  return [
    problemAt(
      entry,
      ["kind"],
      "E_CHANGE_SHAPE",
      `expected ${kind} to have ${wanted}, got ${originals.length}, ${survivors.length} and ${results.length}`,
    ),
  ];
}

function checkLinks(entry: Change): readonly Diagnostic[] {
  const { kind, links = [], originals = [], survivors = [], results = [] } = entry.value;
  const givers = kind === "CARVE_OUT" ? survivors : [...originals, ...survivors];
  const takers = [...results, ...survivors];
  return links.flatMap(({ from, to }, index) => [
    ...(givers.includes(from)
      ? []
      : [
          problemAt(
            entry,
            ["links", index, "from"],
            "E_CHANGE_SHAPE",
            `expected one that gives in this change (${givers.join(", ")}), got "${from}"`,
          ),
        ]),
    ...(takers.includes(to)
      ? []
      : [
          problemAt(
            entry,
            ["links", index, "to"],
            "E_CHANGE_SHAPE",
            `expected one that takes in this change (${takers.join(", ")}), got "${to}"`,
          ),
        ]),
  ]);
}

function checkTwoRoles(entry: Change): readonly Diagnostic[] {
  const { originals = [], survivors = [], results = [] } = entry.value;
  const all = [...originals, ...survivors, ...results];
  return [...new Set(all.filter((id, index) => all.indexOf(id) !== index))].map((id) =>
    problemAt(entry, [], "E_CHANGE_SHAPE", `expected each structure in one role, got "${id}" in two`, {
      hint: "one that goes on is a survivor only",
    }),
  );
}

function within(list: readonly unknown[], [least, most]: readonly [number, number]): boolean {
  return list.length >= least && list.length <= most;
}

function words([least, most]: readonly [number, number]): string {
  if (most === 0) return "no";
  if (least === most) return String(least);
  return most === MANY ? (least === 0 ? "any" : `at least ${least}`) : `${least} to ${most}`;
}
