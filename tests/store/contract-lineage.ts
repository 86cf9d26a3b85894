import { describe, expect, test } from "@jest/globals";

import type { LineageQuery } from "../../src/domain/lineage.ts";
import type { GraphStore } from "../../src/store/store.ts";

export function describeLineageContract(store: () => GraphStore): void {
  const lineage = (of: string, more: Partial<LineageQuery> = {}): ReturnType<GraphStore["lineage"]> =>
    store().lineage({ of, direction: "BOTH", depth: 12, includePlanned: false, ...more });
  const generations = async (...question: Parameters<typeof lineage>): Promise<object> =>
    Object.fromEntries(((await lineage(...question))?.nodes ?? []).map(({ id, generation }) => [id, generation]));

  describe("asked for a lineage", () => {
    test("gives ancestors before and descendants after the root, with the event of every line", async () => {
      const graph = await lineage("joint-authority");
      expect(graph?.nodes).toEqual([
        { id: "north-board", generation: -1 },
        { id: "south-board", generation: -1 },
        { id: "joint-authority", generation: 0 },
        { id: "east-trust", generation: 1 },
        { id: "west-trust", generation: 1 },
      ]);
      expect(graph?.edges).toEqual([
        { from: "joint-authority", to: "east-trust", event: "authority-split", partial: true },
        { from: "joint-authority", to: "west-trust", event: "authority-split", partial: true },
        { from: "north-board", to: "joint-authority", event: "boards-merged", partial: false },
        { from: "south-board", to: "joint-authority", event: "boards-merged", partial: false },
      ]);
      expect(graph?.truncated).toBe(false);
    });

    test("looks one way only when asked", async () => {
      expect(await generations("joint-authority", { direction: "ANCESTORS" })).toEqual({
        "joint-authority": 0,
        "north-board": -1,
        "south-board": -1,
      });
      expect(await generations("joint-authority", { direction: "DESCENDANTS" })).toEqual({
        "joint-authority": 0,
        "east-trust": 1,
        "west-trust": 1,
      });
    });

    test("draws planned changes only when asked", async () => {
      expect(await generations("east-trust", { direction: "DESCENDANTS" })).toEqual({ "east-trust": 0 });
      expect(await generations("east-trust", { direction: "DESCENDANTS", includePlanned: true })).toEqual({
        "east-trust": 0,
        "next-body": 1,
      });
    });

    test("stops at the depth asked and says that there was more", async () => {
      expect(await lineage("north-board", { depth: 0 })).toMatchObject({
        nodes: [{ id: "north-board", generation: 0 }],
        edges: [],
        truncated: true,
      });
      expect(await lineage("north-board", { depth: 1 })).toMatchObject({ truncated: true });
      expect(await lineage("north-board", { depth: 2 })).toMatchObject({ truncated: false });
      expect(await lineage("north-board", { depth: 1000 })).toMatchObject({ truncated: false });
    });

    test("stops at the number of structures asked and says that there was more", async () => {
      const graph = await lineage("joint-authority", { maxNodes: 3 });
      expect(graph?.nodes.map(({ id }) => id)).toEqual(["north-board", "south-board", "joint-authority"]);
      expect(graph?.truncated).toBe(true);
    });

    test("of a structure without descent is the structure alone", async () => {
      expect(await lineage("authorities")).toEqual({
        root: "authorities",
        nodes: [{ id: "authorities", generation: 0 }],
        edges: [],
        truncated: false,
      });
    });

    test("of a former id is that of the structure that bears it now", async () => {
      expect((await lineage("northern-board"))?.root).toBe("north-board");
    });

    test("is undefined for an unknown id and for a record that is no structure", async () => {
      expect(await lineage("nobody")).toBeUndefined();
      expect(await lineage("founding-act")).toBeUndefined();
    });
  });
}
