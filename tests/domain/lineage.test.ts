import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";

import { traceLineage } from "../../src/domain/lineage.ts";
import type { LineageQuery, Neighbours, Step } from "../../src/domain/lineage.ts";
import { change, find, history, structure } from "../helpers/records.ts";

function trace(records: Parameters<typeof history>[0], query: Partial<LineageQuery> & { readonly of: string }) {
  const { structures } = history(records);
  const graph = traceLineage(
    { direction: "BOTH", depth: 12, includePlanned: false, ...query },
    (id) => find(structures, id).predecessors,
    (id) => find(structures, id).successors,
  );
  return {
    ids: graph.nodes.map(({ id, generation }) => `${generation} ${id}`),
    edges: graph.edges.map(({ from, to, partial }) => `${from}>${to}${partial ? "~" : ""}`),
    truncated: graph.truncated,
  };
}

const family = [
  structure("a"),
  structure("b"),
  structure("c"),
  structure("d"),
  structure("e"),
  structure("f"),
  change("1", "CREATION", "1948-07-05", { results: ["a", "b"] }),
  change("2", "MERGER", "1974-04-01", { originals: ["a", "b"], results: ["c"] }),
  change("3", "SPLIT", "1982-04-01", { originals: ["c"], results: ["d", "e"] }),
  change("4", "REPLACEMENT", "2027-04-01", { originals: ["d"], results: ["f"], status: "PLANNED" }),
];

describe("lineage", () => {
  test("of a merged and split body holds both ancestors and both heirs, the heirs by partial lines", () => {
    expect(trace(family, { of: "c" })).toEqual({
      ids: ["-1 a", "-1 b", "0 c", "1 d", "1 e"],
      edges: ["a>c", "b>c", "c>d~", "c>e~"],
      truncated: false,
    });
  });

  test("of a descendant leaves out its siblings", () => {
    expect(trace(family, { of: "d" }).ids).toEqual(["-2 a", "-2 b", "-1 c", "0 d"]);
  });

  test("follows planned changes only when asked", () => {
    expect(trace(family, { of: "d", direction: "DESCENDANTS" }).ids).toEqual(["0 d"]);
    expect(trace(family, { of: "d", direction: "DESCENDANTS", includePlanned: true }).ids).toEqual(["0 d", "1 f"]);
  });

  test("cut at a depth or a number of structures says that there was more", () => {
    expect(trace(family, { of: "a", depth: 1 })).toEqual({ ids: ["0 a", "1 c"], edges: ["a>c"], truncated: true });
    expect(trace(family, { of: "c", maxNodes: 2 })).toMatchObject({ truncated: true });
    expect(trace(family, { of: "c", depth: 0 })).toEqual({ ids: ["0 c"], edges: [], truncated: true });
  });
});

// Random descent with merges, splits, shared ancestors and loops.
const graph = fc.array(fc.tuple(fc.nat(12), fc.nat(12)), { maxLength: 40 }).map((pairs) => pairs.filter(([a, b]) => a !== b));

function neighbours(pairs: readonly (readonly [number, number])[]): { readonly predecessors: Neighbours; readonly successors: Neighbours } {
  const step = (id: number, index: number): Step => ({ structure: String(id), event: `e${index}`, status: "ENACTED", partial: false });
  return {
    predecessors: (id) => pairs.flatMap(([from, to], index) => (String(to) === id ? [step(from, index)] : [])),
    successors: (id) => pairs.flatMap(([from, to], index) => (String(from) === id ? [step(to, index)] : [])),
  };
}

describe("any descent", () => {
  test("has ancestors and descendants that are inverse to each other", () => {
    fc.assert(
      fc.property(graph, fc.nat(12), fc.nat(12), (pairs, a, b) => {
        const { predecessors, successors } = neighbours(pairs);
        const reach = (of: number, direction: "ANCESTORS" | "DESCENDANTS"): readonly string[] =>
          traceLineage({ of: String(of), direction, depth: 50, includePlanned: true }, predecessors, successors).nodes.map(({ id }) => id);
        expect(reach(a, "DESCENDANTS").includes(String(b))).toBe(reach(b, "ANCESTORS").includes(String(a)));
      }),
    );
  });

  test("holds at depth n all that it holds at depth n - 1", () => {
    fc.assert(
      fc.property(graph, fc.nat(12), fc.integer({ min: 1, max: 6 }), (pairs, of, depth) => {
        const { predecessors, successors } = neighbours(pairs);
        const at = (limit: number): readonly string[] =>
          traceLineage({ of: String(of), direction: "BOTH", depth: limit, includePlanned: true }, predecessors, successors).nodes.map(
            ({ id }) => id,
          );
        expect(at(depth)).toEqual(expect.arrayContaining([...at(depth - 1)]));
      }),
    );
  });
});
