import { parseDate, parsePeriod } from "../domain/dates.ts";
import type { StatedRecord, StatedStructure } from "../domain/dataset.ts";
import type {
  ChangeEvent,
  FunctionRecord,
  Government,
  Outcome,
  Person,
  Problem,
  Recommendation,
  Reform,
  Review,
  Source,
} from "../domain/records.ts";
import type { RecordKind } from "../domain/vocabulary.ts";
import { base, citations, claim, dateRoles, given, heldDuring, identifiers, links, preferredDate } from "./claims.ts";
import type { EntryOf, SeedEntry } from "./collect.ts";

type Stated<K extends RecordKind> = EntryOf<K>;

/** Turns a seed entry into the record that the rest of the program knows. */
export function toRecord(entry: SeedEntry, dataset: string): StatedRecord {
  switch (entry.kind) {
    case "Structure":
      return structure(entry, dataset);
    case "ChangeEvent":
      return changeEvent(entry, dataset);
    case "Reform":
      return reform(entry, dataset);
    case "Review":
      return review(entry, dataset);
    case "Recommendation":
      return recommendation(entry, dataset);
    case "Outcome":
      return outcome(entry, dataset);
    case "Person":
      return person(entry, dataset);
    case "Government":
      return government(entry, dataset);
    case "Problem":
      return { type: "Problem", ...base(entry, dataset) } satisfies Problem;
    case "Function":
      return { type: "Function", ...base(entry, dataset) } satisfies FunctionRecord;
    case "Source":
      return source(entry, dataset);
  }
}

export function changeEvent(entry: Stated<"ChangeEvent">, dataset: string): ChangeEvent {
  const { value } = entry;
  const roles = dateRoles(entry, ["effective", "announced", "legal", "shadow", "operational"]);
  return {
    type: "ChangeEvent",
    ...base(entry, dataset),
    kind: value.kind,
    status: value.status,
    ...roles.dates,
    effective: preferredDate(value.effective),
    dateClaims: roles.claims,
    originals: value.originals ?? [],
    survivors: value.survivors ?? [],
    results: value.results ?? [],
    links: (value.links ?? []).map(({ from, to, partial, share, functions }) => ({
      from,
      to,
      partial: partial ?? (share !== undefined && share < 1),
      ...given({ share }),
      functions: functions ?? value.functionsMoved ?? [],
    })),
    functionsMoved: value.functionsMoved ?? [],
    causedBy: value.causedBy ?? [],
    instruments: value.instruments ?? [],
  };
}

function structure(entry: Stated<"Structure">, dataset: string): StatedStructure {
  const { value } = entry;
  return {
    type: "Structure",
    ...base(entry, dataset),
    scope: value.scope,
    kind: value.kind,
    ...given({ tier: value.tier, legalForm: value.legalForm, unknownStart: value.unknownStart, unknownEnd: value.unknownEnd }),
    nations: value.nations,
    names: (value.otherNames ?? []).map(({ name, kind, during, cite }) => ({
      name,
      kind,
      ...heldDuring(during),
      citations: citations(cite ?? []),
    })),
    functions: (value.functions ?? []).map((held) => ({
      function: held.function,
      ...heldDuring(held.during),
      citations: citations(held.cite),
    })),
    counts: (value.counts ?? []).map((count) => ({ ...claim(count, count.value), on: parseDate(count.on), scope: count.scope })),
    identifiers: identifiers(value.identifiers),
    memberOf: value.memberOf ?? [],
    answersTo: (value.answersTo ?? []).map(({ to, during, cite }) => ({ to, ...heldDuring(during), citations: citations(cite) })),
    ...(value.standing === undefined ? {} : { standing: claim(value.standing, parseDate(value.standing.on)) }),
  };
}

function reform(entry: Stated<"Reform">, dataset: string): Reform {
  const { value } = entry;
  const roles = dateRoles(entry, ["announced", "enacted", "effective"]);
  return {
    type: "Reform",
    ...base(entry, dataset),
    kind: value.kind,
    nations: value.nations,
    ...roles.dates,
    dateClaims: roles.claims,
    ...given({ government: value.government }),
    ministers: value.ministers ?? [],
    targets: (value.targets ?? []).map(({ problem, text, cite }) => ({ problem, ...given({ text }), citations: citations(cite) })),
    arisesFrom: links(value.arisesFrom),
    supersedes: links(value.supersedes),
    carriesOut: links(value.carriesOut),
    countedMajorBy: citations(value.countedMajorBy ?? []),
  };
}

function review(entry: Stated<"Review">, dataset: string): Review {
  const { value } = entry;
  const roles = dateRoles(entry, ["commissioned", "published"]);
  return {
    type: "Review",
    ...base(entry, dataset),
    kind: value.kind,
    nations: value.nations,
    ...roles.dates,
    dateClaims: roles.claims,
    ...given({ terms: value.terms }),
    chairs: value.chairs ?? [],
    commissionedBy: value.commissionedBy ?? [],
    concerns: value.concerns ?? [],
    problems: value.problems ?? [],
    ledTo: links(value.ledTo),
    ...(value.recommendationCount === undefined
      ? {}
      : { recommendationCount: claim(value.recommendationCount, value.recommendationCount.value) }),
  };
}

function recommendation(entry: Stated<"Recommendation">, dataset: string): Recommendation {
  const { value } = entry;
  return {
    type: "Recommendation",
    ...base(entry, dataset),
    review: entry.review ?? "",
    ...given({ number: value.number, theme: value.theme }),
    addressees: value.addressees ?? [],
    responses: (value.responses ?? []).map(({ status, on, by, text, cite }) => ({
      status,
      on: parseDate(on),
      ...given({ by, text }),
      citations: citations(cite),
    })),
    implementedBy: links(value.implementedBy),
    repeats: links(value.repeats),
  };
}

function outcome(entry: Stated<"Outcome">, dataset: string): Outcome {
  const { of, problem, verdict, measure, value, period, endures } = entry.value;
  return {
    type: "Outcome",
    ...base(entry, dataset),
    of,
    verdict,
    ...given({ problem, measure, value, period }),
    ...(endures === undefined ? {} : { endures: parsePeriod(endures) }),
  };
}

function person(entry: Stated<"Person">, dataset: string): Person {
  return {
    type: "Person",
    ...base(entry, dataset),
    terms: (entry.value.terms ?? []).map(({ office, structure: body, during, cite }) => ({
      office,
      ...given({ structure: body }),
      during: parsePeriod(during),
      citations: citations(cite),
    })),
    identifiers: identifiers(entry.value.identifiers),
  };
}

function government(entry: Stated<"Government">, dataset: string): Government {
  const { party, nation, primeMinister, during } = entry.value;
  return { type: "Government", ...base(entry, dataset), party, nation, primeMinister, during: parsePeriod(during) };
}

function source(entry: Stated<"Source">, dataset: string): Source {
  const { value } = entry;
  return {
    type: "Source",
    id: value.id,
    name: value.title,
    ...given({ summary: value.summary, reference: value.reference, licence: value.licence }),
    citations: [],
    formerIds: value.formerIds ?? [],
    dataset,
    kind: value.kind,
    authors: value.authors ?? [],
    publisher: value.publisher,
    ...(value.published === undefined ? {} : { published: parseDate(value.published) }),
    link: value.url,
    accessed: value.accessed,
  };
}
