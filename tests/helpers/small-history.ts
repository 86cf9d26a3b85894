import { deriveRecords } from "../../src/domain/dataset.ts";
import type { Dataset, StatedRecord } from "../../src/domain/dataset.ts";
import { parseDate, parsePeriod } from "../../src/domain/dates.ts";
import type { FunctionRecord, Person, Problem, Source } from "../../src/domain/records.ts";
import { change, government, outcome, recommendation, reform, review, structure } from "./records.ts";

/** A made-up history of two datasets, small enough to be known by heart. Used wherever a test asks a store. */

export function source(id: string, fields: Partial<Source> = {}): Source {
  return {
    type: "Source",
    id,
    name: `The ${id} paper`,
    citations: [],
    formerIds: [],
    dataset: "test",
    kind: "ACT",
    authors: [],
    publisher: "The press",
    link: `https://example.org/${id}`,
    accessed: "2026-01-01",
    ...fields,
  };
}

export function person(id: string, fields: Partial<Person> = {}): Person {
  return { type: "Person", id, name: id, citations: [], formerIds: [], dataset: "test", terms: [], identifiers: [], ...fields };
}

export function problem(id: string): Problem {
  return { type: "Problem", id, name: id, citations: [], formerIds: [], dataset: "test" };
}

export function functionRecord(id: string): FunctionRecord {
  return { type: "Function", id, name: id, citations: [], formerIds: [], dataset: "test" };
}

const act = { source: "founding-act", locator: "s. 3" };
const commissioning = { function: "commissioning", citations: [act] };

const CURATED: readonly StatedRecord[] = [
  functionRecord("commissioning"),
  problem("fragmentation"),
  source("founding-act", { kind: "ACT", reference: "1946 c. 81", published: parseDate("1946-11-06") }),
  source("old-essay", { kind: "ESSAY", publisher: "A. Writer", authors: ["A. Writer"], published: parseDate("1999") }),
  government("first-government", "Labour", "1945-07-26/1951-10-26"),
  person("first-minister", {
    name: "Ann Minister",
    terms: [{ office: "Minister of Health", structure: "north-board", during: parsePeriod("1945/1951"), citations: [act] }],
  }),
  reform("founding", {
    enacted: parseDate("1946-11-06"),
    government: "first-government",
    ministers: ["first-minister"],
    targets: [{ problem: "fragmentation", citations: [act] }],
  }),
  reform("rebuilding", {
    kind: "REORGANISATION",
    announced: parseDate("1972-08"),
    effective: parseDate("1974-04-01"),
    supersedes: [{ to: "founding", citations: [] }],
  }),
  { ...review("first-review", "1968"), chairs: ["first-minister"], concerns: ["north-board"], problems: ["fragmentation"] },
  recommendation("merge-the-boards", "first-review", {
    theme: "structure",
    addressees: ["north-board"],
    responses: [{ status: "ACCEPTED", on: parseDate("1970"), by: "first-minister", citations: [] }],
    implementedBy: [{ to: "rebuilding", citations: [] }],
  }),
  recommendation("count-the-beds", "first-review", { theme: "numbers" }),
  outcome("still-fragmented", ["rebuilding"], { problem: "fragmentation", verdict: "UNCHANGED" }),
  outcome("the-training-school", ["north-board"], { verdict: "IMPROVED", endures: parsePeriod("1950/..") }),

  structure("north-board", {
    name: "Northern Board",
    kind: "HOSPITAL_BOARD",
    tier: "REGIONAL",
    functions: [commissioning],
    formerIds: ["northern-board"],
    names: [{ name: "NB", kind: "ACRONYM", citations: [] }],
    citations: [act, { source: "old-essay", note: "sees it otherwise" }],
    summary: "Ran hospitals in Durham.",
  }),
  structure("south-board", { name: "Southern Board", kind: "HOSPITAL_BOARD", tier: "REGIONAL", legalForm: "STATUTORY_BODY" }),
  structure("joint-authority", {
    name: "Joint Authority",
    tier: "AREA",
    nations: ["ENGLAND", "WALES"],
    functions: [commissioning],
    memberOf: ["authorities"],
    identifiers: [{ scheme: "ods", value: "Q01" }],
  }),
  structure("authorities", { name: "Authorities", scope: "KIND", unknownStart: "no source" }),
  structure("east-trust", { name: "East Trust", kind: "PROVIDER", tier: "LOCAL" }),
  structure("west-trust", { name: "West Trust", kind: "PROVIDER", tier: "LOCAL", unknownEnd: "no source" }),
  structure("next-body", { name: "Next Body" }),
  change("boards-founded", "CREATION", "1948-07-05", {
    results: ["north-board", "south-board"],
    causedBy: ["founding"],
    instruments: ["founding-act"],
  }),
  change("boards-merged", "MERGER", "1974-04-01", {
    originals: ["north-board", "south-board"],
    results: ["joint-authority"],
    causedBy: ["rebuilding"],
    functionsMoved: ["commissioning"],
  }),
  change("authority-split", "SPLIT", "1982~", { originals: ["joint-authority"], results: ["east-trust", "west-trust"] }),
  change("east-ends", "REPLACEMENT", "2027-04-01", { originals: ["east-trust"], results: ["next-body"], status: "PLANNED" }),
];

const REGISTER: readonly StatedRecord[] = [
  structure("north-surgery", {
    name: "Northern Surgery",
    kind: "PROVIDER",
    tier: "LOCAL",
    dataset: "register",
    memberOf: ["joint-authority"],
  }),
  structure("south-surgery", {
    name: "Southern Surgery",
    kind: "PROVIDER",
    tier: "LOCAL",
    dataset: "register",
    memberOf: ["northern-board", "nobody"],
  }),
  { ...change("surgery-opens", "CREATION", "1990", { results: ["north-surgery"] }), dataset: "register" },
  { ...change("doubtful-opening", "CREATION", "1990?", { results: ["south-surgery"] }), dataset: "register" },
];

export function asDataset(name: string, stated: readonly StatedRecord[], revision: string): Dataset {
  const meta = { name, title: `The ${name} dataset`, version: "1.0.0", revision, completeTo: "2026-07-01", licence: "CC-BY-4.0" };
  return { meta, records: deriveRecords(stated) };
}

export const SMALL_HISTORY: readonly Dataset[] = [asDataset("test", CURATED, "aaaa"), asDataset("register", REGISTER, "bbbb")];
