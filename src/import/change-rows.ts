import type { ChangeKind } from "../domain/vocabulary.ts";
import type { Id } from "../domain/records.ts";
import { citeRows } from "./locators.ts";
import type { BodyLink, LinkGroup } from "./link-groups.ts";
import type { ChangeRow } from "./registers.ts";

const MOST_NAMES = 3;
const LONGEST_NAME = 300;

type NameOf = (id: Id) => string;

/**
 * A group of links as one change. The register tells that one body succeeded another and never why: several into one new body is a merger, one into several
 * new ones a split, into a body that was there already an absorption; all else is a replacement, a mere change of name too.
 */
export function changeRow(group: LinkGroup, nameOf: NameOf): ChangeRow {
  const givers = unique(group.links.map(({ from }) => from));
  const takers = unique(group.links.map(({ to }) => to));
  const begun = new Set(group.links.filter(({ begins }) => begins).map(({ to }) => to));
  const results = group.sort === "TRANSFER" ? [] : takers.filter((id) => begun.has(id));
  const survivors = takers.filter((id) => !results.includes(id));
  const kind = kindOf(group, givers, survivors, results);
  const roles = group.sort === "PART" ? { originals: [], survivors: givers, results } : { originals: givers, survivors, results };
  return {
    id: `ods-${group.sort.toLowerCase()}-${group.day}-${(takers[0] ?? "").replace(/^ods-/, "")}${group.step === 0 ? "" : `-${group.step + 1}`}`,
    name: title(kind, givers, takers, nameOf),
    kind,
    effective: group.day,
    ...filled("originals", roles.originals),
    ...filled("survivors", roles.survivors),
    ...filled("results", roles.results),
    ...(group.links.length < givers.length * takers.length ? { links: linksCell(group) } : {}),
    cite: citeRows(group.links.map(({ place }) => place)),
  };
}

function kindOf({ sort }: LinkGroup, givers: readonly Id[], survivors: readonly Id[], results: readonly Id[]): ChangeKind {
  if (sort === "PART") return "CARVE_OUT";
  if (sort === "TRANSFER") return "TRANSFER_OF_FUNCTIONS";
  if (results.length === 0) return "ABSORPTION";
  if (survivors.length > 0) return "REPLACEMENT";
  if (givers.length > 1 && results.length === 1) return "MERGER";
  return givers.length === 1 && results.length > 1 ? "SPLIT" : "REPLACEMENT";
}

function linksCell({ links, sort }: LinkGroup): string {
  const takersOf = new Map<Id, number>();
  for (const { from } of links) takersOf.set(from, (takersOf.get(from) ?? 0) + 1);
  const isPartial = ({ from }: BodyLink): boolean => sort !== "CHANGE" || (takersOf.get(from) ?? 0) > 1;
  return links
    .map((link) => `${link.from}>${link.to}${isPartial(link) ? "~" : ""}`)
    .sort()
    .join(" ");
}

function title(kind: ChangeKind, givers: readonly Id[], takers: readonly Id[], nameOf: NameOf): string {
  const sentence = (old: string, next: string): string => {
    switch (kind) {
      case "MERGER":
        return `${old} merge into ${next}`;
      case "ABSORPTION":
        return `${next} ${takers.length === 1 ? "absorbs" : "absorb"} ${old}`;
      case "SPLIT":
        return `${old} splits into ${next}`;
      case "CARVE_OUT":
        return `${next} formed from a part of ${old}`;
      case "TRANSFER_OF_FUNCTIONS":
        return `A part of ${old} passes to ${next}`;
      default:
        return `${old} replaced by ${next}`;
    }
  };
  const full = sentence(listed(givers, nameOf), listed(takers, nameOf));
  return full.length <= LONGEST_NAME ? full : sentence(count(givers), count(takers));
}

function listed(ids: readonly Id[], nameOf: NameOf): string {
  if (ids.length > MOST_NAMES) return count(ids);
  const names = ids.map(nameOf);
  return names.length === 1 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

function count(ids: readonly Id[]): string {
  return ids.length === 1 ? "one body" : `${ids.length} bodies`;
}

function unique(ids: readonly Id[]): readonly Id[] {
  return [...new Set(ids)].sort();
}

function filled<K extends string>(field: K, ids: readonly Id[]): { readonly [key in K]?: string } {
  return (ids.length === 0 ? {} : { [field]: ids.join(" ") }) as { readonly [key in K]?: string };
}
