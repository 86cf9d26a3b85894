import { describe, expect, test } from "@jest/globals";

import { openMemoryStore } from "../../src/store/memory/memory-store.ts";
import { askerOf } from "../helpers/ask.ts";
import { SMALL_HISTORY } from "../helpers/small-history.ts";

const ask = askerOf(openMemoryStore(SMALL_HISTORY));

async function answerOf(query: string): Promise<unknown> {
  const { data, errors } = await ask(query);
  expect(errors).toEqual([]);
  return data;
}

describe("every analysis", () => {
  test.each([
    'lineage(of: "joint-authority")',
    "outlived",
    "cycles",
    "legacies",
    "survival",
    'snapshot(on: "1974-04-01")',
    'diff(from: "1974-03-31", to: "1974-04-01")',
    "timeline",
    'functionHistory(function: "commissioning")',
    'path(from: "north-board", to: "rebuilding")',
    'crosswalk(structures: ["north-board"], to: "1980-01-01")',
    "hazardAfterChange",
    'recommendationFates(review: "first-review")',
    "recurringRecommendations",
    "eventsByDecade",
    "reformBalance",
    "reformTimings",
    "disputes",
    "foundings",
    "rebuiltForms",
    "outlasting",
    "reorganisations",
  ])("%s says how many were counted, by which rule, from which revision and up to when", async (field) => {
    const { dataset, answer } = (await answerOf(
      `{ dataset { revision } answer: ${field} { basis { n counted rule revision completeTo } } }`,
    )) as { dataset: { revision: string }; answer: { basis: unknown } | readonly { basis: unknown }[] };
    const answers = Array.isArray(answer) ? (answer as readonly { basis: unknown }[]) : [answer as { basis: unknown }];
    expect(answers.length).toBeGreaterThan(0);
    for (const { basis } of answers) {
      expect(basis).toEqual({
        n: expect.any(Number),
        counted: expect.stringMatching(/^[a-z ]+s( .+)?$|^changes by nation$/),
        rule: expect.stringMatching(/^[A-Z].{30,}\.$/s),
        revision: dataset.revision,
        completeTo: "2026-07-01",
      });
    }
  });
});

describe("survival", () => {
  test("counts lives, ends and the half-life of each group, with the curve in years", async () => {
    expect(
      await answerOf(
        '{ survival(where: { ids: ["north-board", "south-board", "joint-authority"] }, by: KIND, continuity: STRICT) { leftOut basis { n } strata { label n deaths censored medianYears endingEvents uncertain curve { years survival atRisk deaths } } logRank { degreesOfFreedom } } }',
      ),
    ).toEqual({
      survival: {
        leftOut: 0,
        basis: { n: 3 },
        strata: [
          {
            label: "HEALTH_AUTHORITY",
            n: 1,
            deaths: 1,
            censored: 0,
            medianYears: expect.closeTo(8.25, 1),
            endingEvents: 1,
            uncertain: 1,
            curve: [{ years: expect.closeTo(8.25, 1), survival: 0, atRisk: 1, deaths: 1 }],
          },
          {
            label: "HOSPITAL_BOARD",
            n: 2,
            deaths: 2,
            censored: 0,
            medianYears: expect.closeTo(25.739, 3),
            endingEvents: 1,
            uncertain: 0,
            curve: [{ years: expect.closeTo(25.739, 3), survival: 0, atRisk: 2, deaths: 2 }],
          },
        ],
        logRank: { degreesOfFreedom: 1 },
      },
    });
  });

  test("of what is not in the graph has no groups, and a half-life that is not reached is null", async () => {
    expect(
      await answerOf(
        '{ none: survival(where: { ids: ["nobody"] }) { strata { n } } east: survival(where: { ids: ["east-trust"] }) { strata { medianYears censored } } }',
      ),
    ).toEqual({
      none: { strata: [] },
      east: { strata: [{ medianYears: null, censored: 1 }] },
    });
  });
});

describe("a diff", () => {
  test("tells what began, what ended and by which changes", async () => {
    expect(
      await answerOf(
        '{ diff(from: "1974-03-31", to: "1974-04-01") { established { id } abolished { id } passing { id } renamed { id } events { id } } }',
      ),
    ).toEqual({
      diff: {
        established: [{ id: "joint-authority" }],
        abolished: [{ id: "north-board" }, { id: "south-board" }],
        passing: [],
        renamed: [],
        events: [{ id: "boards-merged" }],
      },
    });
  });
});

test("a function's history tells its holders in each nation, and the gap since the last", async () => {
  expect(
    await answerOf(
      '{ functionHistory(function: "commissioning") { holders { structure { id } from { label } to { label } isMain citations { locator } } gaps { from to holders { id } } overlaps { from } } }',
    ),
  ).toEqual({
    functionHistory: {
      holders: [
        {
          structure: { id: "north-board" },
          from: { label: "5 July 1948" },
          to: { label: "1 April 1974" },
          isMain: true,
          citations: [{ locator: "s. 3" }],
        },
      ],
      gaps: [{ from: "1974-04-01", to: null, holders: [] }],
      overlaps: [],
    },
  });
});

describe("a path", () => {
  test("is explained link by link", async () => {
    expect(
      await answerOf(
        '{ path(from: "northern-board", to: "rebuilding") { length from { id } steps { from { id } to { id } link direction because } } }',
      ),
    ).toEqual({
      path: {
        length: 2,
        from: { id: "north-board" },
        steps: [
          {
            from: { id: "north-board" },
            to: { id: "boards-merged" },
            link: "ENDED",
            direction: "IN",
            because: "Northern Board was ended by boards-merged",
          },
          {
            from: { id: "boards-merged" },
            to: { id: "rebuilding" },
            link: "CAUSED_BY",
            direction: "OUT",
            because: "boards-merged was brought about by rebuilding",
          },
        ],
      },
    });
  });

  test("that would be too long is null; from a record to itself it has no links", async () => {
    expect(
      await answerOf(
        '{ long: path(from: "north-board", to: "rebuilding", maxLength: 1) { length } none: path(from: "north-board", to: "north-board") { length steps { because } } }',
      ),
    ).toEqual({ long: null, none: { length: 0, steps: [] } });
  });

  test("reaches into another dataset when an end is there", async () => {
    expect(await answerOf('{ path(from: "north-surgery", to: "south-board") { steps { to { id } } } }')).toEqual({
      path: { steps: [{ to: { id: "joint-authority" } }, { to: { id: "boards-merged" } }, { to: { id: "south-board" } }] },
    });
  });
});

test("a crosswalk answers once for each structure and heir, in the order asked, and says what is partial", async () => {
  expect(
    await answerOf(
      '{ crosswalk(structures: ["south-board", "north-board", "south-board"], to: "1990-01-01") { from { id } to { id } partial share via { id } } }',
    ),
  ).toEqual({
    crosswalk: ["south-board", "north-board"].map((id) => ({
      from: { id },
      to: { id: "east-trust" },
      partial: true,
      share: null,
      via: [{ id: "boards-merged" }, { id: "authority-split" }],
    })),
  });
});

test("legacies tell whether they outlived their maker, of one maker or of all", async () => {
  const rows = "{ totalCount nodes { outcome { id } maker { id } verdict yearsSinceMaker rule } }";
  expect(
    await answerOf(
      `{ of: legacies(of: "northern-board") ${rows} other: legacies(of: "south-board") { totalCount } not: legacies(verdict: NOT_YET) { totalCount } }`,
    ),
  ).toEqual({
    of: {
      totalCount: 1,
      nodes: [
        {
          outcome: { id: "the-training-school" },
          maker: { id: "north-board" },
          verdict: "OUTLIVED",
          yearsSinceMaker: expect.closeTo(52.25, 2),
          rule: expect.stringMatching(/^A structure ends when/),
        },
      ],
    },
    other: { totalCount: 0 },
    not: { totalCount: 0 },
  });
});

test("a review's recommendations are told with their answers, what carried them out, and what that built", async () => {
  expect(
    await answerOf(
      '{ recommendationFates(review: "first-review") { review { id } byStatus { status count } fates { recommendation { id } status answeredOn { label } implementedBy { id } built { id } stillStanding { id } timesMadeBefore } } }',
    ),
  ).toEqual({
    recommendationFates: {
      review: { id: "first-review" },
      byStatus: [
        { status: "ACCEPTED", count: 1 },
        { status: "NO_RESPONSE", count: 1 },
      ],
      fates: [
        {
          recommendation: { id: "merge-the-boards" },
          status: "ACCEPTED",
          answeredOn: { label: "1970" },
          implementedBy: [{ id: "rebuilding" }],
          built: [{ id: "joint-authority" }],
          stillStanding: [],
          timesMadeBefore: 0,
        },
        {
          recommendation: { id: "count-the-beds" },
          status: "NO_RESPONSE",
          answeredOn: null,
          implementedBy: [],
          built: [],
          stillStanding: [],
          timesMadeBefore: 0,
        },
      ],
    },
  });
});

test("what reforms opened, how structures were made, and how long reforms took can be asked in one request", async () => {
  expect(
    await answerOf(
      "{ reformBalance { nodes { reform { id } opened { id } closed { id } net } } foundings(where: { kinds: [HOSPITAL_BOARD] }) { byForm { form structures } structures(form: ACT) { nodes { structure { id } instruments { id } } } } reformTimings { nodes { reform { id } announcedToEffective { min max } shadows { from { label } } } } }",
    ),
  ).toEqual({
    reformBalance: {
      nodes: [
        { reform: { id: "founding" }, opened: [{ id: "north-board" }, { id: "south-board" }], closed: [], net: 2 },
        { reform: { id: "rebuilding" }, opened: [], closed: [{ id: "north-board" }, { id: "south-board" }], net: -2 },
      ],
    },
    foundings: {
      byForm: [
        { form: "ACT", structures: 2 },
        { form: "ORDER", structures: 0 },
        { form: "WITHOUT_STATUTE", structures: 0 },
        { form: "NOT_RECORDED", structures: 0 },
      ],
      structures: {
        nodes: ["north-board", "south-board"].map((id) => ({ structure: { id }, instruments: [{ id: "founding-act" }] })),
      },
    },
    reformTimings: {
      nodes: [
        { reform: { id: "founding" }, announcedToEffective: null, shadows: [] },
        { reform: { id: "rebuilding" }, announcedToEffective: { min: 578, max: 608 }, shadows: [] },
      ],
    },
  });
});

describe("an argument out of bounds is the caller's mistake and says what was expected:", () => {
  const many = JSON.stringify(Array.from({ length: 251 }, (_, index) => `s-${index}`));
  test.each([
    ["survival(confidence: 1) { rule }", /^expected "confidence" from 0\.5 to 0\.999, got 1$/],
    ["survival(confidence: 0.4) { rule }", /^expected "confidence" from 0\.5 to 0\.999, got 0\.4$/],
    ["hazardAfterChange(months: 0) { rule }", /^expected "months" from 1 to 120, got 0$/],
    ["hazardAfterChange(confidence: 2) { rule }", /^expected "confidence" from/],
    ['path(from: "north-board", to: "founding", maxLength: 13) { length }', /^expected "maxLength" from 1 to 12, got 13$/],
    [
      'path(from: "north-bored", to: "founding") { length }',
      /^expected "from" to be the id of a record, got "north-bored"; did you mean north-board/,
    ],
    ['diff(from: "1974-04-02", to: "1974-04-01") { from }', /^expected "to" on or after "from"/],
    ['reorganisations(from: "1974-04-02", to: "1974-04-01") { rule }', /^expected "to" after "from"/],
    [`crosswalk(structures: ${many}, to: "1990-01-01") { partial }`, /^expected "structures" with at most 250 entries, got 251$/],
    [
      'crosswalk(structures: ["founding"], to: "1990-01-01") { partial }',
      /^expected "structures" to be the id of a structure, got the id of a reform/,
    ],
    ['functionHistory(function: "fragmentation") { rule }', /^expected "function" to be the id of a function, got the id of a problem/],
    ['recommendationFates(review: "first") { fates { status } }', /^expected "review" to be the id of a review, got "first"/],
    ['legacies(of: "nobody-here") { totalCount }', /^expected "of" to be the id of a record/],
    ["legacies(first: 101) { totalCount }", /^expected "first" from 0 to 100, got 101$/],
  ])("%s", async (field, message) => {
    const { errors } = await ask(`{ ${field} }`);
    expect(errors).toMatchObject([{ code: "BAD_USER_INPUT", message: expect.stringMatching(message) }]);
  });
});
