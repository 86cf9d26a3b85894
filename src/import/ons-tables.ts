import type { Id } from "../domain/records.ts";
import type { DatasetTables } from "./dataset-tables.ts";
import { CURATED_FAMILY_OF_LIST } from "./families.ts";
import { groupBy } from "./group-by.ts";
import { citeRows } from "./locators.ts";
import { LISTS } from "./readings.ts";
import type { ListName, Listing, SourceFile } from "./readings.ts";
import type { StructureRow } from "./registers.ts";

/** The parts of a dataset that follow from lists and lookups alone. */
export type OnsTables = Pick<DatasetTables, "completeTo" | "structures" | "changes">;

interface ListedBody {
  readonly id: Id;
  readonly list: ListName;
  /** Newest first. */
  readonly listings: readonly Listing[];
}

const NO_DATES = "Lists name the bodies of a day; they do not say when one began or ended.";
// Sub-locations belong to no kind of the curated dataset.
const WITHOUT_FAMILY: Pick<StructureRow, "kind" | "nations"> = { kind: "COMMISSIONER", nations: "ENGLAND" };

/** Bodies as lists and lookups name them, one for each code of each list. Lists have no events, so no life begins or ends here. */
export function onsTables(sources: readonly SourceFile[], listings: readonly Listing[]): OnsTables {
  const bodies = findListed(listings);
  const byKey = new Map(
    bodies.flatMap((body) => body.listings.flatMap(({ gss, ods }) => [gss, ods].map((key) => [`${body.list} ${key}`, body.id] as const))),
  );
  return {
    completeTo: latestDate(sources, listings),
    structures: [...groupBy(bodies, ({ list }) => list)].map(([list, members]) => ({
      name: list.toLowerCase(),
      rows: members.map((body) => listedRow(body, (list, key) => byKey.get(`${list} ${key}`))).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    })),
    changes: [],
  };
}

function findListed(listings: readonly Listing[]): readonly ListedBody[] {
  const taken = new Map<Id, number>();
  return LISTS.flatMap((list) => {
    const newest = listings.filter((listing) => listing.list === list).toSorted((a, b) => ((a.on ?? "") > (b.on ?? "") ? -1 : 1));
    const odsOf = new Map(newest.flatMap(({ gss, ods }) => (gss === undefined || ods === undefined ? [] : [[gss, ods] as const])));
    return [...groupBy(newest, (listing) => keyOf(listing, odsOf))].map(([, rows]): ListedBody => {
      const code = rows.flatMap(({ gss, ods }) => gss ?? ods ?? []).toSorted()[0] ?? "";
      const plain = `ons-${code.toLowerCase()}`;
      // A group and the sub-location that took its place share a code, in two lists.
      const part = (taken.get(plain) ?? 0) + 1;
      taken.set(plain, part);
      return { id: part === 1 ? plain : `${plain}-${part}`, list, listings: rows };
    });
  });
}

// A body whose boundary changes gets a new nine-character code: it is known by its code in the other register, and Scottish boards by their names.
function keyOf({ list, name, gss, ods }: Listing, odsOf: ReadonlyMap<string, string>): string {
  return list === "HB" ? name : (ods ?? odsOf.get(gss ?? "") ?? gss ?? name);
}

function listedRow({ id, list, listings }: ListedBody, find: (list: ListName, key: string) => Id | undefined): StructureRow {
  const [newest] = listings;
  const names = [...new Set(listings.map(({ name }) => name))];
  const schemes = listings.flatMap(({ ods, gss }) => [ods === undefined ? "" : `ods=${ods}`, gss === undefined ? "" : `gss=${gss}`]);
  const within = listings.flatMap(({ within: parent, place }) => {
    const to = parent === undefined ? undefined : find(parent.list, parent.key);
    return to === undefined ? [] : [{ to, place }];
  });
  const [held] = within;
  const family =
    list === "TRUST" ? (/foundation trust/i.test(names[0] ?? "") ? "nhs-foundation-trusts" : "nhs-trusts") : CURATED_FAMILY_OF_LIST[list];
  return {
    id,
    name: names[0] ?? id,
    ...(names.length > 1
      ? {
          otherNames: names
            .slice(1)
            .map((name) => name.replaceAll(";", ","))
            .join("; "),
        }
      : {}),
    ...(family === undefined ? WITHOUT_FAMILY : { memberOf: family }),
    identifiers: [...new Set(schemes)].filter((scheme) => scheme !== "").join(" "),
    ...(newest?.on === undefined ? {} : { standing: `${newest.on} ${citeRows([newest.place])}` }),
    unknownStart: NO_DATES,
    unknownEnd: NO_DATES,
    ...(held === undefined
      ? {}
      : { answersTo: `${held.to} - ${citeRows(within.filter(({ to }) => to === held.to).map(({ place }) => place))}` }),
    cite: citeRows(listings.map(({ place }) => place)),
  };
}

/** The first day of the newest date among lists and files. */
function latestDate(sources: readonly SourceFile[], listings: readonly Listing[]): string {
  const dates = [...sources.map(({ date }) => date ?? ""), ...listings.map(({ on }) => on ?? "")];
  const latest = dates.reduce((a, b) => (a > b ? a : b), "");
  return `${latest}-01-01`.slice(0, 10);
}
