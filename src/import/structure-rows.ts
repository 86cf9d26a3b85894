import type { Day } from "../domain/records.ts";
import type { Body } from "./bodies.ts";
import type { Family, RegisterFamily } from "./families.ts";
import { citeRows } from "./locators.ts";
import type { ListName, Listing, Membership, Organisation, Place, SourceFile } from "./readings.ts";
import { dayAfter } from "./register-days.ts";
import type { StructureRow } from "./registers.ts";

const NO_OPENING = "No file gives the day on which it opened.";
const NO_CLOSING = "No file gives the day on which it closed.";
const CODE_CAME = "Its code was another body's before, and no file gives the day on which the code passed on.";
const CODE_WENT = "Its code passed to another body, and no file gives the day.";

/** Finds the body at the other end of a row. */
export interface BodyFinder {
  readonly holder: (membership: Membership) => Body | undefined;
  readonly container: (within: NonNullable<Listing["within"]>) => Body | undefined;
  readonly dates: ReadonlyMap<string, string>;
  /** A list of this year or later, of bodies that the law has not ended, shows a body as standing; an older one only that it stood then. */
  readonly recentYear: string;
}

const RECENT_YEARS = 2;
// A list of primary care trusts shows who was there, in the last list too: the law has ended them all since.
const LISTS_OF_STANDING: readonly ListName[] = ["ICB", "SICBL", "TRUST"];

export function bodyFinder(bodies: readonly Body[], sources: readonly SourceFile[], completeTo: Day): BodyFinder {
  const holders = new Map(bodies.flatMap((body) => body.life.holds.map((membership) => [membership, body] as const)));
  const listed = new Map(
    bodies.flatMap((body) =>
      body.life.listings.flatMap(({ list, gss, ods }) => [gss, ods].map((key) => [`${list} ${key}`, body] as const)),
    ),
  );
  return {
    holder: (membership) => holders.get(membership),
    container: ({ list, key }) => listed.get(`${list} ${key}`),
    dates: new Map(sources.flatMap(({ id, date }) => (date === undefined ? [] : [[id, date] as const]))),
    recentYear: String(Number(completeTo.slice(0, 4)) - RECENT_YEARS),
  };
}

/** A body as a row of a register. */
export function structureRow(body: Body, find: BodyFinder): StructureRow {
  const { life, span, name, otherNames, family } = body;
  const isBegun = span.bornByLink !== undefined || span.opened !== undefined;
  const others = otherNames.map((other) => other.replaceAll(";", ","));
  const answersTo = answersToCell(body, find);
  return {
    id: life.id,
    name,
    ...(others.length === 0 ? {} : { otherNames: others.join("; ") }),
    memberOf: family.id,
    ...(family.curated ? curatedNations(life.organisations[0]) : { kind: family.kind, nations: nationsOf(life.organisations[0]) }),
    identifiers: [`ods=${life.code}`, ...new Set(life.listings.flatMap(({ gss }) => (gss === undefined ? [] : [`gss=${gss}`])))].join(" "),
    ...endCells(body, find),
    ...(isBegun ? {} : { unknownStart: life.codeCameFrom ? CODE_CAME : NO_OPENING }),
    ...(answersTo === "" ? {} : { answersTo }),
    cite: citeRows(evidenceOf(body)),
  };
}

/** The record of a class of the register. */
export function familyRow(family: RegisterFamily, members: readonly Body[]): StructureRow {
  const files = [...new Set(members.flatMap((body) => evidenceOf(body).map(({ source }) => source)))].sort();
  return {
    id: family.id,
    name: capitalised(family.plural),
    scope: "KIND",
    kind: family.kind,
    nations: "ENGLAND WALES",
    unknownStart: "A class of the register, not an institution with a beginning of its own.",
    unknownEnd: "A class of the register, not an institution with an end of its own.",
    summary: family.summary,
    cite: files.join("; "),
  };
}

export function isRegisterFamily(family: Family): family is RegisterFamily {
  return !family.curated;
}

function evidenceOf({ life }: Body): readonly Place[] {
  const opening = life.opened === undefined ? [] : [life.opened.row];
  const named = [...(life.organisations.length === 0 ? opening : life.organisations), ...life.listings, ...life.names].map(
    ({ place }) => place,
  );
  if (named.length > 0) return named;
  // A code without a name is known by the first row that mentions it.
  const [first] = [...life.takes, ...life.gives, ...life.holds, ...life.belongs].map(({ place }) => place);
  return first === undefined ? [] : [first];
}

function endCells({ life, span }: Body, { dates, recentYear }: BodyFinder): Pick<StructureRow, "standing" | "unknownEnd"> {
  if (span.endedByLink !== undefined || span.closed !== undefined) return {};
  const [row] = life.organisations;
  const date = row === undefined ? undefined : dates.get(row.place.source);
  if (row !== undefined && date !== undefined && !life.codeGoesOn) return { standing: `${date} ${citeRows([row.place])}` };
  const listing = life.listings.find(({ list, on }) => LISTS_OF_STANDING.includes(list) && on !== undefined && on >= recentYear);
  if (listing !== undefined && !life.codeGoesOn) return { standing: `${listing.on} ${citeRows([listing.place])}` };
  const seen = lastSeen({ life }, dates);
  return {
    ...(seen === undefined ? {} : { standing: `${seen.on} ${citeRows([seen.place])}` }),
    unknownEnd: life.codeGoesOn ? CODE_WENT : NO_CLOSING,
  };
}

/** The latest evidence that it was there: a list's year, a file's date, a day on which somebody belonged to it or left it. */
function lastSeen(
  { life }: Pick<Body, "life">,
  dates: ReadonlyMap<string, string>,
): { readonly on: string; readonly place: Place } | undefined {
  const seen = [
    ...life.organisations.flatMap(({ place }) => [{ on: dates.get(place.source), place }]),
    ...life.listings.map(({ on, place }) => ({ on, place })),
    ...[...life.holds, ...life.belongs].map(({ joined, left, place }) => ({ on: left ?? joined, place })),
  ].flatMap(({ on, place }) => (on === undefined ? [] : [{ on, place }]));
  return seen.length === 0 ? undefined : seen.reduce((a, b) => (b.on > a.on ? b : a));
}

function answersToCell({ life }: Body, find: BodyFinder): string {
  const held = life.belongs.flatMap((membership) => {
    const holder = find.holder(membership);
    if (holder === undefined) return [];
    const { joined, left, place } = membership;
    return [`${holder.life.id} ${joined}/${left === undefined ? ".." : dayAfter(left)} ${citeRows([place])}`];
  });
  const within = life.listings.flatMap((listing) => {
    const container = listing.within === undefined ? undefined : find.container(listing.within);
    return container === undefined ? [] : [`${container.life.id} - ${citeRows([listing.place])}`];
  });
  return [...held, ...within].join("; ");
}

// A kind may serve two nations where each of its bodies serves one.
function curatedNations(row: Organisation | undefined): { readonly nations?: string } {
  return row?.grouping.startsWith("Y") ? { nations: "ENGLAND" } : {};
}

function nationsOf(row: Organisation | undefined): string {
  if (row?.grouping === "W00") return "WALES";
  return row?.grouping.startsWith("Y") ? "ENGLAND" : "ENGLAND WALES";
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
