import type { ImportInput, Imported } from "./import-dataset.ts";
import { usedRows } from "./import-dataset.ts";
import type { Readings } from "./code-evidence.ts";
import { openImportLog } from "./import-log.ts";
import { betweenOrganisations, countLinks } from "./link-counts.ts";
import { readLookupFile } from "./lookup-file.ts";
import { readMembershipFile } from "./membership-file.ts";
import { readNameList } from "./name-list.ts";
import { odsTables } from "./ods-tables.ts";
import { readOrganisationFile } from "./organisation-file.ts";
import { OFFICE_FOR_NATIONAL_STATISTICS, ORGANISATION_DATA_SERVICE } from "./publishers.ts";
import { readTable } from "./read-table.ts";
import type { Publisher, Table } from "./read-table.ts";
import type { Overlap, SourceFile } from "./readings.ts";
import { withRegisterCodes } from "./register-codes.ts";
import { readSuccessionFile } from "./succession-file.ts";

/** The files of the Organisation Data Service, by their form, and lists that class or name its codes. */
export interface OdsFiles {
  readonly succession: readonly string[];
  readonly organisations: readonly string[];
  readonly memberships: readonly string[];
  readonly names: readonly string[];
  readonly lookups: readonly string[];
}

type Lists = { -readonly [K in keyof Readings]: Readings[K][number][] } & { overlaps: Overlap[] };

/** Reads the files, one at a time, and makes a dataset of them. Throws ImportError for a file of another form. */
export async function importOds(files: OdsFiles, { name, onProgress }: ImportInput): Promise<Imported> {
  const log = openImportLog();
  const found: Lists = { sources: [], links: [], organisations: [], memberships: [], names: [], listings: [], overlaps: [] };
  const { succession, organisations, memberships, names, lookups } = files;
  const total = [succession, organisations, memberships, names, lookups].flat().length;
  const each = async (paths: readonly string[], publisher: Publisher, read: (table: Table) => Table): Promise<void> => {
    for (const path of paths) {
      onProgress(found.sources.length, total);
      found.sources.push(read(await readTable(path, publisher, "ods", log)).source);
    }
  };
  await each(succession, ORGANISATION_DATA_SERVICE, (file) => {
    const { table, links } = readSuccessionFile(file, log);
    append(found.links, links);
    return table;
  });
  await each(organisations, ORGANISATION_DATA_SERVICE, (table) => {
    append(found.organisations, readOrganisationFile(table, log));
    return table;
  });
  await each(memberships, ORGANISATION_DATA_SERVICE, (table) => {
    append(found.memberships, readMembershipFile(table, log));
    return table;
  });
  await each(names, ORGANISATION_DATA_SERVICE, (file) => {
    const list = readNameList(file, log);
    append(found.names, list.names);
    return list.table;
  });
  await each(lookups, OFFICE_FOR_NATIONAL_STATISTICS, (file) => {
    const { table, listings, overlaps } = readLookupFile(file, log);
    append(found.listings, listings);
    append(found.overlaps, overlaps);
    return table;
  });
  const readings = { ...found, listings: withRegisterCodes(found.listings, log) };
  const tables = odsTables(readings, log);
  return {
    tables: {
      ...tables,
      name: name ?? `ods-${newestSuccession(found.sources, succession) ?? tables.completeTo.slice(0, 7)}`,
      title: `Register of the Organisation Data Service to ${tables.completeTo}`,
      description:
        "Bodies and their succession as files of the Organisation Data Service give them. The register tells that one code succeeded another, not why; it " +
        "covers legal succession only, so that primary care trusts have no heirs in it.",
      sources: found.sources,
      overlaps: found.overlaps,
    },
    used: usedRows([found.links, found.organisations, found.memberships, found.names, readings.listings, found.overlaps]),
    log,
    links: { all: countLinks(found.links), betweenThreeCharacterCodes: countLinks(betweenOrganisations(found.links)) },
  };
}

// A spread of tens of thousands of arguments would overflow the stack.
function append<T>(list: T[], items: readonly T[]): void {
  for (const item of items) list.push(item);
}

function newestSuccession(sources: readonly SourceFile[], paths: readonly string[]): string | undefined {
  return sources
    .slice(0, paths.length)
    .flatMap(({ date }) => date ?? [])
    .sort()
    .at(-1);
}
