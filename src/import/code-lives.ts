import type { Day, Id } from "../domain/records.ts";
import type { CodeEvidence } from "./code-evidence.ts";
import type { ImportLog } from "./import-log.ts";
import type { Listing, Organisation } from "./readings.ts";
import { dayAfter } from "./register-days.ts";

/** One body that a code stood for. */
export interface CodeLife extends CodeEvidence {
  readonly id: Id;
  /** The code passed to another body, on a day that no file gives. */
  readonly codeGoesOn: boolean;
  /** The code had been another body's, until a day that no file gives. */
  readonly codeCameFrom: boolean;
  readonly opened?: { readonly day: Day; readonly row: Organisation };
  readonly closed?: { readonly day: Day; readonly row: Organisation };
}

// Integrated care boards and their sub-locations took over the codes of partnerships and clinical commissioning groups when the Health and Care
// Act 2022 came into force. The files give one opening day for the code, so that law, not a row, tells the two bodies apart.
const CARE_ACT_DAY: Day = "2022-07-01";
const SUB_LOCATION = "RO319";

/**
 * The bodies that a code stood for, in order of time. A code that takes over from another, or opens, after it had a successor or closed is another body's from
 * then on. A code of a clinical commissioning group or a partnership that a later file gives to a
 * sub-location or a board is two bodies as well.
 */
export function splitLives(evidence: CodeEvidence, log: ImportLog): readonly CodeLife[] {
  const late = isLate(evidence) && hasEarlierLife(evidence) ? CARE_ACT_DAY : undefined;
  const boundaries = [...new Set([...reuseDays(evidence), ...(late === undefined ? [] : [late])])].sort();
  if (boundaries.length > 0)
    log.note("REUSED_CODE", `${evidence.code}: ${boundaries.length + 1} bodies, parted at ${boundaries.join(" and ")}`);
  const parts = Array.from({ length: boundaries.length + 1 }, (_, part) => ({
    from: boundaries[part - 1] ?? "",
    to: boundaries[part] ?? "9999-12-31",
  }));
  const last = parts.length - 1;
  const lives = parts.map(({ from, to }, part): Omit<CodeLife, "id"> => {
    const has = (day: Day): boolean => day >= from && day < to;
    const isOwn = (row: Organisation): boolean => {
      const day = row.opened ?? row.closed;
      return (late !== undefined && isLateRow(row)) || day === undefined ? part === last : has(day);
    };
    const isListed = ({ list, on }: Listing): boolean =>
      late !== undefined && isLateList(list) ? part === last : on === undefined ? part === 0 : has(`${on.slice(0, 4)}-06-30`);
    const organisations = evidence.organisations.filter(isOwn);
    // The opening day of a row that tells of the later body is the code's, and so the earlier body's.
    const opening = evidence.organisations.find(({ opened }) => opened !== undefined && has(opened));
    const closing = organisations[0]?.closed === undefined ? undefined : organisations[0];
    return {
      code: evidence.code,
      organisations,
      listings: evidence.listings.filter(isListed),
      names: part === last || late !== undefined ? evidence.names : [],
      // On the day of the change the old body gives and the new one takes.
      gives: evidence.gives.filter(({ day }) => day > from && day <= to),
      takes: evidence.takes.filter(({ day }) => has(day)),
      belongs: evidence.belongs.filter(({ joined }) => has(joined)),
      holds: evidence.holds.filter(({ joined }) => has(joined)),
      codeGoesOn: to === late,
      codeCameFrom: from === late,
      ...(opening?.opened === undefined ? {} : { opened: { day: opening.opened, row: opening } }),
      ...(closing?.closed === undefined ? {} : { closed: { day: dayAfter(closing.closed), row: closing } }),
    };
  });
  const plain = `ods-${evidence.code.toLowerCase()}`;
  return lives.filter(isToldOf).map((life, index) => ({ ...life, id: index === 0 ? plain : `${plain}-${index + 1}` }));
}

function isToldOf({ organisations, listings, names, gives, takes, belongs, holds, opened }: Omit<CodeLife, "id">): boolean {
  return [organisations, listings, names, gives, takes, belongs, holds].some((rows) => rows.length > 0) || opened !== undefined;
}

/**
 * Days from which the code was another body's: what takes over after it gave is not what gave. Taking on the very day of giving may be a merger into a body that
 * gives a part away, unless it was the last that it gave.
 */
function reuseDays({ gives, takes, organisations }: CodeEvidence): readonly Day[] {
  const lastGiven = gives.at(-1)?.day ?? "9999-12-31";
  const closed = organisations[0]?.closed;
  const opened = organisations.flatMap((row) => (row.opened !== undefined && row.opened > lastGiven ? [row.opened] : []));
  const days: Day[] = [];
  for (const day of [...takes.map((link) => link.day), ...opened].sort()) {
    const since = days.at(-1) ?? "";
    const gave = gives.some((link) => link.day > since && (link.day < day || (link.day === day && day === lastGiven)));
    const wasClosed = closed !== undefined && dayAfter(closed) > since && day > dayAfter(closed);
    if (day > since && (gave || wasClosed)) days.push(day);
  }
  return days;
}

function isLate({ organisations, listings }: CodeEvidence): boolean {
  return organisations.some(isLateRow) || listings.some(({ list }) => isLateList(list));
}

function hasEarlierLife({ organisations, listings, gives, takes }: CodeEvidence): boolean {
  return (
    organisations.some(({ opened }) => opened !== undefined && opened < CARE_ACT_DAY) ||
    listings.some(({ list }) => !isLateList(list)) ||
    [...gives, ...takes].some(({ day }) => day < CARE_ACT_DAY)
  );
}

function isLateRow({ roles }: Organisation): boolean {
  return roles.includes(SUB_LOCATION);
}

function isLateList(list: Listing["list"]): boolean {
  return list === "ICB" || list === "SICBL";
}
