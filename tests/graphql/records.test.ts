import { describe, expect, test } from "@jest/globals";

import { parseDate } from "../../src/domain/dates.ts";
import { openMemoryStore } from "../../src/store/memory/memory-store.ts";
import { askerOf } from "../helpers/ask.ts";
import { change, structure } from "../helpers/records.ts";
import { asDataset, SMALL_HISTORY } from "../helpers/small-history.ts";

const ask = askerOf(openMemoryStore(SMALL_HISTORY));

async function answerOf(query: string): Promise<unknown> {
  const { data, errors } = await ask(query);
  expect(errors).toEqual([]);
  return data;
}

describe("a structure", () => {
  test("stands from the day it was established up to, not including, the day it was abolished", async () => {
    const query =
      '{ structure(id: "north-board") { before: status(asOf: "1948-07-04") first: status(asOf: "1948-07-05") last: status(asOf: "1974-03-31") after: status(asOf: "1974-04-01") today: status } }';
    expect(await answerOf(query)).toEqual({
      structure: { before: "NOT_YET", first: "STANDING", last: "STANDING", after: "ABOLISHED", today: "ABOLISHED" },
    });
  });

  test("whose abolition is planned still stands, and its planned end is told apart", async () => {
    expect(
      await answerOf('{ structure(id: "east-trust") { status abolished { edtf } plannedEnd { edtf } lifespan { censored } } }'),
    ).toEqual({
      structure: { status: "STANDING", abolished: null, plannedEnd: { edtf: "2027-04-01" }, lifespan: { censored: true } },
    });
  });

  test("that ended nobody says when is never counted as alive, and says why", async () => {
    expect(await answerOf('{ structure(id: "west-trust") { status unknownEnd lifespan { years days { min } censored } } }')).toEqual({
      structure: { status: "END_UNKNOWN", unknownEnd: "no source", lifespan: { years: null, days: null, censored: false } },
    });
  });

  test("has successors by enacted changes only, unless planned ones are asked for", async () => {
    expect(
      await answerOf(
        '{ structure(id: "east-trust") { successors { structure { id } } planned: successors(includePlanned: true) { structure { id } status event { id } } } }',
      ),
    ).toEqual({
      structure: { successors: [], planned: [{ structure: { id: "next-body" }, status: "PLANNED", event: { id: "east-ends" } }] },
    });
  });

  test("is found under an id that it once had", async () => {
    expect(
      await answerOf(
        '{ node(id: "northern-board") { id } structure(id: "northern-board") { id formerIds } lineage(of: "northern-board") { root { id } } }',
      ),
    ).toEqual({
      node: { id: "north-board" },
      structure: { id: "north-board", formerIds: ["northern-board"] },
      lineage: { root: { id: "north-board" } },
    });
  });

  test("has a page of its own, and citations that lead to the document", async () => {
    expect(await answerOf('{ structure(id: "north-board") { url citations { locator note source { id url link standing } } } }')).toEqual({
      structure: {
        url: "https://example.org/id/north-board",
        citations: [
          {
            locator: "s. 3",
            note: null,
            source: {
              id: "founding-act",
              url: "https://example.org/id/founding-act",
              link: "https://example.org/founding-act",
              standing: "PRIMARY",
            },
          },
          {
            locator: null,
            note: "sees it otherwise",
            source: { id: "old-essay", url: "https://example.org/id/old-essay", link: "https://example.org/old-essay", standing: "PRESS" },
          },
        ],
      },
    });
  });

  test("shows the members that belong to the curated dataset, and imported ones when asked", async () => {
    expect(
      await answerOf(
        '{ structure(id: "joint-authority") { members { totalCount } all: members(where: { datasets: ["test", "register"] }) { nodes { id dataset } } } }',
      ),
    ).toEqual({
      structure: { members: { totalCount: 0 }, all: { nodes: [{ id: "north-surgery", dataset: "register" }] } },
    });
  });
});

describe("a date", () => {
  test("says what is written, what it can mean, and how people say it", async () => {
    expect(
      await answerOf('{ structure(id: "joint-authority") { abolished { edtf earliest latest precision approximate uncertain label } } }'),
    ).toEqual({
      structure: {
        abolished: {
          edtf: "1982~",
          earliest: "1981-01-01",
          latest: "1983-12-31",
          precision: "YEAR",
          approximate: true,
          uncertain: false,
          label: "about 1982",
        },
      },
    });
  });

  test("that sources dispute is given with every rival claim, its rank and its source", async () => {
    const citations = [{ source: "founding-act" }];
    const rivals = [
      { value: parseDate("1990-04-01"), citations, rank: "PREFERRED" as const, why: "the order says so" },
      { value: parseDate("1990-05"), citations, rank: "DEPRECATED" as const },
    ];
    const disputed = { ...change("disputed", "CREATION", "1990-04-01", { results: ["body"] }), dateClaims: { effective: rivals } };
    const [first] = SMALL_HISTORY;
    const answer = await askerOf(
      openMemoryStore([...(first === undefined ? [] : [first]), asDataset("more", [structure("body"), disputed], "dddd")]),
    )(
      '{ node(id: "disputed") { ... on ChangeEvent { dateClaims { role value { edtf } rank why confidence citations { source { id } } } } } }',
    );
    expect(answer.data).toEqual({
      node: {
        dateClaims: [
          {
            role: "EFFECTIVE",
            value: { edtf: "1990-04-01" },
            rank: "PREFERRED",
            why: "the order says so",
            confidence: null,
            citations: [{ source: { id: "founding-act" } }],
          },
          {
            role: "EFFECTIVE",
            value: { edtf: "1990-05" },
            rank: "DEPRECATED",
            why: null,
            confidence: null,
            citations: [{ source: { id: "founding-act" } }],
          },
        ],
      },
    });
  });
});

describe("a reform", () => {
  test("built what its changes began and abolished what they ended", async () => {
    expect(
      await answerOf(
        '{ reform(id: "rebuilding") { built { id } abolished { id } supersedes { id } outcomes { verdict problem { id } } } founding: reform(id: "founding") { supersededBy { id } aims { problem { id } citations { locator } } government { primeMinister } } }',
      ),
    ).toEqual({
      reform: {
        built: [{ id: "joint-authority" }],
        abolished: [{ id: "north-board" }, { id: "south-board" }],
        supersedes: [{ id: "founding" }],
        outcomes: [{ verdict: "UNCHANGED", problem: { id: "fragmentation" } }],
      },
      founding: {
        supersededBy: [{ id: "rebuilding" }],
        aims: [{ problem: { id: "fragmentation" }, citations: [{ locator: "s. 3" }] }],
        government: { primeMinister: "first-government" },
      },
    });
  });
});

describe("a review", () => {
  test("gives its recommendations by the answer they got; one without an answer has NO_RESPONSE", async () => {
    expect(
      await answerOf(
        '{ review(id: "first-review") { all: recommendations { id status implementedBy { id __typename } responses { by { name } } } open: recommendations(status: NO_RESPONSE) { id } } }',
      ),
    ).toEqual({
      review: {
        all: [
          { id: "count-the-beds", status: "NO_RESPONSE", implementedBy: [], responses: [] },
          {
            id: "merge-the-boards",
            status: "ACCEPTED",
            implementedBy: [{ id: "rebuilding", __typename: "Reform" }],
            responses: [{ by: { name: "Ann Minister" } }],
          },
        ],
        open: [{ id: "count-the-beds" }],
      },
    });
  });
});

describe("a legacy", () => {
  test("says since when it has stood, open at the end while it does", async () => {
    expect(
      await answerOf(
        "{ outcomes(where: { legacies: true }) { nodes { id endures { edtf earliest latest precision label } enduresDuring { end label } of { id } } } }",
      ),
    ).toEqual({
      outcomes: {
        nodes: [
          {
            id: "the-training-school",
            endures: { edtf: "1950/..", earliest: "1950-01-01", latest: null, precision: "INTERVAL", label: "since 1950" },
            enduresDuring: { end: "OPEN", label: "since 1950" },
            of: [{ id: "north-board" }],
          },
        ],
      },
    });
  });
});

describe("filters", () => {
  test("take null for a field that is left out", async () => {
    expect(
      await answerOf(
        '{ structures(where: { text: null, kinds: null, establishedBetween: { from: "1974-01-01", to: null } }) { nodes { id } } }',
      ),
    ).toEqual({
      structures: { nodes: [{ id: "joint-authority" }, { id: "east-trust" }, { id: "west-trust" }] },
    });
  });

  test("answer from the curated dataset unless others are named", async () => {
    expect(
      await answerOf(
        '{ a: structures { totalCount } b: structures(where: { datasets: ["register"] }) { totalCount } c: search(text: "northern") { totalCount } d: search(text: "northern", datasets: ["test", "register"]) { totalCount } }',
      ),
    ).toEqual({
      a: { totalCount: 7 },
      b: { totalCount: 2 },
      c: { totalCount: 1 },
      d: { totalCount: 2 },
    });
  });

  test("find structures by what they were called, what they did and how registers know them", async () => {
    expect(
      await answerOf(
        '{ a: structures(where: { text: "nb" }) { nodes { id } } b: structures(where: { functions: ["commissioning"], nations: [WALES] }) { nodes { id } } c: structures(where: { identifiers: ["ods:Q01"] }) { nodes { id } } }',
      ),
    ).toEqual({
      a: { nodes: [{ id: "north-board" }] },
      b: { nodes: [{ id: "joint-authority" }] },
      c: { nodes: [{ id: "joint-authority" }] },
    });
  });
});

describe("the dataset", () => {
  test("says what it holds, of which revision, and up to when", async () => {
    expect(await answerOf("{ dataset { title completeTo licence counts { kind count } datasets { name revision } } }")).toEqual({
      dataset: {
        title: "The test dataset",
        completeTo: "2026-07-01",
        licence: "CC-BY-4.0",
        counts: [
          { kind: "Structure", count: 7 },
          { kind: "ChangeEvent", count: 4 },
          { kind: "Reform", count: 2 },
          { kind: "Problem", count: 1 },
          { kind: "Function", count: 1 },
          { kind: "Review", count: 1 },
          { kind: "Recommendation", count: 2 },
          { kind: "Outcome", count: 2 },
          { kind: "Person", count: 1 },
          { kind: "Government", count: 1 },
          { kind: "Source", count: 2 },
        ],
        datasets: [
          { name: "test", revision: "aaaa" },
          { name: "register", revision: "bbbb" },
        ],
      },
    });
  });
});

describe("a source", () => {
  test("lists the records that cite it", async () => {
    expect(
      await answerOf(
        '{ node(id: "founding-act") { ... on Source { citedBy { totalCount nodes { __typename id } } instrumentOf { id } } } }',
      ),
    ).toEqual({
      node: {
        citedBy: { totalCount: 1, nodes: [{ __typename: "Structure", id: "north-board" }] },
        instrumentOf: [{ id: "boards-founded" }],
      },
    });
  });
});
