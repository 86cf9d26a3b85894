import type { Session } from "neo4j-driver";

import { StoreTimeout } from "../errors.ts";
import type { Lanes } from "./lanes.ts";
import type { Look } from "./mark.ts";
import { askAlone } from "./run.ts";
import type { Ask } from "./run.ts";

/** Asks single questions, each of which brings what the mark says with its rows. */
export interface Asking {
  readonly ask: Ask;
  /** Lets go of every connection that is in use, without waiting: one may hang. Nothing is asked afterwards. */
  readonly letGo: () => void;
}

export interface AskingSettings {
  readonly openSession: () => Session;
  /** Where a statement waits for its turn. */
  readonly lanes: Lanes;
  /** How long the server may work on a statement, in milliseconds; the wait for its turn is not in it. */
  readonly timeout: number;
  /** Told what the mark says with each answer; may throw. */
  readonly look: (look: Look) => void;
}

/**
 * Sends each statement as a transaction of its own: one round trip, where a transaction of several statements takes the server's time to begin and to end.
 */
export function askOneByOne({ openSession, lanes, timeout, look }: AskingSettings): Asking {
  const closers = new Set<() => void>();
  let isOver = false;
  return {
    ask: async <R>(statement: string, parameters: object = {}) => {
      const leave = await lanes.enter();
      const session = openSession();
      const close = (): void => {
        closers.delete(close);
        leave();
        // Nothing was written, so the end of the session need not be waited for.
        void session.close().catch(() => undefined);
      };
      closers.add(close);
      try {
        if (isOver) throw new StoreTimeout("the database had no time for the read before its deadline");
        const answered = await askAlone<R>(session, statement, parameters, { timeout });
        look(answered);
        return answered.rows;
      } finally {
        close();
      }
    },
    letGo: () => {
      isOver = true;
      for (const close of closers) close();
    },
  };
}
