import { setImmediate as turn } from "node:timers/promises";

import { expect, test } from "@jest/globals";

import { createLanes } from "../../src/store/neo4j/lanes.ts";

test("lanes let so many in at a time, the others in the order in which they came, and nobody twice for one who leaves twice", async () => {
  const lanes = createLanes(2);
  const entered: string[] = [];
  const leaving = ["a", "b", "c", "d", "e"].map(async (name) => {
    const leave = await lanes.enter();
    entered.push(name);
    return leave;
  });
  await turn();
  expect(entered).toEqual(["a", "b"]);
  const leaveA = await leaving[0];
  leaveA?.();
  leaveA?.();
  await turn();
  expect(entered).toEqual(["a", "b", "c"]);
  (await leaving[1])?.();
  (await leaving[2])?.();
  await turn();
  expect(entered).toEqual(["a", "b", "c", "d", "e"]);
});
