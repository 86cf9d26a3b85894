import { parseDate, parsePeriod } from "../../src/domain/dates.ts";
import { deriveRecords } from "../../src/domain/dataset.ts";
import type { Dataset, StatedRecord, StatedStructure } from "../../src/domain/dataset.ts";
import { buildHistory } from "../../src/domain/history.ts";
import type { History } from "../../src/domain/history.ts";
import type { ChangeEvent, Government, Outcome, Recommendation, Reform, Review } from "../../src/domain/records.ts";
import type { ChangeKind } from "../../src/domain/vocabulary.ts";

/** Records with everything filled in but what a test is about. */

const base = { citations: [], formerIds: [], dataset: "test" } as const;

export function structure(id: string, fields: Partial<StatedStructure> = {}): StatedStructure {
  return {
    type: "Structure",
    id,
    name: id,
    ...base,
    scope: "BODY",
    kind: "HEALTH_AUTHORITY",
    nations: ["ENGLAND"],
    names: [],
    functions: [],
    counts: [],
    identifiers: [],
    memberOf: [],
    answersTo: [],
    ...fields,
  };
}

/** A structure whose functions are these, the first the main one. */
export function holding(id: string, functions: readonly string[], fields: Partial<StatedStructure> = {}): StatedStructure {
  return structure(id, { functions: functions.map((name) => ({ function: name, citations: [] })), ...fields });
}

type Participants = Partial<
  Pick<ChangeEvent, "originals" | "survivors" | "results" | "links" | "causedBy" | "functionsMoved" | "status" | "instruments">
>;

export function change(id: string, kind: ChangeKind, effective: string, participants: Participants): ChangeEvent {
  return {
    type: "ChangeEvent",
    id,
    name: id,
    ...base,
    kind,
    status: "ENACTED",
    effective: parseDate(effective),
    dateClaims: {},
    originals: [],
    survivors: [],
    results: [],
    links: [],
    functionsMoved: [],
    causedBy: [],
    instruments: [],
    ...participants,
  };
}

export function reform(id: string, fields: Partial<Reform> = {}): Reform {
  return {
    type: "Reform",
    id,
    name: id,
    ...base,
    kind: "ACT",
    nations: ["ENGLAND"],
    dateClaims: {},
    ministers: [],
    targets: [],
    arisesFrom: [],
    supersedes: [],
    carriesOut: [],
    countedMajorBy: [],
    ...fields,
  };
}

export function review(id: string, published: string): Review {
  return {
    type: "Review",
    id,
    name: id,
    ...base,
    kind: "INDEPENDENT_REVIEW",
    nations: ["ENGLAND"],
    published: parseDate(published),
    dateClaims: {},
    chairs: [],
    commissionedBy: [],
    concerns: [],
    problems: [],
    ledTo: [],
  };
}

export function recommendation(id: string, of: string, fields: Partial<Recommendation> = {}): Recommendation {
  return {
    type: "Recommendation",
    id,
    name: id,
    ...base,
    review: of,
    addressees: [],
    responses: [],
    implementedBy: [],
    repeats: [],
    ...fields,
  };
}

export function outcome(id: string, of: readonly string[], fields: Partial<Outcome> = {}): Outcome {
  return { type: "Outcome", id, name: id, ...base, of, verdict: "MIXED", ...fields };
}

export function government(id: string, party: string, during: string): Government {
  return { type: "Government", id, name: id, ...base, party, nation: "UNITED_KINGDOM", primeMinister: id, during: parsePeriod(during) };
}

export function dataset(records: readonly StatedRecord[], completeTo = "2026-07-01"): Dataset {
  return {
    meta: { name: "test", title: "Test", version: "1.0.0", revision: "0000000000000000", completeTo, licence: "CC-BY-4.0" },
    records: deriveRecords(records),
  };
}

export function history(records: readonly StatedRecord[], completeTo?: string): History {
  const { meta, records: derived } = dataset(records, completeTo);
  return buildHistory(meta, derived);
}

export function find<T extends { readonly id: string }>(records: readonly T[], id: string): T {
  const record = records.find((one) => one.id === id);
  if (record === undefined) throw new Error(`expected a record ${id}`);
  return record;
}
