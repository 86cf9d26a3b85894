import { listed, words, years } from "./words.ts";

interface Neighbour {
  readonly status: string;
  readonly structure: { readonly name: string };
  readonly kind: string;
  readonly partial: boolean;
  readonly event: { readonly causedBy: readonly { readonly name: string }[] };
}

interface SpokenStructure {
  readonly name: string;
  readonly scope: string;
  readonly kind: string;
  readonly tier: string | null;
  readonly nations: readonly string[];
  readonly status: string;
  readonly established: { readonly label: string } | null;
  readonly abolished: { readonly label: string } | null;
  readonly plannedEnd: { readonly label: string } | null;
  readonly lifespan: { readonly years: number | null };
  readonly predecessors: readonly Neighbour[];
  readonly successors: readonly Neighbour[];
}

const NATIONS: Readonly<Record<string, string>> = {
  ENGLAND: "England",
  SCOTLAND: "Scotland",
  WALES: "Wales",
  NORTHERN_IRELAND: "Northern Ireland",
};
const MOST_NAMED = 3;

export function nationNames(nations: readonly string[]): string {
  return nations.length === 4 ? "the United Kingdom" : listed(nations.map((nation) => NATIONS[nation] ?? words(nation)));
}

/** What a structure was, when it stood, what it came from and what replaced it, in sentences that need no other. */
export function structureSentence(structure: SpokenStructure): string {
  const { scope, kind, tier, nations, predecessors, successors } = structure;
  const what = `${scope === "KIND" ? "A kind of" : "A"} ${tier === null ? "" : `${words(tier)} `}${words(kind)} in ${nationNames(nations)}`;
  return [`${what}. ${life(structure)}`, neighbours("came out of", predecessors), neighbours("gave way to", successors)]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function life({ status, established, abolished, plannedEnd, lifespan }: SpokenStructure): string {
  const length = lifespan.years === null ? "" : ` (${years(lifespan.years)})`;
  const from = established === null ? "It began on a day that no source here gives" : `It began ${when(established.label)}`;
  if (abolished !== null) return `${from} and ended ${when(abolished.label)}${length}.`;
  if (status === "END_UNKNOWN") return `${from}; nobody says when it ended.`;
  if (status === "NOT_YET") return "It is planned and does not stand yet.";
  return `${from} and stands today${length}.${plannedEnd === null ? "" : ` Its end is planned for ${plannedEnd.label}.`}`;
}

// "on 1 April 1974", but "in April 1974" and "between May and June": only whole days follow "on".
function when(label: string): string {
  if (/^\d{1,2} /.test(label)) return `on ${label}`;
  return /^(?:between|about) /.test(label) ? label : `in ${label}`;
}

function neighbours(verb: string, of: readonly Neighbour[]): string {
  const done = of.filter(({ status }) => status === "ENACTED");
  // Those that took the body's place come before those that took some of its work.
  const heirs = done.filter(({ kind }) => kind !== "TRANSFER_OF_FUNCTIONS" && kind !== "CARVE_OUT");
  const told = heirs.length > 0 ? heirs : done;
  if (told.length === 0) return "";
  const names = [...new Set(told.map(({ structure }) => structure.name))];
  const reforms = [...new Set(told.flatMap(({ event }) => event.causedBy.map(({ name }) => name)))];
  const shown =
    names.length > MOST_NAMED ? `${names.slice(0, MOST_NAMED).join(", ")} and ${names.length - MOST_NAMED} more` : listed(names);
  return `It ${verb} ${shown}${reforms.length === 0 ? "" : `, under ${listed(reforms.slice(0, 2))}`}.`;
}
