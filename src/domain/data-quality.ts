import type { History } from "./history.ts";
import { recordOf } from "./history.ts";
import { compareIds } from "./record-date.ts";
import type { AnyRecord, Citation, DateClaim, HistoricalDate, Id, Structure } from "./records.ts";
import { sourceStanding } from "./source-standing.ts";
import { SOURCE_STANDINGS } from "./vocabulary.ts";
import type { SourceStanding } from "./vocabulary.ts";

/** A claim with a date in it, and who makes it. */
export interface DatedClaim {
  readonly record: Id;
  /** What the date is of: effective, enacted, published, a term, a count ... */
  readonly what: string;
  readonly date: string;
  readonly citations: readonly Citation[];
}

export interface DataQuality {
  readonly records: Readonly<Record<string, number>>;
  readonly structuresByScope: Readonly<Record<string, number>>;
  readonly structuresByNation: Readonly<Record<string, number>>;
  readonly structuresByDecade: Readonly<Record<string, number>>;
  readonly enactedEvents: number;
  readonly plannedEvents: number;
  readonly datedClaims: number;
  /** Claims that rest on at least one primary or official source. */
  readonly primaryOrOfficial: number;
  /** Claims with sources of at least two publishers: the test of independence used here. */
  readonly twoIndependent: number;
  readonly uncited: number;
  /** The best standing among each claim's sources. */
  readonly claimsByBestStanding: Readonly<Record<SourceStanding, number>>;
  readonly sourcesByStanding: Readonly<Record<SourceStanding, number>>;
  readonly disputed: readonly DatedClaim[];
  readonly unknownStart: readonly Structure[];
  readonly unknownEnd: readonly Structure[];
  readonly uncertainDates: number;
}

/** How well a history is sourced. Registers count like any other record. */
export function measureQuality(history: History): DataQuality {
  const claims = [...new Set(history.records.values())].flatMap(datedClaims);
  const best = claims.map(({ citations }) => bestStanding(history, citations));
  const sources = [...new Set(history.records.values())].filter((record) => record.type === "Source");
  return {
    records: tally([...new Set(history.records.values())].map(({ type }) => type)),
    structuresByScope: tally(history.structures.map(({ scope }) => scope)),
    structuresByNation: tally(history.structures.flatMap(({ nations }) => nations)),
    structuresByDecade: tally(
      history.structures.map(({ life }) =>
        life.established?.earliest === undefined ? "unknown" : `${life.established.earliest.slice(0, 3)}0s`,
      ),
    ),
    enactedEvents: history.events.filter(({ status }) => status === "ENACTED").length,
    plannedEvents: history.events.filter(({ status }) => status === "PLANNED").length,
    datedClaims: claims.length,
    primaryOrOfficial: best.filter((standing) => standing === "PRIMARY" || standing === "OFFICIAL").length,
    twoIndependent: claims.filter(({ citations }) => publishers(history, citations).size > 1).length,
    uncited: claims.filter(({ citations }) => citations.length === 0).length,
    claimsByBestStanding: perStanding(best.filter((standing) => standing !== undefined)),
    sourcesByStanding: perStanding(sources.map(({ kind }) => sourceStanding(kind))),
    disputed: [...new Set(history.records.values())].flatMap(disputedClaims).sort((a, b) => compareIds(a.record, b.record)),
    unknownStart: history.structures.filter(({ life }) => life.established === undefined),
    unknownEnd: history.structures.filter(({ life }) => life.end === "UNKNOWN"),
    uncertainDates: history.events.filter(({ effective }) => effective.earliest !== effective.latest || effective.uncertain).length,
  };
}

/** The claims of a record that say when something was. */
export function datedClaims(record: AnyRecord): readonly DatedClaim[] {
  const claim = (what: string, date: string, citations: readonly Citation[]): DatedClaim => ({ record: record.id, what, date, citations });
  switch (record.type) {
    case "ChangeEvent":
    case "Reform":
    case "Review":
      return dateRoles(record.dateClaims).flatMap(([role, claims]) =>
        claims.map(({ value, citations }) => claim(role, value.edtf, citations)),
      );
    case "Structure":
      return [
        ...record.counts.map(({ on, citations }) => claim("count", on.edtf, citations)),
        ...record.functions.flatMap(({ during, citations }) =>
          during === undefined ? [] : [claim("function held", during.edtf, citations)],
        ),
        ...(record.standing === undefined ? [] : [claim("standing", record.standing.value.edtf, record.standing.citations)]),
      ];
    case "Recommendation":
      return record.responses.map(({ on, citations }) => claim("response", on.edtf, citations));
    case "Person":
      return record.terms.map(({ during, citations }) => claim("term", during.edtf, citations));
    case "Government":
      return [claim("term", record.during.edtf, record.citations)];
    case "Outcome":
      return record.endures === undefined ? [] : [claim("endures", record.endures.edtf, record.citations)];
    case "Problem":
    case "Function":
    case "Source":
      return [];
  }
}

/** The claims of a record that another claim of the same date or count contradicts. */
function disputedClaims(record: AnyRecord): readonly DatedClaim[] {
  if (record.type === "Structure") {
    const rivals = record.counts.filter((count) =>
      record.counts.some((other) => other !== count && other.on.edtf === count.on.edtf && other.scope === count.scope),
    );
    return rivals.map(({ value, on, citations }) => ({ record: record.id, what: `count ${value}`, date: on.edtf, citations }));
  }
  if (record.type !== "ChangeEvent" && record.type !== "Reform" && record.type !== "Review") return [];
  return dateRoles(record.dateClaims)
    .filter(([, claims]) => claims.length > 1)
    .flatMap(([role, claims]) => claims.map(({ value, citations }) => ({ record: record.id, what: role, date: value.edtf, citations })));
}

function dateRoles(
  roles: Readonly<Partial<Record<string, readonly DateClaim[]>>>,
): readonly (readonly [string, readonly { readonly value: HistoricalDate; readonly citations: readonly Citation[] }[]])[] {
  return Object.entries(roles).flatMap(([role, claims]) => (claims === undefined ? [] : [[role, claims] as const]));
}

function bestStanding(history: History, citations: readonly Citation[]): SourceStanding | undefined {
  const ranks = citations.flatMap(({ source }) => {
    const record = recordOf(history, "Source", source);
    return record === undefined ? [] : [SOURCE_STANDINGS.indexOf(sourceStanding(record.kind))];
  });
  return SOURCE_STANDINGS[Math.min(...ranks)];
}

function publishers(history: History, citations: readonly Citation[]): ReadonlySet<string> {
  return new Set(citations.flatMap(({ source }) => recordOf(history, "Source", source)?.publisher.toLowerCase() ?? []));
}

function perStanding(standings: readonly SourceStanding[]): Readonly<Record<SourceStanding, number>> {
  return Object.fromEntries(SOURCE_STANDINGS.map((standing) => [standing, standings.filter((one) => one === standing).length])) as Record<
    SourceStanding,
    number
  >;
}

function tally(values: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => compareIds(a, b)));
}
