import { OPERATIONS } from "../questions/operations.ts";
import type { Goal } from "./goals.ts";
import { figures, spreadOf } from "./ratio.ts";
import type { Spread } from "./ratio.ts";
import type { MeasuredSize, Results } from "./results.ts";

const SMALL = 20_000;
const LARGE = 200_000;
const STEADY = ["lineage", "asOf", "timeline", "outlived"] as const;

/** What must hold for very many structures, and for the project's own dataset. */
export function sizeGoals({ sizes, curated }: Results): readonly Goal[] {
  const [small, large] = [SMALL, LARGE].map((wanted) => sizes.find(({ size }) => size === wanted));
  const slowest = (figure: "first" | "again"): Spread | undefined =>
    one(curated?.golden.map((operation) => operation[figure]).toSorted((a, b) => b - a)[0]);
  return [
    {
      text: "200k structures: from the compiled file to a store that answers",
      limit: 4,
      bound: "AT_MOST",
      unit: "s",
      measured: one(large && (large.load.readMilliseconds + large.load.indexMilliseconds) / 1000),
    },
    {
      text: "200k structures: records and indexes in memory",
      limit: 350,
      bound: "AT_MOST",
      unit: "MB",
      measured: one(large?.load.heapMegabytes),
    },
    ...(["ours", "ours-neo4j"] as const).flatMap((contender) =>
      STEADY.map((operation): Goal => ({
        text: `200k structures over 20k, ${contender === "ours" ? "embedded" : "Neo4j"}: latency, ${OPERATIONS[operation].title}`,
        limit: 2,
        bound: "AT_MOST",
        unit: "times",
        measured: growth(small, large, { contender, operation, phase: "FIRST" }),
      })),
    ),
    {
      text: "200k structures: survival over all lives",
      limit: 300,
      bound: "AT_MOST",
      unit: "ms",
      measured: one(large?.survivalMilliseconds),
    },
    {
      text: "the project's own dataset: start to ready",
      limit: 1,
      bound: "AT_MOST",
      unit: "s",
      measured: spreadOf((curated?.startMilliseconds ?? []).map((milliseconds) => milliseconds / 1000)),
    },
    {
      text: "the project's own dataset: resident memory when ready",
      limit: 150,
      bound: "AT_MOST",
      unit: "MB",
      measured: spreadOf(curated?.residentMegabytes ?? []),
    },
    ...(
      [
        ["first", "asked for the first time after a start"],
        ["again", "asked again, computed anew"],
      ] as const
    ).map(([figure, when]): Goal => ({
      text: `the project's own dataset: the slowest golden operation, ${when}`,
      limit: 20,
      bound: "AT_MOST",
      unit: "ms",
      measured: slowest(figure),
    })),
  ];
}

function growth(small: MeasuredSize | undefined, large: MeasuredSize | undefined, cell: Parameters<typeof figures>[1]): Spread | undefined {
  const below = figures(small?.measurements ?? [], cell, "p50");
  return spreadOf(figures(large?.measurements ?? [], cell, "p50").map((value, round) => value / (below[round] ?? Number.NaN)));
}

function one(value: number | undefined): Spread | undefined {
  return value === undefined ? undefined : { median: value, least: value, most: value };
}
