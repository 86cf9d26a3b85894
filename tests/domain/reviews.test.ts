import { describe, expect, test } from "@jest/globals";

import { parseDate, parsePeriod } from "../../src/domain/dates.ts";
import { findLegacies } from "../../src/domain/legacies.ts";
import { fatesOf, findRecurrences } from "../../src/domain/recommendation-fates.ts";
import { change, find, government, history, outcome, recommendation, reform, review, structure } from "../helpers/records.ts";

const cited = { citations: [] } as const;
const world = history([
  review("first", "1983-10"),
  review("second", "2001-07-18"),
  review("third", "2013-02-06"),
  recommendation("manager", "first", {
    responses: [
      { status: "ACCEPTED", on: parseDate("1984-06-04"), ...cited },
      { status: "DEFERRED", on: parseDate("1983-11-01"), ...cited },
    ],
    implementedBy: [{ to: "act", ...cited }],
  }),
  recommendation("manager-again", "second", { repeats: [{ to: "manager", ...cited }] }),
  recommendation("manager-yet-again", "third", { repeats: [{ to: "manager-again", ...cited }] }),
  recommendation("other", "third"),
  reform("act"),
  structure("board"),
  structure("heir"),
  change("1", "CREATION", "1985-04-01", { results: ["board"], causedBy: ["act"] }),
  change("2", "REPLACEMENT", "1989-05-01", { originals: ["board"], results: ["heir"] }),
]);

describe("a recommendation", () => {
  test("is known by its latest response, what it built, and what of that still stands", () => {
    expect(fatesOf(world, find(world.reviews, "first"))).toMatchObject([
      {
        recommendation: { id: "manager" },
        status: "ACCEPTED",
        answeredOn: { edtf: "1984-06-04" },
        built: [{ id: "board" }],
        stillStanding: [],
        timesMadeBefore: 0,
      },
    ]);
  });

  test("without a response has NO_RESPONSE, and knows how often it was made before", () => {
    expect(fatesOf(world, find(world.reviews, "third")).map(({ status, timesMadeBefore }) => [status, timesMadeBefore])).toEqual([
      ["NO_RESPONSE", 2],
      ["NO_RESPONSE", 0],
    ]);
  });

  test("that recurs is one family, first made first", () => {
    expect(
      findRecurrences(world).map(({ recommendations, reviews }) => [recommendations.map(({ id }) => id), reviews.map(({ id }) => id)]),
    ).toEqual([
      [
        ["manager", "manager-again", "manager-yet-again"],
        ["first", "second", "third"],
      ],
    ]);
  });
});

describe("a legacy", () => {
  const made = history(
    [
      government("blair", "Labour", "1997-05-02/2007-06-27"),
      structure("agency"),
      structure("lasting"),
      change("1", "CREATION", "2000-04-01", { results: ["agency", "lasting"] }),
      change("2", "ABOLITION", "2010-04-01", { originals: ["agency"] }),
      outcome("smoke-free", ["blair"], { endures: parsePeriod("2007-07-01/..") }),
      outcome("fashion", ["agency"], { endures: parsePeriod("2001/2005") }),
      outcome("habit", ["lasting"], { endures: parsePeriod("2001/..") }),
      outcome("rumour", ["agency"], { endures: parsePeriod("2001/") }),
      outcome("no-legacy", ["agency"]),
    ],
    "2026-07-01",
  );

  test("outlives its maker, ends before it, or goes on beside it", () => {
    expect(
      findLegacies(made)
        .map(({ outcome: { id }, verdict }) => [id, verdict])
        .sort(),
    ).toEqual([
      ["fashion", "DID_NOT"],
      ["habit", "NOT_YET"],
      ["rumour", "UNDECIDABLE"],
      ["smoke-free", "OUTLIVED"],
    ]);
  });

  test("tells how long it has stood since its maker ended", () => {
    expect(findLegacies(made).find(({ outcome: { id } }) => id === "smoke-free")?.yearsSinceMaker).toBeCloseTo(19.01, 2);
  });
});
