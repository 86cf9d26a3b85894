import { StoreUnavailable } from "../errors.ts";
import { BEGIN_LOAD, COMPLETE_LOAD, COUNT_STEP, DELETE_SOME } from "./cypher-load.ts";
import { lastWord, lock, takeTurn, whenNotBusy } from "./load-turn.ts";
import type { Load } from "./load-turn.ts";
import type { Run } from "./run.ts";

const DELETED_A_STEP = 2000;

/** Replaces everything in many transactions, under the mark "loading". */
export async function loadInSteps(load: Load): Promise<void> {
  const total = load.steps.reduce((sum, { size }) => sum + size, 0);
  const turn = await whenNotBusy(() => load.write(async (run) => begin(run, load)));
  if (turn === "DONE") return;

  let step = 0;
  for (let deleted = 1; deleted > 0;) {
    step += 1;
    deleted = await takeStep(load, step, async (run) => {
      const [row] = await run<{ deleted: number }>(DELETE_SOME, { limit: DELETED_A_STEP });
      return row?.deleted ?? 0;
    });
  }
  let done = 0;
  for (const { statement, size, rows } of load.steps) {
    step += 1;
    await takeStep(load, step, async (run) => (await run(statement, { rows: rows() })).length);
    load.progress((done += size), total);
  }
  await load.write(async (run) => {
    const mark = await lock(run);
    if (mark.status === "complete" && mark.load === load.name) return;
    stillOurs(mark.load, load);
    await run(COMPLETE_LOAD, lastWord(load));
  });
}

async function begin(run: Run, load: Load): Promise<"MINE" | "BUSY" | "DONE"> {
  const turn = await takeTurn(run, load);
  if (turn === "MINE") await run(BEGIN_LOAD, { load: load.name });
  return turn;
}

/**
 * Takes a step exactly once: a transaction that is tried again because its commit was not heard of finds its own number on the mark. The result of
 * a step that was taken before is 1.
 */
async function takeStep(load: Load, step: number, work: (run: Run) => Promise<number>): Promise<number> {
  return load.write(async (run) => {
    const mark = await lock(run);
    stillOurs(mark.load, load);
    if (mark.step !== null && mark.step >= step) return 1;
    const result = await work(run);
    await run(COUNT_STEP, { step });
    return result;
  });
}

function stillOurs(name: string | null, load: Load): void {
  if (name !== load.name) throw new StoreUnavailable("another loader took over, since this one had given no sign of life for too long");
}
