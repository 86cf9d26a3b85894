import type { ImportLog } from "./import-log.ts";
import type { ListName, Listing } from "./readings.ts";

// Groups and the sub-locations that took their place are one code in both registers, and some lists of groups have the other code only.
const SHARING: readonly ListName[] = ["CCG", "SICBL"];

/**
 * Gives listings the register's code that a list of the same bodies has for the same nine-character code, and leaves out those for which none has: the dataset is of
 * bodies with a code of the register. A row that is left out whole is reported.
 */
export function withRegisterCodes(listings: readonly Listing[], log: ImportLog): readonly Listing[] {
  const key = ({ list, gss }: Listing): string => `${SHARING.includes(list) ? SHARING.join() : list} ${gss ?? ""}`;
  const odsOf = new Map(
    listings.flatMap((listing) => (listing.gss === undefined || listing.ods === undefined ? [] : [[key(listing), listing.ods] as const])),
  );
  const coded = listings.flatMap((listing): readonly Listing[] => {
    const ods = listing.ods ?? odsOf.get(key(listing));
    return ods === undefined ? [] : [{ ...listing, ods }];
  });
  const used = new Set(coded.map(({ place }) => `${place.source} ${place.row}`));
  const left = new Set<string>();
  for (const { place, name, gss } of listings) {
    const row = `${place.source} ${place.row}`;
    if (used.has(row) || left.has(row)) continue;
    left.add(row);
    log.skip(place, "NO_REGISTER_CODE", `${gss}, ${name}`);
  }
  return coded;
}
