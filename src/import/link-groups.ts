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
    const parts = going.filter(({ begins, to }) => begins && !born.has(to));
    const transfers = going.filter(({ begins, to }) => !begins || born.has(to));
    return [
      ...connected(ending).map((group): LinkGroup => ({ day, links: group, sort: "CHANGE" })),
      ...connected(parts).map((group): LinkGroup => ({ day, links: group, sort: "PART" })),
      ...connected(transfers).map((group): LinkGroup => ({ day, links: group, sort: "TRANSFER" })),
    ];
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
