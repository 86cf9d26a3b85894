import type {
  Day,
  ChangeEvent,
  HistoricalDate,
  Id,
  Outcome,
  Person,
  Recommendation,
  RecordOf,
  Reform,
  Review,
  Source,
  Structure,
} from "./records.ts";
import { recommendationStatus } from "./recommendation-status.ts";
import { standsOn, statusOn } from "./life.ts";
import { fold, searchText } from "./search-text.ts";
import { sourceStanding } from "./source-standing.ts";
import type {
  Certainty,
  ChangeKind,
  ChangeStatus,
  LegalForm,
  Nation,
  RecordKind,
  ReformKind,
  ResponseStatus,
  ReviewKind,
  SourceKind,
  SourceStanding,
  StructureKind,
  StructureScope,
  StructureStatus,
  Tier,
  Verdict,
} from "./vocabulary.ts";

/** From `from` up to and not including `to`; either may be left out. */
export interface DayWindow {
  readonly from?: Day;
  readonly to?: Day;
}

/** Lists mean "any of"; fields mean "and"; an absent field does not filter. */
export interface CommonFilter {
  readonly ids?: readonly Id[];
  /** Case-insensitive part of any name. */
  readonly text?: string;
  /** Names of datasets. The store is always given them. */
  readonly datasets?: readonly string[];
}

export interface StructureFilter extends CommonFilter {
  readonly scope?: StructureScope;
  readonly kinds?: readonly StructureKind[];
  readonly tiers?: readonly Tier[];
  readonly nations?: readonly Nation[];
  readonly functions?: readonly Id[];
  readonly legalForms?: readonly LegalForm[];
  readonly memberOf?: Id;
  readonly status?: StructureStatus;
  readonly standingOn?: Day;
  readonly establishedBetween?: DayWindow;
  readonly abolishedBetween?: DayWindow;
  /** scheme:value */
  readonly identifiers?: readonly string[];
  /** How dates count: CERTAIN (default) or POSSIBLE within their bounds. */
  readonly certainty?: Certainty;
  /** The day of `status`: the dataset's completeTo. */
  readonly today?: Day;
}

export interface EventFilter extends CommonFilter {
  readonly kinds?: readonly ChangeKind[];
  readonly statuses?: readonly ChangeStatus[];
  readonly structures?: readonly Id[];
  readonly causedBy?: readonly Id[];
  readonly instruments?: readonly Id[];
  readonly effectiveBetween?: DayWindow;
}

export interface ReformFilter extends CommonFilter {
  readonly kinds?: readonly ReformKind[];
  readonly nations?: readonly Nation[];
  readonly governments?: readonly Id[];
  readonly ministers?: readonly Id[];
  readonly problems?: readonly Id[];
  /** By the date of the reform: enacted, else effective, else announced. */
  readonly between?: DayWindow;
}

export interface ReviewFilter extends CommonFilter {
  readonly kinds?: readonly ReviewKind[];
  readonly nations?: readonly Nation[];
  readonly chairs?: readonly Id[];
  readonly concerns?: readonly Id[];
  readonly publishedBetween?: DayWindow;
}

export interface RecommendationFilter extends CommonFilter {
  readonly reviews?: readonly Id[];
  readonly themes?: readonly string[];
  readonly statuses?: readonly ResponseStatus[];
  readonly addressees?: readonly Id[];
}

export interface OutcomeFilter extends CommonFilter {
  readonly of?: readonly Id[];
  readonly problems?: readonly Id[];
  readonly verdicts?: readonly Verdict[];
  /** true: only legacies; false: all but legacies. */
  readonly legacies?: boolean;
}

export interface PersonFilter extends CommonFilter {
  /** Case-insensitive part of the name of an office held. */
  readonly office?: string;
}

export interface SourceFilter extends CommonFilter {
  readonly kinds?: readonly SourceKind[];
  readonly standings?: readonly SourceStanding[];
  readonly publishedBetween?: DayWindow;
}

export interface FilterOf {
  Structure: StructureFilter;
  ChangeEvent: EventFilter;
  Reform: ReformFilter;
  Problem: CommonFilter;
  Function: CommonFilter;
  Review: ReviewFilter;
  Recommendation: RecommendationFilter;
  Outcome: OutcomeFilter;
  Person: PersonFilter;
  Government: CommonFilter;
  Source: SourceFilter;
}

type Matchers = { readonly [K in RecordKind]: (record: RecordOf<K>, filter: FilterOf[K]) => boolean };

const MATCHERS: Matchers = {
  Structure: matchesStructure,
  ChangeEvent: matchesEvent,
  Reform: matchesReform,
  Problem: () => true,
  Function: () => true,
  Review: matchesReview,
  Recommendation: matchesRecommendation,
  Outcome: matchesOutcome,
  Person: matchesPerson,
  Government: () => true,
  Source: matchesSource,
};

/** Whether a record passes a filter: the meaning that both stores share. */
export function matches<K extends RecordKind>(kind: K, record: RecordOf<K>, filter: FilterOf[K]): boolean {
  const common: CommonFilter = filter;
  return (
    (common.ids === undefined || anyOf(common.ids, [record.id, ...record.formerIds])) &&
    isAmong(common.datasets, record.dataset) &&
    (common.text === undefined || searchText(record).names.includes(fold(common.text))) &&
    MATCHERS[kind](record, filter)
  );
}

/**
 * Whether a date lies in a window. CERTAIN: all its bounds do. POSSIBLE: some day of it may. An absent date never does.
 */
export function inWindow(date: HistoricalDate | undefined, window: DayWindow, certainty: Certainty = "CERTAIN"): boolean {
  if (date?.earliest === undefined || date.latest === undefined) return false;
  const [low, high] = certainty === "CERTAIN" ? [date.earliest, date.latest] : [date.latest, date.earliest];
  return (window.from === undefined || low >= window.from) && (window.to === undefined || high < window.to);
}

function matchesStructure(structure: Structure, filter: StructureFilter): boolean {
  const certainty = filter.certainty ?? "CERTAIN";
  return (
    (filter.scope === undefined || structure.scope === filter.scope) &&
    isAmong(filter.kinds, structure.kind) &&
    isAmong(filter.tiers, structure.tier) &&
    anyOf(filter.nations, structure.nations) &&
    (filter.functions === undefined || structure.functions.some((holding) => isAmong(filter.functions, holding.function))) &&
    isAmong(filter.legalForms, structure.legalForm) &&
    (filter.memberOf === undefined || structure.memberOf.includes(filter.memberOf)) &&
    (filter.status === undefined || filter.today === undefined || statusOn(structure.life, filter.today) === filter.status) &&
    (filter.standingOn === undefined || standsOn(structure.life, filter.standingOn, certainty)) &&
    (filter.establishedBetween === undefined || inWindow(structure.life.established, filter.establishedBetween, certainty)) &&
    (filter.abolishedBetween === undefined || inWindow(structure.life.abolished, filter.abolishedBetween, certainty)) &&
    (filter.identifiers === undefined ||
      structure.identifiers.some(({ scheme, value }) => isAmong(filter.identifiers, `${scheme}:${value}`)))
  );
}

function matchesEvent(event: ChangeEvent, filter: EventFilter): boolean {
  return (
    isAmong(filter.kinds, event.kind) &&
    isAmong(filter.statuses, event.status) &&
    (filter.structures === undefined || anyOf(filter.structures, [...event.originals, ...event.survivors, ...event.results])) &&
    anyOf(filter.causedBy, event.causedBy) &&
    anyOf(filter.instruments, event.instruments) &&
    (filter.effectiveBetween === undefined || inWindow(event.effective, filter.effectiveBetween))
  );
}

function matchesReform(reform: Reform, filter: ReformFilter): boolean {
  return (
    isAmong(filter.kinds, reform.kind) &&
    anyOf(filter.nations, reform.nations) &&
    isAmong(filter.governments, reform.government) &&
    anyOf(filter.ministers, reform.ministers) &&
    (filter.problems === undefined || reform.targets.some((aim) => isAmong(filter.problems, aim.problem))) &&
    (filter.between === undefined || inWindow(reform.enacted ?? reform.effective ?? reform.announced, filter.between))
  );
}

function matchesReview(review: Review, filter: ReviewFilter): boolean {
  return (
    isAmong(filter.kinds, review.kind) &&
    anyOf(filter.nations, review.nations) &&
    anyOf(filter.chairs, review.chairs) &&
    anyOf(filter.concerns, review.concerns) &&
    (filter.publishedBetween === undefined || inWindow(review.published, filter.publishedBetween))
  );
}

function matchesRecommendation(recommendation: Recommendation, filter: RecommendationFilter): boolean {
  return (
    isAmong(filter.reviews, recommendation.review) &&
    isAmong(filter.themes, recommendation.theme) &&
    anyOf(filter.statuses, [recommendationStatus(recommendation)]) &&
    anyOf(filter.addressees, recommendation.addressees)
  );
}

function matchesOutcome(outcome: Outcome, filter: OutcomeFilter): boolean {
  return (
    anyOf(filter.of, outcome.of) &&
    isAmong(filter.problems, outcome.problem) &&
    isAmong(filter.verdicts, outcome.verdict) &&
    (filter.legacies === undefined || filter.legacies === (outcome.endures !== undefined))
  );
}

function matchesPerson(person: Person, filter: PersonFilter): boolean {
  const office = filter.office === undefined ? undefined : fold(filter.office);
  return office === undefined || person.terms.some((term) => fold(term.office).includes(office));
}

function matchesSource(source: Source, filter: SourceFilter): boolean {
  return (
    isAmong(filter.kinds, source.kind) &&
    anyOf(filter.standings, [sourceStanding(source.kind)]) &&
    (filter.publishedBetween === undefined || inWindow(source.published, filter.publishedBetween))
  );
}

// Nothing is gathered for a field that does not filter: whole-graph questions pass every record here.
function isAmong<T>(wanted: readonly T[] | undefined, value: T | undefined): boolean {
  return wanted === undefined || (value !== undefined && wanted.includes(value));
}

function anyOf<T>(wanted: readonly T[] | undefined, present: readonly T[]): boolean {
  return wanted === undefined || wanted.some((value) => present.includes(value));
}
