import type { Citation, CitedLink, Claim, DateClaim, Day, HistoricalDate, Id, Identifier, Period } from "./claims.ts";
import type {
  ChangeKind,
  ChangeStatus,
  LegalForm,
  NameKind,
  Nation,
  RecordKind,
  ReformKind,
  ResponseStatus,
  ReviewKind,
  SourceKind,
  StructureKind,
  StructureScope,
  Tier,
  Verdict,
} from "./vocabulary.ts";

export type { Citation, CitedLink, Claim, DateClaim, Day, HistoricalDate, Id, Identifier, Period };

export interface RecordBase {
  readonly type: RecordKind;
  readonly id: Id;
  readonly name: string;
  /** Editorial: the project's own words, shown as such. */
  readonly summary?: string;
  /** Every citation on the record or on any claim in it, without repeats. */
  readonly citations: readonly Citation[];
  readonly formerIds: readonly Id[];
  /** The dataset that the record came from. */
  readonly dataset: string;
}

export interface DatedName {
  readonly name: string;
  readonly kind: NameKind;
  readonly during?: Period;
  readonly citations: readonly Citation[];
}

/** A function held by a structure. Without `during` it was held all its life. The first holding of a structure is its main function. */
export interface FunctionHolding {
  readonly function: Id;
  readonly during?: Period;
  readonly citations: readonly Citation[];
}

/** How many bodies of a kind there were, on a day, within a scope ("England and Wales"). */
export interface CountClaim extends Claim<number> {
  readonly on: HistoricalDate;
  readonly scope: string;
}

/** To whom a structure answered, while. */
export interface Accountability {
  readonly to: Id;
  readonly during?: Period;
  readonly citations: readonly Citation[];
}

/** One line of descent: from a structure to another, by one change event. */
export interface SuccessionLink {
  readonly structure: Id;
  readonly event: Id;
  readonly kind: ChangeKind;
  readonly status: ChangeStatus;
  /** Only part of the older structure's functions or area went this way. */
  readonly partial: boolean;
  readonly functions: readonly Id[];
}

/** The life of a structure. Derived from change events, never written by hand: see deriveLives in life.ts. */
export interface Life {
  readonly established?: HistoricalDate;
  readonly abolished?: HistoricalDate;
  readonly establishedBy: readonly Id[];
  readonly abolishedBy: readonly Id[];
  /** STANDING is right-censored at the dataset's completeTo; UNKNOWN ended (or may have) on a day nobody gives. */
  readonly end: "ENDED" | "STANDING" | "UNKNOWN";
  /** The planned end, if one has been announced or legislated. It ends nothing until it is enacted. */
  readonly plannedEnd?: HistoricalDate;
  readonly plannedEndBy: readonly Id[];
}

export interface Structure extends RecordBase {
  readonly type: "Structure";
  readonly scope: StructureScope;
  readonly kind: StructureKind;
  readonly tier?: Tier;
  readonly nations: readonly Nation[];
  readonly legalForm?: LegalForm;
  readonly names: readonly DatedName[];
  readonly functions: readonly FunctionHolding[];
  readonly counts: readonly CountClaim[];
  readonly identifiers: readonly Identifier[];
  readonly memberOf: readonly Id[];
  readonly answersTo: readonly Accountability[];
  /** Evidence that it stood on a day: needed where nothing ended it. */
  readonly standing?: Claim<HistoricalDate>;
  /** Why no event says when it began or ended. */
  readonly unknownStart?: string;
  readonly unknownEnd?: string;
  readonly life: Life;
  readonly predecessors: readonly SuccessionLink[];
  readonly successors: readonly SuccessionLink[];
  /** Ids of the events it took part in, in order of date. */
  readonly events: readonly Id[];
}

export interface ChangeEvent extends RecordBase {
  readonly type: "ChangeEvent";
  readonly kind: ChangeKind;
  readonly status: ChangeStatus;
  /** The date that lifespans use: operational unless the event says otherwise. */
  readonly effective: HistoricalDate;
  readonly announced?: HistoricalDate;
  readonly legal?: HistoricalDate;
  readonly shadow?: HistoricalDate;
  readonly operational?: HistoricalDate;
  /** Every claim for each date, the used one first. More than one means that sources disagree. */
  readonly dateClaims: { readonly [role in DateRole]?: readonly DateClaim[] };
  /** Those that end (ORIGINAL), go on (SURVIVING) and begin (RESULTING). */
  readonly originals: readonly Id[];
  readonly survivors: readonly Id[];
  readonly results: readonly Id[];
  /** Which went where, if not all to all. */
  readonly links: readonly EventLink[];
  readonly functionsMoved: readonly Id[];
  readonly causedBy: readonly Id[];
  /** Sources that are the legal instrument of the change. */
  readonly instruments: readonly Id[];
}
export type DateRole = "effective" | "announced" | "legal" | "shadow" | "operational";

export interface EventLink {
  readonly from: Id;
  readonly to: Id;
  readonly partial: boolean;
  /** The share of the older body that went this way, from 0 to 1, where a source measures it. */
  readonly share?: number;
  readonly functions: readonly Id[];
}

/** What a reform said it was for. */
export interface Aim {
  readonly problem: Id;
  readonly text?: string;
  readonly citations: readonly Citation[];
}

export interface Reform extends RecordBase {
  readonly type: "Reform";
  readonly kind: ReformKind;
  readonly nations: readonly Nation[];
  readonly announced?: HistoricalDate;
  readonly enacted?: HistoricalDate;
  readonly effective?: HistoricalDate;
  readonly dateClaims: { readonly [role in "announced" | "enacted" | "effective"]?: readonly DateClaim[] };
  readonly government?: Id;
  readonly ministers: readonly Id[];
  readonly targets: readonly Aim[];
  readonly arisesFrom: readonly CitedLink[];
  readonly supersedes: readonly CitedLink[];
  /** The reform (an Act, a bill) that this one is part of or carries out. */
  readonly carriesOut: readonly CitedLink[];
  /** Who counts it among the major reorganisations: the counting rule "major according to". */
  readonly countedMajorBy: readonly Citation[];
}

export interface Problem extends RecordBase {
  readonly type: "Problem";
}

export interface FunctionRecord extends RecordBase {
  readonly type: "Function";
}

export interface Review extends RecordBase {
  readonly type: "Review";
  readonly kind: ReviewKind;
  readonly nations: readonly Nation[];
  readonly commissioned?: HistoricalDate;
  readonly published?: HistoricalDate;
  readonly dateClaims: { readonly [role in "commissioned" | "published"]?: readonly DateClaim[] };
  readonly terms?: string;
  readonly chairs: readonly Id[];
  readonly commissionedBy: readonly Id[];
  readonly concerns: readonly Id[];
  readonly problems: readonly Id[];
  readonly ledTo: readonly CitedLink[];
  /** How many recommendations the report makes, when a source says. */
  readonly recommendationCount?: Claim<number>;
}

export interface Response {
  readonly status: ResponseStatus;
  readonly on: HistoricalDate;
  /** Who answered: a person, a government or a structure. */
  readonly by?: Id;
  readonly text?: string;
  readonly citations: readonly Citation[];
}

export interface Recommendation extends RecordBase {
  readonly type: "Recommendation";
  readonly review: Id;
  /** The report's own number: only when the report's list was seen. */
  readonly number?: string;
  readonly theme?: string;
  readonly addressees: readonly Id[];
  readonly responses: readonly Response[];
  readonly implementedBy: readonly CitedLink[];
  readonly repeats: readonly CitedLink[];
}

export interface Outcome extends RecordBase {
  readonly type: "Outcome";
  readonly of: readonly Id[];
  readonly problem?: Id;
  readonly verdict: Verdict;
  readonly measure?: string;
  readonly value?: string;
  readonly period?: string;
  /** Set on a legacy: from when it has stood, and until when. */
  readonly endures?: Period;
}

export interface Term {
  readonly office: string;
  readonly structure?: Id;
  readonly during: Period;
  readonly citations: readonly Citation[];
}

export interface Person extends RecordBase {
  readonly type: "Person";
  readonly terms: readonly Term[];
  readonly identifiers: readonly Identifier[];
}

export interface Government extends RecordBase {
  readonly type: "Government";
  readonly party: string;
  readonly nation: Nation | "UNITED_KINGDOM";
  readonly primeMinister: string;
  readonly during: Period;
}

export interface Source extends RecordBase {
  readonly type: "Source";
  readonly kind: SourceKind;
  readonly authors: readonly string[];
  readonly publisher: string;
  /** The number or citation by which the field knows it: "2012 c. 7", "S.I. 2006/1408", "Cmnd 5055". */
  readonly reference?: string;
  readonly published?: HistoricalDate;
  readonly link: string;
  readonly accessed: Day;
  readonly licence?: string;
}

export type AnyRecord =
  Structure | ChangeEvent | Reform | Problem | FunctionRecord | Review | Recommendation | Outcome | Person | Government | Source;

export type RecordOf<K extends RecordKind> = Extract<AnyRecord, { type: K }>;
