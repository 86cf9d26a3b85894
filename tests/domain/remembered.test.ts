import { describe, expect, test } from "@jest/globals";

import { buildHistory } from "../../src/domain/history.ts";
import { remembered, rememberedLately } from "../../src/domain/remembered.ts";

const emptyHistory = () =>
  buildHistory({ name: "d", title: "D", version: "1", revision: "r", completeTo: "2026-01-01", licence: "CC0-1.0" }, []);

describe("what follows from a history", () => {
  test("is computed once for each history and question", () => {
    const [history, other] = [emptyHistory(), emptyHistory()];
    const asked: string[] = [];
    const ask = (of: typeof history, question: string): string =>
      remembered(of, question, () => {
        asked.push(question);
        return question;
      });
    expect([ask(history, "a"), ask(history, "a"), ask(history, "b"), ask(other, "a")]).toEqual(["a", "a", "b", "a"]);
    expect(asked).toEqual(["a", "b", "a"]);
  });

  test("is forgotten, of questions without end, once others were asked more lately", () => {
    const history = emptyHistory();
    const asked: string[] = [];
    const ask = (question: string): string =>
      rememberedLately(history, "echo", question, () => {
        asked.push(question);
        return question;
      });
    for (const question of ["a", "b", "c", "d", "e", "f", "g", "h"]) ask(question);
    ask("a");
    ask("i");
    expect(asked).toHaveLength(9);
    expect([ask("a"), ask("i"), ask("b")]).toEqual(["a", "i", "b"]);
    expect(asked.slice(9)).toEqual(["b"]);
  });
});
