import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";

import { buildHistory } from "../../src/domain/history.ts";
import { chronological, inTimeOrder } from "../../src/domain/record-date.ts";
import type { History } from "../../src/domain/history.ts";
import { standsOn } from "../../src/domain/life.ts";
import { compareWithPredecessors } from "../../src/domain/outlived.ts";
import type { Outlived } from "../../src/domain/outlived.ts";
import { keyOfOutlived, rankOutlived } from "../../src/domain/outlived-ranking.ts";
import type { OutlivedOrder } from "../../src/domain/outlived-ranking.ts";
import { standingIn } from "../../src/domain/standing.ts";
import { CERTAINTIES, CONTINUITIES, OUTLIVED_VERDICTS } from "../../src/domain/vocabulary.ts";
import { arbitraryDatasets } from "../helpers/arbitrary-dataset.ts";
import { TELLING_DAYS } from "../helpers/arbitrary-queries.ts";
import { change, history, structure } from "../helpers/records.ts";

const histories: fc.Arbitrary<History> = arbitraryDatasets.map((datasets) => {
  const [first] = datasets;
  if (first === undefined) throw new Error("expected a dataset");
  return buildHistory(
    first.meta,
    datasets.flatMap(({ records }) => records),
  );
});

describe("what stood on a day, by the index, is what stands when each life is asked", () => {
  test("on any graph and day, for any page", () => {
    fc.assert(
      fc.property(
        histories,
        fc.constantFrom(...TELLING_DAYS),
        fc.constantFrom(...CERTAINTIES),
        fc.integer({ min: 0, max: 6 }),
        (world, day, certainty, most) => {
          const index = standingIn(world, certainty);
          const stood = world.structures.filter(({ life }) => standsOn(life, day, certainty));
          expect(index.count(day)).toBe(stood.length);
          expect(index.list(day, world.structures.length)).toEqual(stood);
          for (const [place, row] of stood.entries()) expect(index.list(day, most, row)).toEqual(stood.slice(place + 1, place + 1 + most));
          const kinds = new Map(index.countByKind(day).map(({ kind, count }) => [kind, count]));
          for (const { kind } of world.structures)
            expect(kinds.get(kind) ?? 0).toBe(stood.filter((structure) => structure.kind === kind).length);
        },
      ),
    );
  });

  test("in a history so long that whole stretches of it are passed over", () => {
    const ids = Array.from({ length: 1200 }, (_, number) => `body-${number}`);
    const world = history([
      ...ids.map((id) => structure(id)),
      ...ids.flatMap((id, number) => [
        change(`begin-${id}`, "CREATION", `${1950 + Math.floor(number / 20)}-01-01`, { results: [id] }),
        ...(number % 50 === 0
          ? []
          : [change(`end-${id}`, "ABOLITION", `${1951 + Math.floor(number / 20)}-06-01`, { originals: [id], results: [] })]),
      ]),
    ]);
    const index = standingIn(world, "CERTAIN");
    for (const day of ["1949-01-01", "1955-03-01", "1980-03-01", "2009-12-31", "2020-01-01"]) {
      const stood = world.structures.filter(({ life }) => standsOn(life, day, "CERTAIN"));
      expect(index.list(day, 2000)).toEqual(stood);
      expect(index.count(day)).toBe(stood.length);
    }
  });
});

const ORDERS: readonly OutlivedOrder[] = (["RATIO", "YEARS", "DATE"] as const).flatMap((by) => [
  { by, descending: false },
  { by, descending: true },
]);

function sorted(rows: readonly Outlived[], { by, descending }: OutlivedOrder): readonly Outlived[] {
  const value = (row: Outlived): number | string | undefined =>
    by === "RATIO" ? row.ratio : by === "YEARS" ? row.years : row.event.effective.earliest;
  return rows.toSorted((a, b) => {
    const [one, other] = [value(a), value(b)];
    if (one !== other) {
      if (one === undefined) return 1;
      if (other === undefined) return -1;
      return one < other === descending ? 1 : -1;
    }
    return keyOfOutlived(a) < keyOfOutlived(b) ? -1 : 1;
  });
}

test("the ranking of what outlived what is all comparisons sorted, for any rule, order, verdict, choice and page", () => {
  fc.assert(
    fc.property(
      histories,
      fc.constantFrom(...CONTINUITIES),
      fc.constantFrom(...ORDERS),
      fc.option(fc.constantFrom(...OUTLIVED_VERDICTS), { nil: undefined }),
      fc.boolean(),
      fc.integer({ min: 0, max: 4 }),
      (world, continuity, order, verdict, chooses, most) => {
        const isWanted = ({ id }: { readonly id: string }): boolean => !chooses || id.length % 2 === 0;
        const rows = sorted(
          compareWithPredecessors(world, continuity).filter((row) => (verdict ?? row.verdict) === row.verdict && isWanted(row.structure)),
          order,
        );
        const ranking = rankOutlived(world, {
          continuity,
          order,
          ...(verdict === undefined ? {} : { verdict }),
          ...(chooses ? { isWanted } : {}),
        });
        expect(ranking.total).toBe(rows.length);
        expect(ranking.rowsAfter(undefined, rows.length + 1)).toEqual(rows);
        for (const row of rows) {
          const found = ranking.find(keyOfOutlived(row));
          expect(found).toEqual(row);
          // A change that names a pair twice gives two rows of one key, and a page goes on after both.
          const next = rows.findLastIndex((other) => keyOfOutlived(other) === keyOfOutlived(row)) + 1;
          expect(ranking.rowsAfter(found, most)).toEqual(rows.slice(next, next + most));
        }
        expect(ranking.find("nobody nothing never")).toBeUndefined();
      },
    ),
  );
});

test("records in order of time are as when they are sorted by their dates, in whatever order they came", () => {
  const records = arbitraryDatasets.map((datasets) => datasets.flatMap((dataset) => dataset.records));
  const shuffled = records.chain((all) => fc.shuffledSubarray(all, { minLength: all.length }));
  fc.assert(
    fc.property(shuffled, (all) => {
      const inOrder = all.toSorted(chronological);
      expect(inTimeOrder(all)).toEqual(inOrder);
      expect(inTimeOrder(all.toSorted((a, b) => (a.id < b.id ? -1 : 1)))).toEqual(inOrder);
    }),
  );
});
