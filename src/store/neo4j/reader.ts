import { setTimeout as pause } from "node:timers/promises";

import neo4j from "neo4j-driver";
import type { Driver, RecordShape, Session } from "neo4j-driver";

import { StoreTimeout, StoreUnavailable } from "../errors.ts";
import { askOneByOne } from "./asking.ts";
import { trackAvailability } from "./availability.ts";
import { LOOK_ALONE, READ_MARK } from "./cypher-read.ts";
import { withinDeadline } from "./deadline.ts";
import { isRefusal, storeError } from "./faults.ts";
import { createKnowledge } from "./known-load.ts";
import type { KnownLoad } from "./known-load.ts";
import { createLanes } from "./lanes.ts";
import { infoFrom, isSwapping, vouchedFor } from "./mark.ts";
import type { Look, Mark } from "./mark.ts";
import { createReading } from "./reading.ts";
import type { Reading } from "./reading.ts";
import { askIn, runIn } from "./run.ts";

export interface ReadLimits {
  /** How long the server may work on one transaction, in milliseconds. */
  readonly transaction: number;
  /** How long a caller waits in all, whatever the server does, in milliseconds. */
  readonly deadline: number;
}

export type Work<T> = (reading: Reading) => Promise<T>;

export interface Reader {
  /** Reads from one load. Throws StoreUnavailable or StoreTimeout. */
  readonly read: <T>(work: Work<T>, limits?: ReadLimits) => Promise<T>;
  /** The load that the database vouched for a moment ago, if it did. */
  readonly fresh: () => KnownLoad | undefined;
}

export const PAGE_LIMITS: ReadLimits = { transaction: 3000, deadline: 8000 };
/** For reads of the whole graph, once a revision. */
export const WHOLE_GRAPH_LIMITS: ReadLimits = { transaction: 60_000, deadline: 90_000 };

// How long a read is tried again while a load is being committed.
const PATIENCE = 5000;
const PAUSE = 50;
// More at once only take the server's time from each other, and then none of them is in time.
const STATEMENTS_AT_ONCE = 16;

/**
 * Reads under a mark that vouches for a complete load, and never mixes two loads in one read.
 *
 * Where a load is known, each statement is sent alone and looks at the mark after its rows: if that still names the same load, no other was
 * committed meanwhile, since each is announced on the mark before its commit. Otherwise, and after a fault that may pass, it is read again in one managed transaction
 * between two looks at the mark.
 */
export function createReader(driver: Driver, database: { readonly database?: string }): Reader {
  const availability = trackAvailability();
  const knowledge = createKnowledge();
  const lanes = createLanes(STATEMENTS_AT_ONCE);
  const openSession = (): Session => driver.session({ ...database, defaultAccessMode: neo4j.session.READ });

  const underOneMark = async <T>(work: Work<T>, opened: Opened): Promise<Outcome<T>> => {
    const known = knowledge.last();
    if (known === undefined) return undefined;
    const asked = Date.now();
    let moved = false;
    const look = (seen: Look): void => {
      const mark = vouchedFor(seen);
      moved ||= isSwapping(mark) || mark.load !== known.name;
    };
    const { ask, letGo } = askOneByOne({ openSession, lanes, timeout: PAGE_LIMITS.transaction, look });
    opened(letGo);
    const reading = createReading(ask, async () => known.info, known.records);
    const answer = await work(reading);
    if (!reading.hasAsked()) await ask(LOOK_ALONE);
    if (moved) return undefined;
    knowledge.vouched(known.mark, asked).records.keep(reading.fetched());
    return { answer };
  };

  const betweenMarks = async <T>(work: Work<T>, session: Session, limits: ReadLimits): Promise<Outcome<T>> =>
    session.executeRead(
      async (transaction) => {
        const run = runIn(transaction);
        const asked = Date.now();
        const first = run<Mark & RecordShape>(READ_MARK).then(([mark]) => vouchedFor(mark));
        const reading = createReading(askIn(transaction), async () => infoFrom(await first));
        const [before, answer] = await Promise.all([first, work(reading)]);
        const after = vouchedFor((await run<Mark & RecordShape>(READ_MARK))[0]);
        if (isSwapping(before) || isSwapping(after) || before.load !== after.load) return undefined;
        knowledge.vouched(after, asked).records.keep(reading.fetched());
        return { answer };
      },
      { timeout: limits.transaction },
    );

  const readWhole = async <T>(work: Work<T>, limits: ReadLimits, opened: Opened): Promise<T> => {
    // The driver tries a statement that is sent alone once only. But for these two faults, it is tried again.
    const quick =
      limits === PAGE_LIMITS &&
      (await underOneMark(work, opened).catch((error: unknown) => {
        if (isRefusal(error) || storeError(error) instanceof StoreTimeout) throw error;
        return undefined;
      }));
    if (quick) return quick.answer;
    const started = Date.now();
    while (Date.now() - started < PATIENCE) {
      const session = openSession();
      // Nothing was written, so the end of the session need not be waited for.
      const letGo = (): void => void session.close().catch(() => undefined);
      opened(letGo);
      const read = await betweenMarks(work, session, limits).finally(letGo);
      if (read !== undefined) return read.answer;
      await pause(PAUSE);
    }
    throw new StoreUnavailable("the database is being loaded anew");
  };

  const read = async <T>(work: Work<T>, limits: ReadLimits = PAGE_LIMITS): Promise<T> => {
    availability.begin();
    const started = Date.now();
    let letGo = (): void => undefined;
    const opened: Opened = (close) => {
      letGo = close;
    };
    try {
      // After the deadline the connection is let go of without waiting: it may hang as the read does.
      const answer = await withinDeadline(
        limits.deadline,
        () => readWhole(work, limits, opened),
        () => letGo(),
      );
      availability.succeeded();
      return answer;
    } catch (error) {
      availability.failed(error, started);
      knowledge.doubt();
      throw storeError(error);
    }
  };

  return { read, fresh: knowledge.fresh };
}

/** Told how to let go of the connection that a read has begun to use. */
type Opened = (letGo: () => void) => void;

/** undefined: another load came in between. */
type Outcome<T> = { readonly answer: T } | undefined;
