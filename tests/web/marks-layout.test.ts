import { describe, expect, test } from "@jest/globals";

import { layChain } from "../../src/web/layout/lay-chain.ts";
import { legacyLanes } from "../../src/web/layout/lay-legacies.ts";
import { layMarks } from "../../src/web/layout/lay-marks.ts";
import { markOf } from "../../src/web/layout/mark.ts";
import type { Mark } from "../../src/web/layout/mark.ts";
import { spreadOverTime } from "../../src/web/layout/spread-over-time.ts";
import { timeAxis } from "../../src/web/layout/time-axis.ts";

const TODAY = 2026;
const AXIS = timeAxis({ from: 1946, to: 2026, left: 0, right: 800 });

function day(date: string) {
  return { earliest: date, latest: date, label: date };
}

function review(id: string, date: string): Mark {
  return markOf("Review", { id, name: id, published: day(date) });
}

describe("records as marks", () => {
  test("a body is a life, a review a day, and a function has no date", () => {
    const body = markOf("Structure", { id: "b", name: "Boards", established: day("1948-07-05"), abolished: day("1974-04-01") });
    expect(body).toMatchObject({ when: "1948-07-05 to 1974-04-01", life: { ending: "ENDED" } });
    expect(review("r", "1962-01-01")).toMatchObject({ at: { earliest: 1962, latest: 1962 } });
    const job = markOf("Function", { id: "f", name: "Commissioning" });
    expect([job.life, job.at, job.when]).toEqual([undefined, undefined, ""]);
  });

  test("a recommendation has the day of its review, and a judgement that of the first document that bears it", () => {
    expect(markOf("Recommendation", { id: "1", name: "1", review: { published: day("2023-04-04") } }).when).toBe("2023-04-04");
    expect(
      markOf("Outcome", { id: "2", name: "2", citations: [{ source: { published: null } }, { source: { published: day("1983-10-06") } }] })
        .when,
    ).toBe("1983-10-06");
  });

  test("a term of office whose end nobody gives does not go on", () => {
    const term = markOf("Term", {
      id: "t",
      name: "Chair",
      during: { label: "from 1990", end: "UNKNOWN", from: day("1990-01-01"), to: null },
    });
    expect(term.life?.ending).toBe("UNKNOWN");
  });
});

describe("marks in lanes", () => {
  test("what has no date stands hollow at the time of the record that the picture is about", () => {
    const own = { earliest: 1986, latest: 1986 };
    const { lanes } = layMarks(
      [{ key: "a", label: "About", marks: [markOf("Problem", { id: "p", name: "p" }), review("r", "1962-01-01")] }],
      AXIS,
      TODAY,
      0,
      own,
    );
    expect(lanes[0]?.marks.map(({ hollow, x }) => [hollow, Math.round(x)])).toEqual([
      [true, 400],
      [false, 160],
    ]);
  });

  test("labels of marks in one row never cover each other", () => {
    const marks = ["1962-01-01", "1963-01-01", "1964-01-01"].map((date, index) => review(`a review with a long name ${index}`, date));
    const laid = layMarks([{ key: "a", label: "Reviews", marks }], AXIS, TODAY, 0).lanes[0]?.marks ?? [];
    expect(new Set(laid.map(({ base }) => base)).size).toBe(3);
  });

  test("of more than are drawn, those that are drawn come from all of the time", () => {
    const marks = Array.from({ length: 21 }, (_, index) => review(`r${index}`, `${1970 - index}-01-01`));
    const years = spreadOverTime(marks, 5).map(({ at }) => at?.earliest);
    expect(years).toEqual([1950, 1955, 1960, 1965, 1970]);
  });
});

describe("chains", () => {
  const marks = [
    markOf("Structure", { id: "b", name: "Boards", established: day("1948-07-05"), abolished: day("1974-04-01") }),
    markOf("Person", { id: "p", name: "A person" }),
    review("r", "2023-04-04"),
  ];
  const laid = layChain(marks, ["had in office", "commissioned"], AXIS, TODAY, 0);

  test("a chain goes down step by step, and every step has its words", () => {
    expect(laid.steps.map(({ words }) => words)).toEqual(["had in office", "commissioned"]);
    const heights = laid.marks.map(({ y }) => y);
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
  });

  test("what has no date stands between its neighbours, and a bar is left where it is nearest to the next", () => {
    const [boards, person, last] = laid.marks;
    expect(person?.hollow).toBe(true);
    expect(person?.x).toBeGreaterThan(boards?.x ?? Infinity);
    expect(person?.x).toBeLessThan(last?.x ?? -Infinity);
  });
});

describe("legacies", () => {
  test("what two makers left is one lane with both of them before it", () => {
    const outcome = { id: "regions", name: "The regions outlived their boards", endures: day("1948-07-05"), enduresDuring: null };
    const maker = (id: string) => ({ kind: "Reform", id, name: id, enacted: day("1946-11-06") });
    const lanes = legacyLanes(
      [
        { maker: maker("act"), outcome },
        { maker: maker("plan"), outcome },
      ],
      () => "still stands",
    );
    expect(lanes).toHaveLength(1);
    expect(lanes[0]?.marks.map(({ id, name }) => [id, name])).toEqual([
      ["act", "act"],
      ["plan", "plan"],
      ["regions", "still stands"],
    ]);
  });
});
