import { recordDate } from "../../domain/record-date.ts";
import { recommendationStatus } from "../../domain/recommendation-status.ts";
import type { AnyRecord, CountClaim, HistoricalDate } from "../../domain/records.ts";
import { fold, searchText } from "../../domain/search-text.ts";
import { sourceStanding } from "../../domain/source-standing.ts";
import { sortKeys } from "./sort-keys.ts";

export type NodeProperties = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/**
 * What the node of a record holds: what a reader wants to see and filter by, the keys of lists, the folded words, and the record itself.
 *
 * `record` is the whole record as JSON: claims with their citations nest, and a property cannot. It is what answers are made from; the
 * other properties are for finding and for reading in the database.
 */
export function nodeProperties(record: AnyRecord): NodeProperties {
  const words = searchText(record);
  return {
    id: record.id,
    type: record.type,
    name: record.name,
    summary: record.summary,
    dataset: record.dataset,
    formerIds: record.formerIds,
    ...dated("date", recordDate(record)),
    ...sortKeys(record),
    ...ownProperties(record),
    searchNames: words.names,
    searchRest: words.rest,
    record: JSON.stringify(record),
  };
}

function ownProperties(record: AnyRecord): NodeProperties {
  switch (record.type) {
    case "Structure":
      return {
        scope: record.scope,
        kind: record.kind,
        tier: record.tier,
        nations: record.nations,
        legalForm: record.legalForm,
        names: record.names.map(({ name }) => name),
        functions: record.functions.map((holding) => holding.function),
        memberOf: record.memberOf,
        identifiers: record.identifiers.map(({ scheme, value }) => `${scheme}:${value}`),
        counts: record.counts.map(countText),
        ...dated("established", record.life.established),
        ...dated("abolished", record.life.abolished),
        end: record.life.end,
        plannedEnd: record.life.plannedEnd?.edtf,
      };
    case "ChangeEvent":
      return {
        kind: record.kind,
        status: record.status,
        structures: [...record.originals, ...record.survivors, ...record.results],
        causedBy: record.causedBy,
        instruments: record.instruments,
        functionsMoved: record.functionsMoved,
        ...dated("effective", record.effective),
        announced: record.announced?.edtf,
        legal: record.legal?.edtf,
      };
    case "Reform":
      return {
        kind: record.kind,
        nations: record.nations,
        government: record.government,
        ministers: record.ministers,
        problems: record.targets.map((aim) => aim.problem),
        announced: record.announced?.edtf,
        enacted: record.enacted?.edtf,
        effective: record.effective?.edtf,
      };
    case "Review":
      return {
        kind: record.kind,
        nations: record.nations,
        chairs: record.chairs,
        concerns: record.concerns,
        terms: record.terms,
        commissioned: record.commissioned?.edtf,
        ...dated("published", record.published),
      };
    case "Recommendation":
      return {
        review: record.review,
        number: record.number,
        theme: record.theme,
        status: recommendationStatus(record),
        addressees: record.addressees,
      };
    case "Outcome":
      return {
        of: record.of,
        problem: record.problem,
        verdict: record.verdict,
        measure: record.measure,
        value: record.value,
        period: record.period,
        endures: record.endures?.edtf,
      };
    case "Person": {
      const offices = record.terms.map(({ office }) => office);
      return { offices, foldedOffices: offices.map(fold) };
    }
    case "Government":
      return { party: record.party, nation: record.nation, primeMinister: record.primeMinister, during: record.during.edtf };
    case "Source":
      return {
        kind: record.kind,
        standing: sourceStanding(record.kind),
        authors: record.authors,
        publisher: record.publisher,
        reference: record.reference,
        link: record.link,
        ...dated("published", record.published),
      };
    case "Problem":
    case "Function":
      return {};
  }
}

/** A date as its EDTF text and its bounds; nothing at all for an absent date. */
function dated(name: string, date: HistoricalDate | undefined): NodeProperties {
  if (date === undefined) return {};
  return { [name]: date.edtf, [`${name}Earliest`]: date.earliest, [`${name}Latest`]: date.latest, [`${name}Uncertain`]: date.uncertain };
}

function countText({ value, on, scope, rank }: CountClaim): string {
  return `${value} on ${on.edtf} (${scope})${rank === "DEPRECATED" ? ", deprecated" : ""}`;
}
