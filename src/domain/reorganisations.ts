import type { History } from "./history.ts";
import { recordOf } from "./history.ts";
import { balanceReforms } from "./reform-balance.ts";
import { compareIds } from "./record-date.ts";
import type { Day, Id, Reform, Source } from "./records.ts";
import type { Nation } from "./vocabulary.ts";

/** A number of reorganisations under one counting rule. */
export interface ReorganisationCount {
  readonly rule: string;
  /** Whose count it is; absent where the rule is the graph's own. */
  readonly countedBy?: Source;
  /** In order of time. */
  readonly reforms: readonly Reform[];
}

export interface ReorganisationQuestion {
  readonly nation: Nation;
  readonly from?: Day;
  /** The first day after. Absent: up to completeTo. */
  readonly to?: Day;
}

/**
 * How many reorganisations there were, which depends on who counts: one row for each source that counts at least two reforms as major
 * (a single mention is no count), then for any such source, for reforms recorded as reorganisations, and for those that closed a kind of body or
 * a body that belongs to none. A reform is dated by its effect, else its enactment, else its announcement (earliest day).
 */
export function countReorganisations(history: History, question: ReorganisationQuestion): readonly ReorganisationCount[] {
  const reforms = history.reforms.filter((reform) => reform.nations.includes(question.nation) && isWithin(reform, question));
  const counters = [...new Set(reforms.flatMap(({ countedMajorBy }) => countedMajorBy.map(({ source }) => source)))].sort(compareIds);
  const closing = new Set<Id>(balanceReforms(history, {}).flatMap(({ reform, closed }) => (closed.length === 0 ? [] : [reform.id])));
  return [
    ...counters.flatMap((id): ReorganisationCount[] => {
      const countedBy = recordOf(history, "Source", id);
      if (countedBy === undefined) return [];
      const counted = reforms.filter(({ countedMajorBy }) => countedMajorBy.some(({ source }) => source === id));
      if (counted.length < 2) return [];
      return [{ rule: `Counted among the major reorganisations by ${countedBy.name}.`, countedBy, reforms: counted }];
    }),
    { rule: "Counted among the major reorganisations by at least one cited source.", reforms: reforms.filter(isCounted) },
    {
      rule: "Recorded as a reorganisation, whatever its legal form.",
      reforms: reforms.filter(({ kind }) => kind === "REORGANISATION"),
    },
    {
      rule: "Caused an enacted change that ended a kind of body, or a body that belongs to none; renamings do not count.",
      reforms: reforms.filter(({ id }) => closing.has(id)),
    },
  ];
}

function isCounted({ countedMajorBy }: Reform): boolean {
  return countedMajorBy.length > 0;
}

function isWithin(reform: Reform, { from, to }: ReorganisationQuestion): boolean {
  const day = (reform.effective ?? reform.enacted ?? reform.announced)?.earliest;
  return day !== undefined && (from === undefined || day >= from) && (to === undefined || day < to);
}
