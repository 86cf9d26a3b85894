import { randomUUID } from "node:crypto";

import { indexRecords } from "../record-index.ts";
import { storeInfo } from "../store-info.ts";
import type { Datasets } from "../store.ts";
import { connectForLoad, databaseOf } from "./connect.ts";
import { COUNT_RECORDS } from "./cypher-load.ts";
import { withinDeadline } from "./deadline.ts";
import { ensureSchema } from "./ensure-schema.ts";
import { storeError } from "./faults.ts";
import { loadAtOnce } from "./load-at-once.ts";
import { loadInSteps } from "./load-in-steps.ts";
import type { Load } from "./load-turn.ts";
import { loadSteps } from "./load-steps.ts";
import { runIn } from "./run.ts";
import type { Run } from "./run.ts";
import type { Session } from "neo4j-driver";

import type { Neo4jConfig } from "./neo4j-config.ts";

export interface LoadSettings {
  /** Up to so many records, those to go and those to come together, are replaced in one transaction; 20,000 unless given. */
  readonly recordsAtOnce?: number;
  /** After so many milliseconds without a sign of life from another loader, this one takes over; 20,000 unless given. */
  readonly patience?: number;
}

const RECORDS_AT_ONCE = 20_000;
const PATIENCE = 20_000;
// The server ends a transaction by itself; the deadline is for a server that has stopped answering.
const TRANSACTION_LIMIT = 300_000;
const DEADLINE = 310_000;

/**
 * Makes a database hold these datasets and nothing else of ours. Loading what is already there changes nothing.
 *
 * Up to `recordsAtOnce` records, old and new, are replaced in one transaction: the old revision is served until the new one is, and a loader that dies leaves the old
 * one. More go in many transactions under the mark "loading": nothing is served until the last, a loader that dies leaves a database
 * that says so, and the next loader starts afresh. Loaders at the same time take turns. `progress` is told rows done and rows in all.
 *
 * Throws StoreUnavailable or StoreTimeout for faults of the database.
 */
export async function loadNeo4j(
  config: Neo4jConfig,
  datasets: Datasets,
  progress: (done: number, total: number) => void = () => undefined,
  { recordsAtOnce = RECORDS_AT_ONCE, patience = PATIENCE }: LoadSettings = {},
): Promise<void> {
  const index = indexRecords(datasets);
  const driver = connectForLoad(config);
  const session = driver.session(databaseOf(config));
  const aside = driver.session(databaseOf(config));
  const load: Load = {
    name: randomUUID(),
    info: storeInfo(datasets),
    steps: loadSteps(index),
    patience,
    progress,
    write: (work) => transact(session, work),
    writeAside: (statement, parameters) => transact(aside, async (run) => void (await run(statement, parameters))),
  };
  try {
    // Told at once when the database is down: the driver's retries are for faults that pass while a load is under way.
    await driver.verifyConnectivity(databaseOf(config));
    await ensureSchema(session);
    // What goes takes as much of the transaction's memory as what comes.
    const [held] = await transact(session, (run) => run<{ records: number }>(COUNT_RECORDS));
    const replaced = index.records.length + (held?.records ?? 0);
    await (replaced <= recordsAtOnce ? loadAtOnce(load) : loadInSteps(load));
  } catch (error) {
    throw storeError(error);
  } finally {
    await driver.close();
  }
}

function transact<T>(session: Session, work: (run: Run) => Promise<T>): Promise<T> {
  return withinDeadline(
    DEADLINE,
    () => session.executeWrite((transaction) => work(runIn(transaction)), { timeout: TRANSACTION_LIMIT }),
    () => void session.close().catch(() => undefined),
  );
}
