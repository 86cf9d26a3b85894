import type { FilterOf } from "../../domain/filters.ts";
import { fold } from "../../domain/search-text.ts";
import type { RecordKind } from "../../domain/vocabulary.ts";

/** A condition for every field of every filter: each means what `matches` means. A field that is missing here does not compile. */
type Conditions = { readonly [K in RecordKind]: { readonly [F in keyof Required<FilterOf[K]>]: string } };

// Fields that only tell how other fields count.
const ALWAYS = "true";

const COMMON = {
  ids: "(n.id IN $ids OR any(former IN n.formerIds WHERE former IN $ids))",
  text: "n.searchNames CONTAINS $text",
  datasets: "n.dataset IN $datasets",
} as const;

const CONDITIONS: Conditions = {
  Structure: {
    ...COMMON,
    scope: "n.scope = $scope",
    kinds: "n.kind IN $kinds",
    tiers: "n.tier IN $tiers",
    nations: shares("n.nations", "$nations"),
    functions: shares("n.functions", "$functions"),
    legalForms: "n.legalForm IN $legalForms",
    memberOf: "$memberOf IN n.memberOf",
    identifiers: shares("n.identifiers", "$identifiers"),
    establishedBetween: withinAs("established", "$establishedBetween"),
    abolishedBetween: withinAs("abolished", "$abolishedBetween"),
    standingOn: `CASE WHEN $certainty = 'CERTAIN'
      THEN n.establishedLatest <= $standingOn AND NOT n.establishedUncertain AND n.end <> 'UNKNOWN'
        AND (n.abolished IS NULL OR (n.abolishedEarliest > $standingOn AND NOT n.abolishedUncertain))
      ELSE n.established IS NOT NULL AND (n.establishedEarliest IS NULL OR n.establishedEarliest <= $standingOn)
        AND (n.abolished IS NULL OR n.abolishedLatest IS NULL OR n.abolishedLatest > $standingOn) END`,
    status: `($today IS NULL OR $status = CASE
      WHEN n.establishedEarliest > $today THEN 'NOT_YET'
      WHEN n.end = 'UNKNOWN' THEN 'END_UNKNOWN'
      WHEN n.abolishedLatest <= $today THEN 'ABOLISHED'
      ELSE 'STANDING' END)`,
    certainty: ALWAYS,
    today: ALWAYS,
  },
  ChangeEvent: {
    ...COMMON,
    kinds: "n.kind IN $kinds",
    statuses: "n.status IN $statuses",
    structures: shares("n.structures", "$structures"),
    causedBy: shares("n.causedBy", "$causedBy"),
    instruments: shares("n.instruments", "$instruments"),
    effectiveBetween: within("effective", "$effectiveBetween"),
  },
  Reform: {
    ...COMMON,
    kinds: "n.kind IN $kinds",
    nations: shares("n.nations", "$nations"),
    governments: "n.government IN $governments",
    ministers: shares("n.ministers", "$ministers"),
    problems: shares("n.problems", "$problems"),
    between: within("date", "$between"),
  },
  Problem: COMMON,
  Function: COMMON,
  Review: {
    ...COMMON,
    kinds: "n.kind IN $kinds",
    nations: shares("n.nations", "$nations"),
    chairs: shares("n.chairs", "$chairs"),
    concerns: shares("n.concerns", "$concerns"),
    publishedBetween: within("published", "$publishedBetween"),
  },
  Recommendation: {
    ...COMMON,
    reviews: "n.review IN $reviews",
    themes: "n.theme IN $themes",
    statuses: "n.status IN $statuses",
    addressees: shares("n.addressees", "$addressees"),
  },
  Outcome: {
    ...COMMON,
    of: shares("n.of", "$of"),
    problems: "n.problem IN $problems",
    verdicts: "n.verdict IN $verdicts",
    legacies: "$legacies = (n.endures IS NOT NULL)",
  },
  Person: { ...COMMON, office: "any(office IN n.foldedOffices WHERE office CONTAINS $office)" },
  Government: COMMON,
  Source: {
    ...COMMON,
    kinds: "n.kind IN $kinds",
    standings: "n.standing IN $standings",
    publishedBetween: within("published", "$publishedBetween"),
  },
};

/** The conditions of a filter, joined; and the values that they name. */
export function filterConditions<K extends RecordKind>(kind: K, filter: FilterOf[K]): { readonly text: string; readonly values: object } {
  const given = Object.entries(filter).filter(([, value]) => value !== undefined);
  const conditions = new Map(Object.entries(CONDITIONS[kind]));
  return {
    text: [ALWAYS, ...given.flatMap(([field]) => conditions.get(field) ?? [])].join("\n  AND "),
    values: {
      certainty: "CERTAIN",
      today: null,
      ...Object.fromEntries(given.map(([field, value]) => [field, FOLDED.has(field) ? fold(String(value)) : value])),
    },
  };
}

const FOLDED: ReadonlySet<string> = new Set(["text", "office"]);

function shares(list: string, wanted: string): string {
  return `any(value IN ${list} WHERE value IN ${wanted})`;
}

/** All the date's bounds lie in the window. */
function within(date: string, window: string): string {
  return inWindow(`n.${date}Earliest`, `n.${date}Latest`, window);
}

/** As `within`, or some day of the date may lie in it, as the filter's certainty says. */
function withinAs(date: string, window: string): string {
  return `CASE WHEN $certainty = 'CERTAIN' THEN ${within(date, window)} ELSE ${inWindow(`n.${date}Latest`, `n.${date}Earliest`, window)} END`;
}

function inWindow(low: string, high: string, window: string): string {
  return `(${low} IS NOT NULL AND ${high} IS NOT NULL AND (${window}.from IS NULL OR ${low} >= ${window}.from) AND (${window}.to IS NULL OR ${high} < ${window}.to))`;
}
