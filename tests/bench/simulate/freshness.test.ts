import { describe, expect, test } from "@jest/globals";

import { freshnessOf, lifetimeOf } from "./freshness.ts";

describe("what the simulated cache does with an answer", () => {
  test("it keeps an answer for as long as the origin says, and may give it a while longer as it asks again", () => {
    const lifetime = lifetimeOf("public, max-age=300, stale-while-revalidate=86400");
    expect(lifetime).toEqual({ fresh: 300, usable: 86_400 });
    if (lifetime === undefined) return;
    expect([0, 299, 300, 86_699, 86_700].map((age) => freshnessOf(lifetime, age))).toEqual([
      "FRESH",
      "FRESH",
      "STALE_BUT_USABLE",
      "STALE_BUT_USABLE",
      "STALE",
    ]);
  });

  test("it keeps nothing that the origin forbids, and nothing that comes without a word on it", () => {
    expect([undefined, "no-store", "private, max-age=60", "public"].map(lifetimeOf)).toEqual([undefined, undefined, undefined, undefined]);
  });
});
