import { setTimeout as pause } from "node:timers/promises";

import neo4j from "neo4j-driver";
import type { Driver, ManagedTransaction, RecordShape, Session } from "neo4j-driver";

import { StoreUnavailable } from "../errors.ts";
import { trackAvailability } from "./availability.ts";
import { READ_MARK } from "./cypher-read.ts";
import { withinDeadline } from "./deadline.ts";
import { storeError } from "./faults.ts";
import { isSwapping, vouchedFor } from "./mark.ts";
import type { Mark } from "./mark.ts";
import { runIn } from "./run.ts";
import type { Run } from "./run.ts";

export interface ReadLimits {
  /** How long the server may work on one transaction, in milliseconds. */
  readonly transaction: number;
  /** How long a caller waits in all, whatever the server does, in milliseconds. */
  readonly deadline: number;
}

/** What to read, with the mark that the reading began under. */
export type Work<T> = (run: Run, mark: Promise<Mark>) => Promise<T>;

export type Reader = <T>(work: Work<T>, limits?: ReadLimits) => Promise<T>;

export const PAGE_LIMITS: ReadLimits = { transaction: 3000, deadline: 8000 };
/** For reads of the whole graph, once a revision. */
export const WHOLE_GRAPH_LIMITS: ReadLimits = { transaction: 60_000, deadline: 90_000 };

// How long a read is tried again while a load is being committed.
const PATIENCE = 5000;
const PAUSE = 50;

/**
 * Reads in one managed read transaction, between two looks at the mark. Throws StoreUnavailable unless the mark vouches for a complete load;
 * reads again when a load was or is being committed meanwhile, so that an answer never mixes two revisions.
 */
export function createReader(driver: Driver, database: { readonly database?: string }): Reader {
  const availability = trackAvailability();

  const tryUntilWhole = async <T>(work: Work<T>, session: Session, limits: ReadLimits): Promise<T> => {
    const started = Date.now();
    while (Date.now() - started < PATIENCE) {
      const read = await session.executeRead((transaction) => betweenMarks(transaction, work), { timeout: limits.transaction });
      if (read !== undefined) return read.answer;
      await pause(PAUSE);
    }
    throw new StoreUnavailable("the database is being loaded anew");
  };

  return async (work, limits = PAGE_LIMITS) => {
    availability.begin();
    const started = Date.now();
    const session = driver.session({ ...database, defaultAccessMode: neo4j.session.READ });
    // Once the deadline has passed the closing is not waited for: it may hang as the read does.
    const giveUp = (): void => void session.close().catch(() => undefined);
    const read = async (): Promise<Awaited<ReturnType<typeof work>>> => {
      try {
        return await tryUntilWhole(work, session, limits);
      } finally {
        await session.close();
      }
    };
    try {
      const answer = await withinDeadline(limits.deadline, read, giveUp);
      availability.succeeded();
      return answer;
    } catch (error) {
      availability.failed(error, started);
      throw storeError(error);
    }
  };
}

async function betweenMarks<T>(transaction: ManagedTransaction, work: Work<T>): Promise<{ readonly answer: T } | undefined> {
  const run = runIn(transaction);
  const first = run<Mark & RecordShape>(READ_MARK).then(([mark]) => vouchedFor(mark));
  const [before, answer] = await Promise.all([first, work(run, first)]);
  const [last] = await run<Mark & RecordShape>(READ_MARK);
  const after = vouchedFor(last);
  return isSwapping(before) || isSwapping(after) || before.load !== after.load ? undefined : { answer };
}
