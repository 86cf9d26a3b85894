import type { ImportInput, Imported } from "./import-dataset.ts";
import { usedRows } from "./import-dataset.ts";
import { openImportLog } from "./import-log.ts";
import { readLookupFile } from "./lookup-file.ts";
import { onsTables } from "./ons-tables.ts";
import { OFFICE_FOR_NATIONAL_STATISTICS } from "./publishers.ts";
import { readTable } from "./read-table.ts";
import type { Listing, Overlap, SourceFile } from "./readings.ts";

/** Reads lists and lookups of the Office for National Statistics and makes a dataset of the bodies in them. Throws ImportError for a file of another form. */
export async function importOns(paths: readonly string[], { name, onProgress }: ImportInput): Promise<Imported> {
  const log = openImportLog();
  const sources: SourceFile[] = [];
  const listings: Listing[] = [];
  const overlaps: Overlap[] = [];
  for (const path of paths) {
    onProgress(sources.length, paths.length);
    const lookup = readLookupFile(await readTable(path, OFFICE_FOR_NATIONAL_STATISTICS, "ons", log), log);
    sources.push(lookup.table.source);
    listings.push(...lookup.listings);
    overlaps.push(...lookup.overlaps);
  }
  const named = new Set(listings.map(({ place }) => place.source));
  const tables = onsTables(
    sources.filter(({ id }) => named.has(id)),
    listings,
  );
  return {
    tables: {
      ...tables,
      name: name ?? `ons-${tables.completeTo.slice(0, 4)}`,
      title: `Health geographies of the Office for National Statistics to ${tables.completeTo.slice(0, 4)}`,
      description:
        "Bodies as lists and lookups of the Office for National Statistics name them, with the codes of both registers. Lists tell who was there, not when " +
        "anybody began or ended.",
      sources,
      overlaps,
    },
    used: usedRows([listings, overlaps]),
    log,
  };
}
