import { BEGIN_SWAP, DELETE_SOME, END_SWAP, SWAP } from "./cypher-load.ts";
import { lastWord, takeTurn, whenNotBusy } from "./load-turn.ts";
import type { Load } from "./load-turn.ts";

const DELETED_AT_ONCE = 10_000;

/**
 * Replaces everything in one transaction. What is committed does not appear to readers at one moment, so the mark tells them from before the
 * commit until after it that they may have read a part; they read again.
 */
export async function loadAtOnce(load: Load): Promise<void> {
  const total = load.steps.reduce((sum, { size }) => sum + size, 0);
  await whenNotBusy(() =>
    load.write(async (run) => {
      const turn = await takeTurn(run, load);
      if (turn !== "MINE") return turn;
      for (;;) {
        const [row] = await run<{ deleted: number }>(DELETE_SOME, { limit: DELETED_AT_ONCE });
        if ((row?.deleted ?? 0) === 0) break;
      }
      let done = 0;
      for (const { statement, size, rows } of load.steps) {
        await run(statement, { rows: rows() });
        load.progress((done += size), total);
      }
      await load.writeAside(BEGIN_SWAP, { load: load.name });
      await run(SWAP, lastWord(load));
      return "DONE";
    }),
  );
  await load.writeAside(END_SWAP, { load: load.name });
}
