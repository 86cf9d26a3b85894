import type { NamedCode } from "./name-list.ts";
import type { Link, Listing, Membership, Organisation, Place, SourceFile } from "./readings.ts";

/** Everything that the files of the register say, as read. */
export interface Readings {
  readonly sources: readonly SourceFile[];
  readonly links: readonly Link[];
  readonly organisations: readonly Organisation[];
  readonly memberships: readonly Membership[];
  readonly names: readonly NamedCode[];
  readonly listings: readonly Listing[];
}

/** What the files say of one code, which may have stood for several bodies. Rows of newer files come first. */
export interface CodeEvidence {
  readonly code: string;
  readonly organisations: readonly Organisation[];
  readonly listings: readonly Listing[];
  readonly names: readonly NamedCode[];
  readonly gives: readonly Link[];
  readonly takes: readonly Link[];
  /** As the one that belongs to another. */
  readonly belongs: readonly Membership[];
  /** As the one to which others belong. */
  readonly holds: readonly Membership[];
}

type Draft = { -readonly [K in Exclude<keyof CodeEvidence, "code">]: CodeEvidence[K][number][] } & { readonly code: string };

/** Sorts what was read by code. */
export function gatherEvidence(readings: Readings): ReadonlyMap<string, CodeEvidence> {
  const drafts = new Map<string, Draft>();
  const of = (code: string): Draft => {
    const known = drafts.get(code);
    if (known !== undefined) return known;
    const draft = { code, organisations: [], listings: [], names: [], gives: [], takes: [], belongs: [], holds: [] };
    drafts.set(code, draft);
    return draft;
  };
  const newestFirst = newerFirst(readings.sources);
  for (const row of readings.organisations.toSorted(newestFirst)) of(row.code).organisations.push(row);
  for (const listing of readings.listings.toSorted(newestFirst)) if (listing.ods !== undefined) of(listing.ods).listings.push(listing);
  for (const name of readings.names.toSorted(newestFirst)) of(name.code).names.push(name);
  for (const link of readings.links) {
    of(link.from).gives.push(link);
    of(link.to).takes.push(link);
  }
  for (const membership of readings.memberships) {
    of(membership.child).belongs.push(membership);
    of(membership.parent).holds.push(membership);
  }
  for (const draft of drafts.values()) {
    draft.gives.sort(byDay);
    draft.takes.sort(byDay);
  }
  return drafts;
}

function byDay(a: Link, b: Link): number {
  return a.day < b.day ? -1 : a.day > b.day ? 1 : 0;
}

/** By the date of the file, undated ones last, then by place. */
function newerFirst(sources: readonly SourceFile[]): (a: { readonly place: Place }, b: { readonly place: Place }) => number {
  const dates = new Map(sources.map(({ id, date }) => [id, date ?? ""]));
  return (a, b) => {
    const [first, second] = [dates.get(a.place.source) ?? "", dates.get(b.place.source) ?? ""];
    if (first !== second) return first > second ? -1 : 1;
    if (a.place.source !== b.place.source) return a.place.source < b.place.source ? -1 : 1;
    return a.place.row - b.place.row;
  };
}
