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

describe("lineage", () => {
  test("shows every hop with its kind, instrument and sources, and whether the newer outlived the older", async () => {
    expect(
      await answerOf(
        '{ lineage(of: "joint-authority", direction: ANCESTORS) { generations truncated nodes { generation structure { id } } edges { from { id } to { id } partial event { kind causedBy { id } } outlived { verdict } } } }',
      ),
    ).toEqual({
      lineage: {
        generations: 2,
        truncated: false,
        nodes: [
          { generation: -1, structure: { id: "north-board" } },
          { generation: -1, structure: { id: "south-board" } },
          { generation: 0, structure: { id: "joint-authority" } },
        ],
        edges: ["north-board", "south-board"].map((id) => ({
          from: { id },
          to: { id: "joint-authority" },
          partial: false,
          event: { kind: "MERGER", causedBy: [{ id: "rebuilding" }] },
          outlived: { verdict: "DID_NOT" },
        })),
      },
    });
  });

  test("of depth 0 is the root alone, and says that there was more", async () => {
    expect(
      await answerOf('{ lineage(of: "joint-authority", depth: 0) { generations truncated nodes { structure { id } } edges { partial } } }'),
    ).toEqual({
      lineage: { generations: 1, truncated: true, nodes: [{ structure: { id: "joint-authority" } }], edges: [] },
    });
  });

  test("compares nothing on a line that is only planned", async () => {
    expect(
      await answerOf(
        '{ lineage(of: "east-trust", direction: DESCENDANTS, includePlanned: true) { edges { to { id } outlived { verdict } } } }',
      ),
    ).toEqual({
      lineage: { edges: [{ to: { id: "next-body" }, outlived: null }] },
    });
  });
});

describe("outlived", () => {
  test("ranks structures against their predecessors, with rule, years and ratio", async () => {
    const answer = await answerOf(
      '{ outlived(where: { ids: ["joint-authority", "east-trust"] }) { totalCount nodes { structure { id } predecessor { id } event { id } verdict rule years predecessorYears ratio } } }',
    );
    const { outlived } = answer as { outlived: { nodes: readonly Record<string, unknown>[] } };
    expect(outlived.nodes.map(({ structure, verdict, rule }) => [structure, verdict, rule])).toEqual([
      [{ id: "east-trust" }, "OUTLIVED", "RENAMES_CONTINUE"],
      [{ id: "joint-authority" }, "DID_NOT", "RENAMES_CONTINUE"],
      [{ id: "joint-authority" }, "DID_NOT", "RENAMES_CONTINUE"],
    ]);
    expect(outlived.nodes[0]?.["ratio"]).toBeGreaterThan(4);
  });

  test("can be asked for one verdict", async () => {
    expect(await answerOf("{ outlived(verdict: UNDECIDABLE) { nodes { structure { id } ratio } } }")).toEqual({
      outlived: { nodes: [{ structure: { id: "west-trust" }, ratio: null }] },
    });
  });
});

describe("cycles", () => {
  test("show each turn of a function with the reform that built it and the one that ended it", async () => {
    expect(
      await answerOf(
        '{ cycles(function: "commissioning") { function { id } nation rebuilds turns { structure { id } built { label } builtBy { id } abolished { label } abolishedBy { id } } } }',
      ),
    ).toEqual({
      cycles: [
        {
          function: { id: "commissioning" },
          nation: "ENGLAND",
          rebuilds: 0,
          turns: [
            {
              structure: { id: "north-board" },
              built: { label: "5 July 1948" },
              builtBy: [{ id: "founding" }],
              abolished: { label: "1 April 1974" },
              abolishedBy: [{ id: "rebuilding" }],
            },
          ],
        },
      ],
    });
  });

  test("are given for every function and problem when none is named", async () => {
    expect(await answerOf("{ cycles { function { id } problem { id } turns { structure { id } } } }")).toEqual({
      cycles: [
        { function: { id: "commissioning" }, problem: null, turns: [{ structure: { id: "north-board" } }] },
        {
          function: null,
          problem: { id: "fragmentation" },
          turns: [{ structure: { id: "north-board" } }, { structure: { id: "south-board" } }],
        },
      ],
    });
  });
});

describe("a snapshot", () => {
  test("of the day of a handover shows exactly one of the two", async () => {
    expect(
      await answerOf(
        '{ before: snapshot(on: "1974-03-31") { total structures { nodes { id } } } after: snapshot(on: "1974-04-01") { on total structures { nodes { id } } byKind { kind count } } }',
      ),
    ).toEqual({
      before: { total: 2, structures: { nodes: [{ id: "north-board" }, { id: "south-board" }] } },
      after: {
        on: "1974-04-01",
        total: 1,
        structures: { nodes: [{ id: "joint-authority" }] },
        byKind: [{ kind: "HEALTH_AUTHORITY", count: 1 }],
      },
    });
  });

  test("on a day within fuzzy bounds tells what stood for certain from what may have", async () => {
    expect(
      await answerOf(
        '{ certain: snapshot(on: "1982-06-01") { total } possible: snapshot(on: "1982-06-01", certainty: POSSIBLE) { total } }',
      ),
    ).toEqual({ certain: { total: 0 }, possible: { total: 3 } });
  });
});

describe("a timeline", () => {
  test("puts lives in lanes and shows the governments of the time", async () => {
    expect(
      await answerOf(
        '{ timeline(from: "1948-01-01", to: "1951-01-01", lanes: TIER) { from to lanes { key label structures { id } } events { id } governments { id } } }',
      ),
    ).toEqual({
      timeline: {
        from: "1948-01-01",
        to: "1951-01-01",
        lanes: [{ key: "REGIONAL", label: "Regional", structures: [{ id: "north-board" }, { id: "south-board" }] }],
        events: [{ id: "boards-founded" }],
        governments: [{ id: "first-government" }],
      },
    });
  });
});
