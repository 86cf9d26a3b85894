import { exactDay } from "./dates.ts";
import type { History } from "./history.ts";
import { daysBetween, middleYears } from "./life.ts";
import type { DayRange } from "./life.ts";
import { recordDate } from "./record-date.ts";
import type { AnyRecord, HistoricalDate, Outcome } from "./records.ts";
import type { OutlivedVerdict } from "./vocabulary.ts";

/** Something that a record left, against the maker's own life. */
export interface Legacy {
  readonly outcome: Outcome;
  readonly maker: AnyRecord;
  /** OUTLIVED: the maker has ended and the legacy went on, or goes on. NOT_YET: both go on. DID_NOT: it ended first. */
  readonly verdict: OutlivedVerdict;
  /** How long the legacy has stood. */
  readonly years?: number;
  /** How long it has stood since its maker ended. */
  readonly yearsSinceMaker?: number;
  readonly rule: string;
}

/** When a maker ends, in words. */
export const LEGACY_RULE =
  "A structure ends when it is abolished, a government when it leaves office, a reform on the day of the first reform that supersedes it; what has no end on record still goes on. Reviews and people end with their report or last office.";

/** Every legacy of every maker; see LEGACY_RULE for when a maker ends. */
export function findLegacies(history: History): readonly Legacy[] {
  return history.outcomes.flatMap((outcome) =>
    outcome.of.flatMap((id): Legacy[] => {
      const maker = history.records.get(id);
      if (outcome.endures === undefined || maker === undefined) return [];
      return [weigh(history, outcome, outcome.endures, maker)];
    }),
  );
}

function weigh(history: History, outcome: Outcome, { from, to, end }: NonNullable<Outcome["endures"]>, maker: AnyRecord): Legacy {
  const today = exactDay(history.today);
  const finish = end === "OPEN" ? today : to;
  const makerEnd = endOf(history, maker);
  const length = from === undefined || finish === undefined ? undefined : daysBetween(from, finish);
  const since = makerEnd === undefined || finish === undefined ? undefined : daysBetween(makerEnd, finish);
  return {
    outcome,
    maker,
    verdict: verdictOn(makerEnd, finish, end),
    ...years("years", length),
    ...years("yearsSinceMaker", since),
    rule: LEGACY_RULE,
  };
}

function verdictOn(
  makerEnd: HistoricalDate | undefined,
  finish: HistoricalDate | undefined,
  end: "OPEN" | "CLOSED" | "UNKNOWN",
): OutlivedVerdict {
  if (end === "UNKNOWN" || finish?.earliest === undefined || finish.latest === undefined) return "UNDECIDABLE";
  if (makerEnd?.earliest === undefined || makerEnd.latest === undefined) return end === "OPEN" ? "NOT_YET" : "DID_NOT";
  if (end === "OPEN" || finish.earliest > makerEnd.latest) return "OUTLIVED";
  return finish.latest <= makerEnd.earliest ? "DID_NOT" : "UNDECIDABLE";
}

function endOf(history: History, maker: AnyRecord): HistoricalDate | undefined {
  switch (maker.type) {
    case "Structure":
      return maker.life.abolished;
    case "Government":
      return maker.during.to;
    case "Person":
      return maker.terms.at(-1)?.during.to;
    case "Review":
      return maker.published;
    case "Reform":
      return history.reforms
        .filter((reform) => reform.supersedes.some((link) => link.to === maker.id))
        .map(recordDate)
        .find((date) => date !== undefined);
    default:
      return undefined;
  }
}

function years<K extends string>(key: K, range: DayRange | undefined): { readonly [key in K]?: number } {
  return (range === undefined ? {} : { [key]: middleYears(range) }) as { readonly [key in K]?: number };
}
