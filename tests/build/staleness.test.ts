import { mkdir, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { beforeEach, describe, expect, test } from "@jest/globals";

import { isStale } from "../../src/build/staleness.ts";

const EARLIER = new Date("2026-01-01T00:00:00Z");
const BUILT = new Date("2026-01-02T00:00:00Z");
const LATER = new Date("2026-01-03T00:00:00Z");

describe("what was built", () => {
  let root: string;
  const path = (...names: readonly string[]): string => join(root, ...names);
  const stale = (): Promise<boolean> => isStale(path("stamp"), [path("src"), path("never-there")]);

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "staleness-"));
    await mkdir(path("src", "deep"), { recursive: true });
    for (const file of [path("src", "a.ts"), path("src", "deep", "b.ts"), path("stamp")]) await writeFile(file, "");
    for (const old of [path("src", "a.ts"), path("src", "deep", "b.ts"), path("src", "deep"), path("src")])
      await utimes(old, EARLIER, EARLIER);
    await utimes(path("stamp"), BUILT, BUILT);
  });

  test("is fresh while its sources are older", async () => {
    expect(await stale()).toBe(false);
  });

  test("is stale when a source deep below has changed", async () => {
    await utimes(path("src", "deep", "b.ts"), LATER, LATER);
    expect(await stale()).toBe(true);
  });

  test("is stale when a source was removed", async () => {
    await rm(path("src", "deep", "b.ts"));
    expect(await stale()).toBe(true);
  });

  test("is stale when it was never built", async () => {
    await rm(path("stamp"));
    expect(await stale()).toBe(true);
  });
});
