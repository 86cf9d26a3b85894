import { describe, expect, test } from "@jest/globals";

import { layTimeline } from "../../src/domain/timeline.ts";
import { change, government, history, holding, structure } from "../helpers/records.ts";

const world = history([
  { type: "Function", id: "oversight", name: "Regional oversight", citations: [], formerIds: [], dataset: "test" },
  holding("boards", ["oversight"], { tier: "REGIONAL" }),
  structure("both", { nations: ["ENGLAND", "WALES"] }),
  structure("lost", { unknownEnd: "no order was found" }),
  change("1", "CREATION", "1948-07-05", { results: ["boards", "lost"] }),
  change("2", "ABOLITION", "1974-04-01", { originals: ["boards"] }),
  change("3", "CREATION", "1974-04-01", { results: ["both"] }),
  government("attlee", "Labour", "1945-07-26/1951-10-26"),
  government("heath", "Conservative", "1970-06-19/1974-03-04"),
  government("wilson", "Labour", "1974-03-04/1976-04-05"),
]);

const lanes = (question: Partial<Parameters<typeof layTimeline>[1]>) =>
  layTimeline(world, { filter: {}, lanes: "FUNCTION", ...question }).lanes.map(
    ({ label, structures }) => `${label}: ${structures.map(({ id }) => id).join(" ")}`,
  );

describe("a timeline", () => {
  test("shows what stood within its window, not only what began in it", () => {
    expect(lanes({ from: "1960-01-01", to: "1970-01-01" })).toEqual(["Regional oversight: boards"]);
  });

  test("has windows that are half open: what ended on the first day is out, what began on the last day is out", () => {
    expect(lanes({ from: "1974-04-01", to: "1975-01-01" })).toEqual(["None: both"]);
    expect(lanes({ from: "1974-03-31", to: "1974-04-01" })).toEqual(["Regional oversight: boards"]);
  });

  test("puts a structure of two nations in the lane of each", () => {
    expect(lanes({ from: "1974-04-01", lanes: "NATION" })).toEqual(["England: both", "Wales: both"]);
  });

  test("shows a body of unknown end where it began and never as going on", () => {
    expect(lanes({ from: "1948-01-01", to: "1949-01-01", lanes: "KIND" })).toEqual(["Health authority: boards lost"]);
    expect(lanes({ from: "1950-01-01", to: "1951-01-01", lanes: "KIND" })).toEqual(["Health authority: boards"]);
  });

  test("has the governments of its window as bands and the changes that touch what it shows", () => {
    const { governments, events } = layTimeline(world, { from: "1974-01-01", to: "1975-01-01", filter: {}, lanes: "TIER" });
    expect(governments.map(({ id }) => id)).toEqual(["heath", "wilson"]);
    expect(events.map(({ id }) => id)).toEqual(["2", "3"]);
  });
});
