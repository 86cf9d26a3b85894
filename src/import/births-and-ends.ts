import type { Day } from "../domain/records.ts";
import type { CodeLife } from "./code-lives.ts";
import type { ImportLog } from "./import-log.ts";
import type { Place } from "./readings.ts";
import { daysApart } from "./register-days.ts";

/** How a body began and ended, as far as the files say. */
export interface Span {
  /** The day on which it took over from others and had not been there before. */
  readonly bornByLink?: Day;
  /** The day on which it opened, where no succession began it. */
  readonly opened?: { readonly day: Day; readonly place: Place };
  /** The day on which others took over from it and it was gone. Earlier successions took a part of it only. */
  readonly endedByLink?: Day;
  /** The first day without it, where no succession ended it. */
  readonly closed?: { readonly day: Day; readonly place: Place };
}

// Within so many days a close date and a succession are one event that two files date differently.
const SAME_EVENT_DAYS = 31;

/** Decides from all rows of a body which succession began it and which ended it. `dates` are the dates of files by source. */
export function spanOf(life: CodeLife, dates: ReadonlyMap<string, string>, log: ImportLog): Span {
  const end = endOf(life, dates, log);
  return { ...beginningOf(life, log), ...end };
}

function beginningOf({ opened, takes, gives, belongs, holds, code }: CodeLife, log: ImportLog): Pick<Span, "bornByLink" | "opened"> {
  const [taken] = takes;
  const days = [...gives.map(({ day }) => day), ...[...belongs, ...holds].map(({ joined }) => joined)];
  const firstSeen = days.length === 0 ? undefined : days.reduce((a, b) => (a < b ? a : b));
  const firstLinked = [taken?.day, gives[0]?.day].filter((day) => day !== undefined).sort()[0];
  const isUsable = opened !== undefined && (firstLinked === undefined || opened.day <= firstLinked);
  if (opened !== undefined && !isUsable)
    log.note("OPENED_AFTER_USE", `${code}: opened ${opened.day}, succession on ${firstLinked}`, opened.row.place);
  if (taken !== undefined && !(isUsable && opened.day < taken.day) && !(firstSeen !== undefined && firstSeen < taken.day))
    return { bornByLink: taken.day };
  return isUsable ? { opened: { day: opened.day, place: opened.row.place } } : {};
}

function endOf(
  { closed, gives, organisations, code }: CodeLife,
  dates: ReadonlyMap<string, string>,
  log: ImportLog,
): Pick<Span, "endedByLink" | "closed"> {
  const given = gives.at(-1);
  if (given === undefined) return closed === undefined ? {} : { closed: { day: closed.day, place: closed.row.place } };
  const days = new Set(gives.map(({ day }) => day));
  if (days.size > 1) log.note("GIVES_MORE_THAN_ONCE", `${code}: ${[...days].join(", ")}`, given.place);
  if (closed !== undefined) {
    const apart = daysApart(given.day, closed.day);
    if (apart > SAME_EVENT_DAYS) return { closed: { day: closed.day, place: closed.row.place } };
    if (apart !== 0)
      log.note(
        "DATES_DISAGREE",
        `${code}: succession on ${given.day}, last day of the other file leads to ${closed.day}`,
        closed.row.place,
      );
    return { endedByLink: given.day };
  }
  const [newest] = organisations;
  if (newest !== undefined && (dates.get(newest.place.source) ?? "") > given.day) {
    log.note("STILL_OPEN", `${code}: succession on ${given.day}`, newest.place);
    return {};
  }
  return { endedByLink: given.day };
}
