import type { DiffQuery } from "../api/types.gen.ts";
import { useDisputes } from "../api/use-disputes.ts";
import { countsOfOnePlace } from "../layout/life.ts";
import type { ColumnBlock, ColumnItem } from "../layout/lay-columns.ts";
import { ColumnsPicture } from "../pictures/columns-picture.tsx";
import { Figure } from "../pictures/figure.tsx";
import { dayWords } from "../words/day-words.ts";
import { disputedParts, disputedSentence } from "../words/disputed-words.ts";
import { recordAddress } from "../words/record-address.ts";
import { capital, Words, words } from "../words/words.ts";

export const GROUPINGS = {
  tier: { label: "tier" },
  job: { label: "main job" },
} as const;

type Structure = DiffQuery["diff"]["established"][number];

interface DaysFigureProperties {
  readonly answer: DiffQuery;
  readonly from: string;
  readonly to: string;
  readonly grouping: keyof typeof GROUPINGS;
  readonly place: string;
}

const TIERS = ["NATIONAL", "REGIONAL", "AREA", "DISTRICT", "LOCAL"] as const;

/** What went, what came, and what became of what: kinds of body, and bodies of no kind. Nothing where nothing changed. */
export function DaysFigure({ answer, from, to, grouping, place }: DaysFigureProperties) {
  const disputes = useDisputes();
  const { diff, dataset } = answer;
  const gone = diff.abolished.filter(isItsOwn);
  const come = diff.established.filter(isItsOwn);
  if (gone.length + come.length === 0) return null;
  const title = `The NHS in ${place}: ${dayWords(from)} against ${dayWords(to)}`;
  const heirs = new Map<string, string[]>();
  const links = diff.events.flatMap(({ links: some }) =>
    some.map((link) => ({ from: link.from.id, to: link.to.id, partial: link.partial })),
  );
  for (const { from: elder, to: heir } of diff.events.flatMap(({ links: some }) => some))
    heirs.set(elder.id, [...(heirs.get(elder.id) ?? []), heir.name]);
  const row = (what: string) => (structure: Structure) => [
    what,
    structure.name,
    words(structure.kind),
    groupOf(structure, grouping),
    structure.established?.edtf ?? null,
    structure.abolished?.edtf ?? null,
    what === "ended" ? [...new Set(heirs.get(structure.id))].join("; ") : "",
    disputedParts(disputes, structure.id),
  ];
  return (
    <Figure
      name={`changes-${from}-${to}`}
      title={title}
      reading={`On the left what went, on the right what came. A line joins a body to what took its place, thin where only a part went that way; a larger square stands for more bodies${grouping === "tier" ? "; below, how many kinds of body stayed" : ""}.`}
      rule="kinds of body, and bodies that belong to no kind; the table holds their members too. A body stands from its first day up to, and not including, the day of its abolition; what may or may not have stood is not counted."
      revision={dataset.revision}
      completeTo={dataset.completeTo}
      table={{
        columns: ["what", "body", "kind", GROUPINGS[grouping].label, "established", "abolished", "gave way to", "sources disagree on"],
        rows: [
          ...diff.abolished.map(row("ended")),
          ...diff.established.map(row("began")),
          ...diff.passing.map(row("came and went")),
          ...diff.renamed.map(row("renamed")),
        ],
      }}
    >
      <ColumnsPicture
        title={title}
        heads={[`Gone by ${dayWords(to)}`, "New"]}
        blocks={blocksOf(gone, come, grouping, answer)}
        links={links}
        sentences={
          new Map([...gone, ...come].map((structure) => [structure.id, `${spoken(structure)}${disputedSentence(disputes, structure.id)}`]))
        }
        addressOf={(id) => recordAddress("Structure", id)}
      />
    </Figure>
  );
}

function isItsOwn({ scope, memberOf }: Structure): boolean {
  return scope === "KIND" || memberOf.length === 0;
}

function groupOf({ tier, functions }: Structure, grouping: keyof typeof GROUPINGS): string {
  if (grouping === "tier") return tier === null ? "No tier" : `${Words(tier)} tier`;
  return functions[0]?.function.name ?? "No job on record";
}

function blocksOf(
  gone: readonly Structure[],
  come: readonly Structure[],
  grouping: keyof typeof GROUPINGS,
  { national, regional, area, district, local, diff }: DiffQuery,
): readonly ColumnBlock[] {
  const stood = [national, regional, area, district, local].map(({ totalCount }) => totalCount);
  const groups = [...new Set([...gone, ...come].map((structure) => groupOf(structure, grouping)))];
  const order = TIERS.map((tier) => `${Words(tier)} tier`);
  const sorted = grouping === "tier" ? groups.sort((a, b) => place(order, a) - place(order, b)) : groups.sort();
  return sorted.map((group): ColumnBlock => {
    const within = (structure: Structure): boolean => groupOf(structure, grouping) === group;
    const ended = diff.abolished.filter((structure) => structure.scope === "KIND" && within(structure)).length;
    const stayed = (stood[order.indexOf(group)] ?? 0) - ended;
    const through = grouping === "tier" && stayed > 0 ? { through: `${stayed} ${stayed === 1 ? "kind" : "kinds"} of body stayed` } : {};
    return {
      key: group,
      label: capital(group),
      left: gone.filter(within).map(lastNumber),
      right: come.filter(within).map(firstNumber),
      ...through,
    };
  });
}

/** A kind as it went, with the number that it had last. */
function lastNumber({ id, name, counts }: Structure): ColumnItem {
  const last = countsOfOnePlace(counts).at(-1);
  return last === undefined ? { id, name } : { id, name, count: last.value };
}

/** A kind as it came, with the number that it had first. */
function firstNumber({ id, name, counts }: Structure): ColumnItem {
  const [first] = countsOfOnePlace(counts);
  return first === undefined ? { id, name } : { id, name, count: first.value };
}

function place(order: readonly string[], group: string): number {
  const index = order.indexOf(group);
  return index < 0 ? order.length : index;
}

function spoken({ name, kind, established, abolished }: Structure): string {
  return `${name} (${words(kind)}): ${established?.label ?? "beginning unknown"}${abolished === null ? ", stands today" : ` to ${abolished.label}`}.`;
}
