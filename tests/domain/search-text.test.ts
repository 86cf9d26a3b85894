import { describe, expect, test } from "@jest/globals";

import { fold, searchScore, words } from "../../src/domain/search-text.ts";

function scoreOf(names: readonly string[], question: string): number {
  return searchScore({ names: names.map(fold).join("\n"), rest: "" }, words(question));
}

describe("a search", () => {
  test("finds the body that an acronym names before a document whose title begins with the acronym", () => {
    const body = scoreOf(["Care Quality Commission", "CQC"], "CQC");
    const document = scoreOf(["CQC hires a national guardian"], "CQC");
    expect(body).toBeGreaterThan(document);
  });

  test("takes the singular of an acronym for it", () => {
    const kind = scoreOf(["Primary care trusts", "PCTs"], "PCT");
    const document = scoreOf(["PCT clusters"], "PCT");
    expect(kind).toBeGreaterThan(document);
  });

  test("does not care whether a name begins with an article", () => {
    expect(scoreOf(["The Hewitt Review"], "hewitt review")).toBe(scoreOf(["Hewitt Review"], "hewitt review"));
  });

  test("does not read two names as one", () => {
    const parted = scoreOf(["Monitor", "NHS Improvement"], "monitor nhs improvement");
    const whole = scoreOf(["Monitor NHS Improvement"], "monitor nhs improvement");
    expect(whole).toBeGreaterThan(parted);
  });

  test("is not answered by a record that lacks one of its words", () => {
    expect(scoreOf(["Primary care trusts"], "primary dental")).toBe(0);
  });
});
