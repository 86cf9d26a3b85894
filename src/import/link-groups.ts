import type { Day, Id } from "../domain/records.ts";
import { groupBy } from "./group-by.ts";
import type { Place } from "./readings.ts";

/** A succession between two bodies. */
export interface BodyLink {
  readonly from: Id;
  readonly to: Id;
  readonly day: Day;
  /** The older body was gone after it; otherwise a part was given away. */
  readonly ends: boolean;
  /** The younger body had not been there before it. */
  readonly begins: boolean;
  readonly place: Place;
}

/** Links that are one change. */
export interface LinkGroup {
  readonly day: Day;
  readonly links: readonly BodyLink[];
  /** CHANGE: the givers end. PART: givers that go on give a part to new bodies. TRANSFER: or to bodies that were there already. */
  readonly sort: "CHANGE" | "PART" | "TRANSFER";
  /** Which of the changes it is, from 0, where one led to another on the same day. */
  readonly step: number;
}

/**
 * Groups links into changes: those of one day that share a giver or a taker, directly or through others, are one. Links whose giver goes on are grouped
 * apart from those whose giver ends, for what they say differs: nobody's life ends by them.
 */
export function groupLinks(links: readonly BodyLink[]): readonly LinkGroup[] {
  const days = groupBy(links, ({ day }) => day);
  return [...days].flatMap(([day, ofDay]) => {
    const ending = ofDay.filter(({ ends }) => ends);
    const going = ofDay.filter(({ ends }) => !ends);
    // One change begins a body: what it takes besides on that day comes to it as a transfer.
    const born = new Set(ending.filter(({ begins }) => begins).map(({ to }) => to));
    const parts = inSteps(going.filter(({ begins, to }) => begins && !born.has(to)));
    const transfers = [
      ...going.filter(({ begins, to }) => !begins || born.has(to)),
      ...parts.flatMap(({ links: ofStep }) => ofStep.filter(({ begins }) => !begins)),
    ];
    return [
      ...inSteps(ending).map((group): LinkGroup => ({ day, ...group, sort: "CHANGE" })),
      ...parts
        .map(({ links: ofStep, step }): LinkGroup => ({ day, links: ofStep.filter(({ begins }) => begins), step, sort: "PART" }))
        .filter((group) => group.links.length > 0),
      ...inSteps(transfers).map((group): LinkGroup => ({ day, ...group, sort: "TRANSFER" })),
    ];
  });
}

type Step = Pick<LinkGroup, "links" | "step">;

/**
 * Connected links, parted where a body takes and gives in them: a change has one role for each body, so that what it gives is a change of its own, a
 * step later. A body that an earlier step begins is there already in the later ones.
 */
function inSteps(links: readonly BodyLink[], step = 0): readonly Step[] {
  return connected(links).flatMap((group) => {
    const takers = new Set(group.map(({ to }) => to));
    const first = group.filter(({ from }) => !takers.has(from));
    // Nobody begins a loop: it is left whole, and the checker says what is wrong with it.
    if (first.length === 0 || first.length === group.length) return [{ links: group, step }];
    const begun = new Set(first.filter(({ begins }) => begins).map(({ to }) => to));
    const later = group
      .filter(({ from }) => takers.has(from))
      .map((link): BodyLink => (begun.has(link.to) ? { ...link, begins: false } : link));
    return [...connected(first).map((part): Step => ({ links: part, step })), ...inSteps(later, step + 1)];
  });
}

function connected(links: readonly BodyLink[]): readonly (readonly BodyLink[])[] {
  const parent = new Map<string, string>();
  const root = (key: string): string => {
    let at = key;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    parent.set(key, at);
    return at;
  };
  // A body may give and take on one day in two changes that have nothing to do with each other.
  const [giver, taker] = [(link: BodyLink) => `from ${link.from}`, (link: BodyLink) => `to ${link.to}`];
  for (const link of links) parent.set(root(giver(link)), root(taker(link)));
  return [...groupBy(links, (link) => root(giver(link))).values()];
}
