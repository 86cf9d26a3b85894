import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { describe, expect, test } from "@jest/globals";

import type { RecordOf } from "../../../src/domain/records.ts";
import { loadSeed } from "../../../src/seed/load-seed.ts";
import { generateDataset, generatedMeta, generateValues } from "./dataset.ts";
import { townName } from "./towns.ts";

const dataset = generateDataset(500);
const structures = dataset.records.filter((record): record is RecordOf<"Structure"> => record.type === "Structure");
const events = dataset.records.filter((record): record is RecordOf<"ChangeEvent"> => record.type === "ChangeEvent");

describe("the made-up history of the benchmark", () => {
  test("passes every check of a seed, and the seed's own reader gives the same records", async () => {
    const folder = await mkdtemp(join(tmpdir(), "nhs-reform-graph-bench-"));
    try {
      // JSON is YAML, and its quotes keep every date a text.
      await writeFile(join(folder, "dataset.yaml"), JSON.stringify(generatedMeta(500)));
      await writeFile(join(folder, "history.yaml"), JSON.stringify({ format: "1", ...generateValues(500) }));
      expect(await loadSeed(folder)).toEqual(dataset);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test("is the same each time, and another one for another size", () => {
    expect(generateDataset(500).meta.revision).toBe(dataset.meta.revision);
    expect(generateDataset(499).meta.revision).not.toBe(dataset.meta.revision);
  });

  test("has as many structures as were asked for, also where the last region is not full", () => {
    expect(structures).toHaveLength(500);
    expect(generateDataset(42).records.filter(({ type }) => type === "Structure")).toHaveLength(42);
  });

  test("has every kind of change, chains of many generations, and bodies that stand and that ended", () => {
    expect(new Set(events.map(({ kind }) => kind)).size).toBe(9);
    expect(structures.some(({ life }) => life.end === "STANDING")).toBe(true);
    expect(structures.some(({ life }) => life.end === "ENDED")).toBe(true);
    const generation = (id: string): number => {
      const older = structures.find((structure) => structure.id === id)?.predecessors ?? [];
      return 1 + Math.max(0, ...older.map((link) => generation(link.structure)));
    };
    expect(Math.max(...structures.slice(0, 50).map(({ id }) => generation(id)))).toBeGreaterThan(4);
  });

  test("has a town of its own for each number", () => {
    const towns = Array.from({ length: 2000 }, (_, number) => townName(number));
    expect(new Set(towns).size).toBeGreaterThan(1990);
  });
});
