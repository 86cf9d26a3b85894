import type { ContenderName } from "../contenders/contender.ts";
import type { Measurement, Phase } from "../measure/measure.ts";
import { OPERATION_NAMES, OPERATIONS } from "../questions/operations.ts";
import type { OperationName } from "../questions/operations.ts";
import { figures, ratios, spreadOf } from "./ratio.ts";
import type { Spread } from "./ratio.ts";
import type { Results } from "./results.ts";
import { sizeGoals } from "./size-goals.ts";

/** Something that must be so, with what was measured. */
export interface Goal {
  readonly text: string;
  readonly limit: number;
  readonly bound: "AT_MOST" | "AT_LEAST";
  readonly unit: "times" | "ms" | "s" | "MB";
  /** Absent: not measured in this run. */
  readonly measured?: Spread | undefined;
}

export function isHeld({ limit, bound, measured }: Goal): boolean | undefined {
  if (measured === undefined) return undefined;
  return bound === "AT_MOST" ? measured.median <= limit : measured.median >= limit;
}

const CPU_LIMITS = { lineage: 2.5, asOf: 2, list: 2 } as const;
const RAW_LIMITS = { page: 2.5, lineage: 2.5, asOf: 2, search: 2, list: 1.5 } as const;
const MOST_AHEAD: ReadonlySet<OperationName> = new Set<OperationName>(["page", "lineage", "search"]);

/** All that the project promises of its speed, in the order in which the page tells it. */
export function goalsOf(results: Results): readonly Goal[] {
  const { measurements } = results;
  const compare = (
    [over, under]: readonly [ContenderName, ContenderName],
    operation: OperationName,
    phase: Phase,
    figure: keyof Measurement,
  ): Spread | undefined =>
    spreadOf(ratios(measurements, { contender: over, operation, phase }, { contender: under, operation, phase }, figure));
  const each = (make: (operation: OperationName) => Goal): readonly Goal[] => OPERATION_NAMES.map(make);

  return [
    ...Object.entries(CPU_LIMITS).map(([name, limit]): Goal => {
      const operation = name as keyof typeof CPU_LIMITS;
      const text = `embedded, first-time: processor time of the server over bare Fastify, ${OPERATIONS[operation].title}`;
      return { text, limit, bound: "AT_MOST", unit: "times", measured: compare(["ours", "bare"], operation, "FIRST", "cpu") };
    }),
    ...each((operation) => ({
      text: `embedded, repeated: processor time of the server over bare Fastify, ${OPERATIONS[operation].title}`,
      limit: 1.2,
      bound: "AT_MOST",
      unit: "times",
      measured: compare(["ours", "bare"], operation, "REPEATED", "cpu"),
    })),
    ...(["FIRST", "REPEATED"] as const).flatMap((phase) =>
      each((operation) => ({
        text: `embedded, ${phase === "FIRST" ? "first-time" : "repeated"}: requests a second over Mercurius with JIT, ${OPERATIONS[operation].title}`,
        limit: 1,
        bound: "AT_LEAST",
        unit: "times",
        measured: compare(["ours", "mercurius-jit"], operation, phase, "requestsPerSecond"),
      })),
    ),
    ...Object.entries(RAW_LIMITS).map(([name, limit]): Goal => {
      const operation = name as keyof typeof RAW_LIMITS;
      const text = `Neo4j, first-time: latency over the raw driver, ${OPERATIONS[operation].title}`;
      return { text, limit, bound: "AT_MOST", unit: "times", measured: compare(["ours-neo4j", "raw-driver"], operation, "FIRST", "p50") };
    }),
    ...each((operation) => ({
      text: `Neo4j, first-time: latency of @neo4j/graphql over ours, ${OPERATIONS[operation].title}`,
      limit: MOST_AHEAD.has(operation) ? 2.5 : 2,
      bound: "AT_LEAST",
      unit: "times",
      measured: compare(["neo4j-graphql", "ours-neo4j"], operation, "FIRST", "p50"),
    })),
    ...each((operation) => ({
      text: `Neo4j, first-time: requests a second over @neo4j/graphql, ${OPERATIONS[operation].title}`,
      limit: MOST_AHEAD.has(operation) ? 4 : 2,
      bound: "AT_LEAST",
      unit: "times",
      measured: compare(["ours-neo4j", "neo4j-graphql"], operation, "FIRST", "requestsPerSecond"),
    })),
    {
      // "As fast" within what two runs of one server differ by.
      text: "Neo4j, repeated: latency over the embedded store's, all operations",
      limit: 1.2,
      bound: "AT_MOST",
      unit: "times",
      measured: spreadOf(
        OPERATION_NAMES.flatMap((operation) => {
          const [over, under] = (["ours-neo4j", "ours"] as const).map((contender) =>
            figures(measurements, { contender, operation, phase: "REPEATED" }, "p50"),
          );
          return (over ?? []).map((value, round) => value / (under?.[round] ?? Number.NaN));
        }),
      ),
    },
    ...sizeGoals(results),
  ];
}
