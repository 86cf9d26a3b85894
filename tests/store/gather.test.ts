import { describe, expect, test } from "@jest/globals";

import { gather } from "../../src/store/neo4j/gather.ts";

/** Doubles numbers, and writes down what it was asked at once. */
function doubling(most: number): {
  readonly ask: (shape: string, item: number) => Promise<number>;
  readonly asked: readonly (readonly [string, readonly number[]])[];
} {
  const asked: [string, readonly number[]][] = [];
  const ask = gather<string, number, number>(most, async (shape, items) => {
    asked.push([shape, [...items]]);
    if (shape === "broken") throw new Error("broken");
    return items.map((item) => item * 2);
  });
  return { ask, asked };
}

describe("questions that are gathered", () => {
  test("are answered at once, each with its own answer, when they are asked at one moment and have one shape", async () => {
    const { ask, asked } = doubling(10);
    expect(await Promise.all([ask("a", 1), ask("b", 2), ask("a", 3), ask("a", 1)])).toEqual([2, 4, 6, 2]);
    expect(asked).toEqual([
      ["a", [1, 3, 1]],
      ["b", [2]],
    ]);
  });

  test("are answered apart when more come than may be answered at once", async () => {
    const { ask, asked } = doubling(2);
    expect(await Promise.all([1, 2, 3, 4, 5].map((item) => ask("a", item)))).toEqual([2, 4, 6, 8, 10]);
    expect(asked.map(([, items]) => items)).toEqual([[1, 2], [3, 4], [5]]);
  });

  test("are answered anew when they are asked later", async () => {
    const { ask, asked } = doubling(2);
    expect([await ask("a", 1), await ask("a", 1)]).toEqual([2, 2]);
    expect(asked).toHaveLength(2);
  });

  test("fail together, and not for those who ask later or something else", async () => {
    const { ask } = doubling(2);
    const outcomes = await Promise.allSettled([ask("broken", 1), ask("broken", 2), ask("a", 3)]);
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected", "fulfilled"]);
    await expect(ask("a", 4)).resolves.toBe(8);
  });
});
