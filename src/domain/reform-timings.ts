import { matches } from "./filters.ts";
import type { ReformFilter } from "./filters.ts";
import type { History } from "./history.ts";
import { recordsOf } from "./history.ts";
import { byEffect, daysBetween } from "./life.ts";
import type { DayRange } from "./life.ts";
import { compareIds } from "./record-date.ts";
import type { ChangeEvent, HistoricalDate, Reform } from "./records.ts";

/** How long one reform took from word to deed. */
export interface ReformTiming {
  readonly reform: Reform;
  readonly announced?: HistoricalDate;
  readonly enacted?: HistoricalDate;
  /** The first day of what it changed. */
  readonly effective?: HistoricalDate;
  readonly announcedToEnacted?: DayRange;
  readonly enactedToEffective?: DayRange;
  readonly announcedToEffective?: DayRange;
  /** Its enacted changes in which something ran in shadow form first. */
  readonly shadows: readonly ShadowRun[];
}

export interface ShadowRun {
  readonly event: ChangeEvent;
  readonly from: HistoricalDate;
  /** From the first day in shadow form to the effective day; at least and at most. */
  readonly days: DayRange;
}

export const REFORM_TIMINGS_RULE =
  "Announced: the reform's own date, or else the earliest on which a reform that it carries out (a white paper behind an Act) was announced. Effective: the reform's own date, or else that of its first enacted change. Days by the bounds of the dates, at least and at most; none where the later step came first, as when an Act followed what it confirmed. Reforms with fewer than two of the three dates are left out.";

/** The reforms that pass the filter and have at least two of the three dates, in order of time. */
export function timeReforms(history: History, filter: ReformFilter): readonly ReformTiming[] {
  return history.reforms.flatMap((reform) => {
    if (!matches("Reform", reform, filter)) return [];
    const timing = timeReform(history, reform);
    return [timing.announced, timing.enacted, timing.effective].filter((date) => date !== undefined).length < 2 ? [] : [timing];
  });
}

function timeReform(history: History, reform: Reform): ReformTiming {
  const events = history.events.filter((event) => event.status === "ENACTED" && event.causedBy.includes(reform.id));
  const announced = reform.announced ?? announcedBefore(history, reform);
  const { enacted } = reform;
  const effective = reform.effective ?? events.toSorted(byEffect)[0]?.effective;
  return {
    reform,
    ...(announced === undefined ? {} : { announced }),
    ...(enacted === undefined ? {} : { enacted }),
    ...(effective === undefined ? {} : { effective }),
    ...between("announcedToEnacted", announced, enacted),
    ...between("enactedToEffective", enacted, effective),
    ...between("announcedToEffective", announced, effective),
    shadows: events.flatMap((event): ShadowRun[] => {
      const days = event.shadow === undefined ? undefined : daysBetween(event.shadow, event.effective);
      return event.shadow === undefined || days === undefined ? [] : [{ event, from: event.shadow, days }];
    }),
  };
}

function announcedBefore(history: History, reform: Reform): HistoricalDate | undefined {
  return recordsOf(
    history,
    "Reform",
    reform.carriesOut.map(({ to }) => to),
  )
    .flatMap(({ announced }) => announced ?? [])
    .sort((a, b) => compareIds(a.earliest ?? "", b.earliest ?? ""))[0];
}

function between<K extends string>(
  key: K,
  from: HistoricalDate | undefined,
  to: HistoricalDate | undefined,
): { readonly [key in K]?: DayRange } {
  if (from === undefined || to === undefined || (to.latest ?? "") < (from.earliest ?? "")) return {};
  const days = daysBetween(from, to);
  return (days === undefined ? {} : { [key]: days }) as { readonly [key in K]?: DayRange };
}
