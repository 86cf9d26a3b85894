import type { RecordShape, Session } from "neo4j-driver";

import { READ_MARK } from "./cypher-read.ts";
import type { Mark } from "./mark.ts";
import { runIn } from "./run.ts";
import type { Run } from "./run.ts";

/** A transaction that reads which begin together have in common, so that their statements go down one connection without waiting for each other. */
export interface SharedTransaction {
  readonly run: Run;
  /** What the mark says after every statement that was sent so far. One look serves all who ask for it at once. */
  readonly look: () => Promise<Mark | undefined>;
  /** Lets go of it; again does nothing. The connection is free when all who joined have. */
  readonly leave: () => void;
}

/** Gives whoever asks within one turn of the event loop the same transaction, and the next ones another. */
export function shareTransactions(openSession: () => Session, timeout: number): () => SharedTransaction {
  let open: (() => SharedTransaction) | undefined;

  const begin = (): (() => SharedTransaction) => {
    const session = openSession();
    // Not waited for: the beginning goes out together with the first statement.
    const run = runIn(session.beginTransaction({ timeout }));
    let next: Promise<Mark | undefined> | undefined;
    const look = (): Promise<Mark | undefined> =>
      (next ??= new Promise((resolve, reject) => {
        setImmediate(() => {
          next = undefined;
          run<Mark & RecordShape>(READ_MARK).then(([mark]) => resolve(mark), reject);
        });
      }));
    let members = 0;
    return () => {
      members += 1;
      let isMember = true;
      const leave = (): void => {
        if (!isMember) return;
        isMember = false;
        members -= 1;
        // Nothing was written, so the end of the transaction need not be waited for.
        if (members === 0) void session.close().catch(() => undefined);
      };
      return { run, look, leave };
    };
  };

  return () => {
    if (open === undefined) {
      open = begin();
      setImmediate(() => {
        open = undefined;
      });
    }
    return open();
  };
}
