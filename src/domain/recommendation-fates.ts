import type { History } from "./history.ts";
import { recordOf, recordsOf } from "./history.ts";
import { chronological } from "./record-date.ts";
import { recommendationStatus } from "./recommendation-status.ts";
import type { AnyRecord, HistoricalDate, Id, Recommendation, Review, Structure } from "./records.ts";
import type { ResponseStatus } from "./vocabulary.ts";

/** What became of one recommendation. */
export interface RecommendationFate {
  readonly recommendation: Recommendation;
  readonly status: ResponseStatus;
  readonly answeredOn?: HistoricalDate;
  readonly implementedBy: readonly AnyRecord[];
  /** Structures that what implemented it brought about. */
  readonly built: readonly Structure[];
  /** Of `built`, those with no end on record. */
  readonly stillStanding: readonly Structure[];
  /** How many earlier recommendations it repeats, directly or through others. */
  readonly timesMadeBefore: number;
}

/** The fates of a review's recommendations, in the order in which the dataset lists them. */
export function fatesOf(history: History, review: Review): readonly RecommendationFate[] {
  return history.recommendations
    .filter((recommendation) => recommendation.review === review.id)
    .map((recommendation) => fateOf(history, recommendation));
}

export function fateOf(history: History, recommendation: Recommendation): RecommendationFate {
  const implementedBy = recommendation.implementedBy.flatMap(({ to }) => history.records.get(to) ?? []);
  const built = builtBy(history, implementedBy);
  const last = recommendation.responses
    .map(({ on }) => on)
    .sort((a, b) => ((a.earliest ?? "") < (b.earliest ?? "") ? -1 : 1))
    .at(-1);
  return {
    recommendation,
    status: recommendationStatus(recommendation),
    ...(last === undefined ? {} : { answeredOn: last }),
    implementedBy,
    built,
    stillStanding: built.filter(({ life }) => life.end === "STANDING"),
    timesMadeBefore: earlierThan(history, recommendation).length,
  };
}

/** One recommendation made again and again. */
export interface Recurrence {
  /** In order of the reviews' publication: the first made it first. */
  readonly recommendations: readonly Recommendation[];
  readonly reviews: readonly Review[];
}

/** Recommendations that repeat one another, in families; the family made most often first. */
export function findRecurrences(history: History): readonly Recurrence[] {
  const family = new Map<Id, Set<Recommendation>>();
  for (const recommendation of history.recommendations) {
    const joined = new Set<Recommendation>([recommendation]);
    for (const other of [...recommendation.repeats.map(({ to }) => to), recommendation.id])
      for (const member of family.get(other) ?? []) joined.add(member);
    for (const earlier of recordsOf(
      history,
      "Recommendation",
      recommendation.repeats.map(({ to }) => to),
    )) {
      joined.add(earlier);
      for (const member of family.get(earlier.id) ?? []) joined.add(member);
    }
    for (const member of joined) family.set(member.id, joined);
  }
  return [...new Set(family.values())]
    .filter((members) => members.size > 1)
    .map((members) => inOrderOfReview(history, [...members]))
    .sort(
      (a, b) =>
        b.recommendations.length - a.recommendations.length ||
        chronological(a.recommendations[0] as AnyRecord, b.recommendations[0] as AnyRecord),
    );
}

function inOrderOfReview(history: History, members: readonly Recommendation[]): Recurrence {
  const pairs = members
    .flatMap((recommendation) => {
      const review = recordOf(history, "Review", recommendation.review);
      return review === undefined ? [] : [{ recommendation, review }];
    })
    .sort((a, b) => chronological(a.review, b.review) || chronological(a.recommendation, b.recommendation));
  return { recommendations: pairs.map(({ recommendation }) => recommendation), reviews: [...new Set(pairs.map(({ review }) => review))] };
}

function builtBy(history: History, records: readonly AnyRecord[]): readonly Structure[] {
  const built = new Set<Structure>();
  for (const record of records) {
    if (record.type === "Structure") built.add(record);
    const events =
      record.type === "ChangeEvent"
        ? [record]
        : record.type === "Reform"
          ? history.events.filter((event) => event.causedBy.includes(record.id))
          : [];
    for (const event of events)
      if (event.status === "ENACTED") for (const structure of recordsOf(history, "Structure", event.results)) built.add(structure);
  }
  return [...built].sort(chronological);
}

function earlierThan(history: History, recommendation: Recommendation): readonly Id[] {
  const found = new Set<Id>();
  const open = recommendation.repeats.map(({ to }) => to);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id) || id === recommendation.id) continue;
    found.add(id);
    open.push(...(recordOf(history, "Recommendation", id)?.repeats.map(({ to }) => to) ?? []));
  }
  return [...found];
}
