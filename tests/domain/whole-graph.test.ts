import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";

import { walkAcross } from "../../src/domain/crosswalk.ts";
import { dayFromNumber, dayNumber } from "../../src/domain/dates.ts";
import { compareWithPredecessors } from "../../src/domain/outlived.ts";
import { arcsOf, findPath } from "../../src/domain/paths.ts";
import type { Day } from "../../src/domain/records.ts";
import { diffSnapshots, takeSnapshot } from "../../src/domain/snapshot.ts";
import { analyseSurvival } from "../../src/domain/survival.ts";
import { change, find, history, structure } from "../helpers/records.ts";
import { randomHistory } from "../helpers/random-history.ts";

const day: fc.Arbitrary<Day> = fc.integer({ min: dayNumber("1945-01-01"), max: dayNumber("2026-07-01") }).map(dayFromNumber);
const ids = (structures: readonly { readonly id: string }[]): readonly string[] => structures.map(({ id }) => id).sort();

describe("in any history", () => {
  test("a snapshot is an earlier one with what was established added and what was abolished taken away", () => {
    fc.assert(
      fc.property(randomHistory, day, day, (records, a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const world = history(records);
        const { established, abolished } = diffSnapshots(world, from, to, {});
        const gone = new Set(ids(abolished));
        const folded = [
          ...ids(takeSnapshot(world, from, {}, "CERTAIN").structures).filter((id) => !gone.has(id)),
          ...ids(established),
        ].sort();
        expect(folded).toEqual(ids(takeSnapshot(world, to, {}, "CERTAIN").structures));
      }),
    );
  });

  test("a crosswalk from A to B and from B to C is the crosswalk from A to C", () => {
    fc.assert(
      fc.property(randomHistory, day, day, (records, a, b) => {
        const [middle, end] = a < b ? [a, b] : [b, a];
        const world = history(records);
        for (const from of world.structures) {
          const direct = walkAcross(world, [from], end).flatMap(({ to }) => to?.id ?? []);
          const reached = walkAcross(world, [from], middle).flatMap(({ to }) => to ?? []);
          if (reached.length === 0) continue;
          const byStages = new Set(walkAcross(world, reached, end).flatMap(({ to }) => to?.id ?? []));
          expect([...byStages].sort()).toEqual([...direct].sort());
        }
      }),
    );
  });

  test("a path is made of links that exist, and no shorter one does", () => {
    fc.assert(
      fc.property(randomHistory, fc.nat(), fc.nat(), (records, a, b) => {
        const world = history(records);
        const all = [...world.records.values()];
        const [from, to] = [all[a % all.length], all[b % all.length]];
        if (from === undefined || to === undefined) return;
        const arcs = arcsOf(world);
        const path = findPath(world, arcs, from, to, 8);
        // Brute force: everything within n links, widened link by link.
        let within = new Set([from.id]);
        let distance = 0;
        while (!within.has(to.id) && distance < 8) {
          within = new Set([...within, ...[...within].flatMap((id) => (arcs.get(id) ?? []).map((arc) => arc.to))]);
          distance += 1;
        }
        expect(path?.length).toBe(within.has(to.id) ? distance : undefined);
        for (const step of path?.steps ?? [])
          expect((arcs.get(step.from.id) ?? []).some((arc) => arc.to === step.to.id && arc.type === step.link)).toBe(true);
        expect([path?.steps[0]?.from.id ?? from.id, path?.steps.at(-1)?.to.id ?? from.id]).toEqual(
          path === undefined ? [from.id, from.id] : [from.id, to.id],
        );
      }),
    );
  });

  test("renaming everything changes no length of life and no verdict where renamings continue a life", () => {
    fc.assert(
      fc.property(randomHistory, (records) => {
        const plain = history(records);
        const renamed = history([
          ...records,
          ...records.flatMap((record) => {
            const end = record.type === "Structure" ? find(plain.structures, record.id) : undefined;
            if (end === undefined || end.life.end !== "STANDING") return [];
            return [
              structure(`${record.id}-renamed`),
              change(`rename-${record.id}`, "RENAMING", "2026-06-30", { originals: [record.id], results: [`${record.id}-renamed`] }),
            ];
          }),
        ]);
        const question = { filter: {}, unit: "STRUCTURE", continuity: "RENAMES_CONTINUE", confidence: 0.95 } as const;
        expect(analyseSurvival(renamed, question).strata).toEqual(analyseSurvival(plain, question).strata);
        const verdicts = (world: typeof plain): readonly string[] =>
          compareWithPredecessors(world, "RENAMES_CONTINUE").map(
            ({ structure: { id }, predecessor, verdict, years }) => `${id} ${predecessor.id} ${verdict} ${years}`,
          );
        expect(verdicts(renamed)).toEqual(verdicts(plain));
      }),
    );
  });
});

describe("a crosswalk", () => {
  const world = history([
    structure("trust"),
    structure("north"),
    structure("south"),
    structure("whole"),
    change("1", "CREATION", "2000-04-01", { results: ["trust"] }),
    change("2", "SPLIT", "2006-10-01", {
      originals: ["trust"],
      results: ["north", "south"],
      links: [
        { from: "trust", to: "north", partial: true, share: 0.7, functions: [] },
        { from: "trust", to: "south", partial: true, share: 0.3, functions: [] },
      ],
    }),
    change("3", "MERGER", "2013-04-01", { originals: ["north", "south"], results: ["whole"] }),
  ]);
  const rows = (to: Day): readonly string[] =>
    walkAcross(world, [find(world.structures, "trust")], to).map(
      (row) => `${row.to?.id} ${row.partial} ${row.share?.toFixed(2)} ${row.via.map(({ id }) => id).join("+")}`,
    );

  test("tells shares where a source measures them, and adds them up where ways meet again", () => {
    expect(rows("2008-01-01")).toEqual(["north true 0.70 2", "south true 0.30 2"]);
    expect(rows("2014-01-01")).toEqual(["whole false 1.00 2+3"]);
  });

  test("of a day on which the body stood is the body itself", () => {
    expect(rows("2003-01-01")).toEqual(["trust false 1.00 "]);
  });

  test("of a body that had ended without heirs has no target", () => {
    const lost = history([
      structure("lost"),
      change("1", "CREATION", "1990-04-01", { results: ["lost"] }),
      change("2", "ABOLITION", "1999-04-01", { originals: ["lost"] }),
    ]);
    expect(walkAcross(lost, lost.structures, "2000-01-01")).toMatchObject([{ from: { id: "lost" }, via: [] }]);
  });
});

test("a path goes through what happened rather than through a shared function, wherever there is such a way", () => {
  const commissioning = {
    type: "Function",
    id: "commissioning",
    name: "Commissioning",
    citations: [],
    formerIds: [],
    dataset: "test",
  } as const;
  const world = history([
    commissioning,
    structure("group", { functions: [{ function: "commissioning", citations: [] }] }),
    structure("trust", { functions: [{ function: "commissioning", citations: [] }] }),
    structure("board", { functions: [{ function: "commissioning", citations: [] }] }),
    structure("stranger", { functions: [{ function: "commissioning", citations: [] }] }),
    change("1", "CREATION", "1999-04-01", { results: ["group"] }),
    change("2", "REPLACEMENT", "2002-04-01", { originals: ["group"], results: ["trust"] }),
    change("3", "REPLACEMENT", "2013-04-01", { originals: ["trust"], results: ["board"] }),
    change("4", "CREATION", "1948-07-05", { results: ["stranger"] }),
  ]);
  const between = (a: string, b: string): readonly string[] =>
    findPath(world, arcsOf(world), find(world.structures, a), find(world.structures, b), 8)?.steps.map(({ to }) => to.id) ?? [];
  expect(between("group", "board")).toEqual(["2", "trust", "3", "board"]);
  expect(between("group", "stranger")).toEqual(["commissioning", "stranger"]);
});
