import { readdirSync, readFileSync, writeFileSync } from "node:fs";

import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";

import type { Dataset } from "../../src/domain/dataset.ts";
import { loadSeed } from "../../src/seed/load-seed.ts";
import type { GraphStore } from "../../src/store/store.ts";
import { askerOf } from "../helpers/ask.ts";
import type { Ask } from "../helpers/ask.ts";

// Milliseconds. Loading the whole history into a database takes its time on a busy machine.
const PATIENCE = 120_000;
const FOLDER = new URL("./operations/", import.meta.url);

function namesOf(ending: string): readonly string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
}

function textOf(file: string): string {
  return readFileSync(new URL(file, FOLDER), "utf8");
}

/** The users' questions, each a file of its own, with answers that were checked by hand. */
export const QUESTIONS = namesOf(".graphql");

/**
 * Asks every question of the real history in a store and compares the answers with the checked ones. With UPDATE_GOLDEN=1 the answers are
 * written instead: read the difference before it is committed.
 */
export function describeGoldenOperations(name: string, open: (dataset: Dataset) => Promise<GraphStore>): void {
  describe(`golden operations on ${name}`, () => {
    let store: GraphStore | undefined;
    let ask: Ask;

    beforeAll(async () => {
      store = await open(await loadSeed(new URL("../../seed", import.meta.url).pathname));
      ask = askerOf(store);
    }, PATIENCE);
    afterAll(() => store?.close());

    test.each(QUESTIONS)(
      "%s",
      async (question) => {
        const { data, errors } = await ask(textOf(`${question}.graphql`));
        expect(errors).toEqual([]);
        if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(new URL(`${question}.json`, FOLDER), `${JSON.stringify(data, null, 2)}\n`);
        expect(data).toEqual(JSON.parse(textOf(`${question}.json`)));
      },
      PATIENCE,
    );
  });
}

/** The folder itself: every operation says what it asks and how its answer was checked, and no answer is left without a question. */
export function describeGoldenFolder(): void {
  describe("the golden operations", () => {
    test.each(QUESTIONS)("%s says its question and how the answer was checked by hand", (question) => {
      expect(textOf(`${question}.graphql`)).toMatch(/^# Question: .+\n(# .+\n)*# Checked by hand.+\n(# .+\n)*query \w+/);
    });

    test("have an answer each, and no answer is without its question", () => {
      expect(namesOf(".json")).toEqual(QUESTIONS);
    });
  });
}
