import type { History } from "./history.ts";
import { recordsOf } from "./history.ts";
import { OBSERVED_FROM } from "./survival.ts";
import type { ChangeEvent, Day, Structure } from "./records.ts";
import { NATIONS } from "./vocabulary.ts";
import type { Nation } from "./vocabulary.ts";

/** How many enacted changes took effect in one nation in one decade. */
export interface DecadeCount {
  readonly nation: Nation;
  /** "1970s". */
  readonly decade: string;
  /** The first day of the decade. */
  readonly from: Day;
  /** Changes that touch a kind of body, or a body that belongs to no kind. */
  readonly events: number;
  /** Changes among bodies of a kind alone, such as one merger of two primary care trusts. They depend on how far bodies are recorded by name. */
  readonly memberEvents: number;
  /** Of both, those whose date may lie in a neighbouring decade. */
  readonly uncertain: number;
}

export const EVENTS_BY_DECADE_RULE =
  "Enacted changes from the first day of the health service, 5 July 1948, each counted once in every nation that one of its participants serves, in the decade of its earliest day. `events` touch a kind of body or a body that belongs to no kind; `memberEvents` are among bodies of a kind alone, and depend on how far a nation's bodies are recorded by name, so only `events` compares nations.";

/** Every decade from the first change in any of the nations to completeTo, nation by nation; a decade without changes has zeros. */
export function countEventsByDecade(history: History, nations: readonly Nation[]): readonly DecadeCount[] {
  const wanted = NATIONS.filter((nation) => nations.includes(nation));
  const dated = history.events.flatMap((event) => {
    const start = event.effective.earliest;
    if (event.status !== "ENACTED" || start === undefined || start < OBSERVED_FROM || start > history.today) return [];
    return [{ event, decade: decadeOf(start), participants: participantsOf(history, event) }];
  });
  const touched = dated.filter(({ participants }) => participants.some((one) => one.nations.some((nation) => wanted.includes(nation))));
  const first = Math.min(...touched.map(({ decade }) => decade));
  const last = decadeOf(history.today);
  return wanted.flatMap((nation) => {
    const here = touched.filter(({ participants }) => participants.some((one) => one.nations.includes(nation)));
    const rows: DecadeCount[] = [];
    for (let decade = first; decade <= last; decade += 10) {
      const during = here.filter((one) => one.decade === decade);
      const events = during.filter(({ participants }) => participants.some(({ memberOf }) => memberOf.length === 0)).length;
      rows.push({
        nation,
        decade: `${decade}s`,
        from: `${decade}-01-01`,
        events,
        memberEvents: during.length - events,
        uncertain: during.filter(({ event }) => event.effective.latest === undefined || decadeOf(event.effective.latest) !== decade).length,
      });
    }
    return rows;
  });
}

function participantsOf(history: History, event: ChangeEvent): readonly Structure[] {
  return recordsOf(history, "Structure", [...event.originals, ...event.survivors, ...event.results]);
}

function decadeOf(day: Day): number {
  return Math.floor(Number(day.slice(0, 4)) / 10) * 10;
}
