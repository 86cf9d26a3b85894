import { describe, expect, test } from "@jest/globals";

import { standsOn, statusOn } from "../../src/domain/life.ts";
import type { Life } from "../../src/domain/records.ts";
import { change, find, history, structure } from "../helpers/records.ts";

function lifeOf(id: string, ...records: Parameters<typeof history>[0]): Life {
  return find(history(records).structures, id).life;
}

describe("a life follows from change events", () => {
  test("a body abolished and its successor established on one day never overlap, and one of them stands that day", () => {
    const { structures } = history([
      structure("old"),
      structure("new"),
      change("begin", "CREATION", "1974-04-01", { results: ["old"] }),
      change("handover", "REPLACEMENT", "1982-04-01", { originals: ["old"], results: ["new"] }),
    ]);
    for (const [day, standing] of [
      ["1982-03-31", "old"],
      ["1982-04-01", "new"],
    ] as const) {
      expect(structures.filter(({ life }) => standsOn(life, day, "CERTAIN")).map(({ id }) => id)).toEqual([standing]);
    }
  });

  test("a planned abolition ends nothing and is kept as the planned end", () => {
    const life = lifeOf(
      "body",
      structure("body"),
      change("begin", "CREATION", "2012-10-01", { results: ["body"] }),
      change("plan", "ABOLITION", "2027-04", { originals: ["body"], status: "PLANNED" }),
    );
    expect(life).toMatchObject({ end: "STANDING", plannedEnd: { edtf: "2027-04" }, plannedEndBy: ["plan"] });
    expect(life.abolished).toBeUndefined();
    expect(statusOn(life, "2026-07-01")).toBe("STANDING");
  });

  test("a transfer of functions ends no life", () => {
    const life = lifeOf(
      "giver",
      structure("giver"),
      structure("taker"),
      change("begin", "CREATION", "1996-04-01", { results: ["giver", "taker"] }),
      change("transfer", "TRANSFER_OF_FUNCTIONS", "2002-04-01", { originals: ["giver"], survivors: ["taker"] }),
    );
    expect(life.end).toBe("STANDING");
  });

  test("a carve-out leaves its parent standing", () => {
    const life = lifeOf(
      "parent",
      structure("parent"),
      structure("child"),
      change("begin", "CREATION", "1948-07-05", { results: ["parent"] }),
      change("carve", "CARVE_OUT", "1968-01-01", { survivors: ["parent"], results: ["child"] }),
    );
    expect(life.end).toBe("STANDING");
  });

  test("a body merged with another ends once, however many bodies the merger has", () => {
    const { structures } = history([
      structure("a"),
      structure("b"),
      structure("c"),
      structure("whole"),
      change("begin", "CREATION", "2002-10-01", { results: ["a", "b", "c"] }),
      change("merge", "MERGER", "2006-07-01", { originals: ["a", "b", "c"], results: ["whole"] }),
    ]);
    expect(structures.flatMap(({ life }) => life.abolishedBy)).toEqual(["merge", "merge", "merge"]);
    expect(find(structures, "whole").life.establishedBy).toEqual(["merge"]);
  });
});

describe("uncertain dates", () => {
  const life = lifeOf(
    "body",
    structure("body"),
    change("begin", "CREATION", "1974", { results: ["body"] }),
    change("end", "ABOLITION", "1990~", { originals: ["body"] }),
  );

  test.each([
    ["1973-12-31", false, false],
    ["1974-06-01", true, false],
    ["1974-12-31", true, true],
    ["1988-12-31", true, true],
    ["1989-01-01", true, false],
    ["1990-06-01", true, false],
    ["1991-12-31", false, false],
  ] as const)("on %s a body of 1974 to about 1990 possibly stands: %s, certainly: %s", (day, possible, certain) => {
    expect([standsOn(life, day, "POSSIBLE"), standsOn(life, day, "CERTAIN")]).toEqual([possible, certain]);
  });

  test("a doubtful beginning is never certain", () => {
    const doubtful = lifeOf("body", structure("body"), change("begin", "CREATION", "1974?", { results: ["body"] }));
    expect(standsOn(doubtful, "1990-01-01", "CERTAIN")).toBe(false);
    expect(standsOn(doubtful, "1990-01-01", "POSSIBLE")).toBe(true);
  });
});

test("a body whose end is unknown never counts as alive for certain, and says so", () => {
  const life = lifeOf(
    "body",
    structure("body", { unknownEnd: "no order was found" }),
    change("begin", "CREATION", "1948-07-05", { results: ["body"] }),
  );
  expect(statusOn(life, "1960-01-01")).toBe("END_UNKNOWN");
  expect(standsOn(life, "1960-01-01", "CERTAIN")).toBe(false);
});
