import { setImmediate as pause } from "node:timers/promises";

import { rankOutlived } from "../domain/outlived-ranking.ts";
import { standingIn } from "../domain/standing.ts";
import { lifeUnits } from "../domain/lives.ts";
import { CONTINUITIES } from "../domain/vocabulary.ts";
import type { GraphContext } from "./context.ts";
import { orderNamed, STRUCTURE_ORDERS } from "./enums/order-enums.ts";

/**
 * Makes what is made once a revision and kept, so that the first reader to ask need not wait for it: the history, its indexes, and those of a store that has its
 * records at hand. One thing at a time, so that readers who come meanwhile are answered between them.
 */
export async function warmUp(context: GraphContext): Promise<void> {
  const history = await context.history();
  const { store } = context;
  const datasets = await context.datasets();
  const order = { by: "RATIO", descending: true } as const;
  const steps: readonly (() => unknown)[] = [
    () => standingIn(history, "CERTAIN"),
    () => rankOutlived(history, { continuity: "RENAMES_CONTINUE", order }),
    () => standingIn(history, "POSSIBLE"),
    ...CONTINUITIES.map((continuity) => () => lifeUnits(history, continuity)),
    ...(store.atHand === undefined
      ? []
      : [
          () => store.search({ words: ["nhs"], datasets, first: 1 }),
          ...STRUCTURE_ORDERS.map(
            (name) => () => store.page({ kind: "Structure", filter: { datasets }, order: orderNamed(name), first: 1 }),
          ),
        ]),
  ];
  for (const step of steps) {
    await pause();
    await step();
  }
}
