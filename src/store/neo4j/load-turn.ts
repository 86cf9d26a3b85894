import { setTimeout as pause } from "node:timers/promises";

import type { RecordShape } from "neo4j-driver";

import type { StoreInfo } from "../store.ts";
import { LOCK, READ_LOCKED_MARK } from "./cypher-load.ts";
import type { LoadStep } from "./load-steps.ts";
import { SCHEMA_VERSION } from "./mark.ts";
import type { Mark } from "./mark.ts";
import type { Run } from "./run.ts";

/** One run of a loader. */
export interface Load {
  /** Differs from every other load. */
  readonly name: string;
  readonly info: StoreInfo;
  readonly steps: readonly LoadStep[];
  readonly patience: number;
  readonly progress: (done: number, total: number) => void;
  /** Runs work in one write transaction, again if the database asks for it. */
  readonly write: <T>(work: (run: Run) => Promise<T>) => Promise<T>;
  /** Runs one statement in a write transaction of its own, which may lie within the time of another. */
  readonly writeAside: (statement: string, parameters: object) => Promise<void>;
}

/** The mark as a loader sees it that holds the lock. */
export interface LockedMark extends Pick<Mark, "status" | "schemaVersion" | "revision" | "load"> {
  readonly step: number | null;
  readonly silence: number | null;
}

const NO_MARK: LockedMark = { status: null, schemaVersion: null, revision: null, load: null, step: null, silence: null };

/** MINE: go ahead, the lock is held. BUSY: another loader is at work. DONE: what we would load is there. */
export type Turn = "MINE" | "BUSY" | "DONE";

const PAUSE = 250;

export async function lock(run: Run): Promise<LockedMark> {
  await run(LOCK);
  const [mark] = await run<LockedMark & RecordShape>(READ_LOCKED_MARK);
  return mark ?? NO_MARK;
}

export async function takeTurn(run: Run, { name, info, patience }: Load): Promise<Turn> {
  const { status, load, revision, schemaVersion, silence } = await lock(run);
  // Our own beginning, whose commit was not heard of.
  if (load === name) return status === "complete" ? "DONE" : "MINE";
  if (status === "complete") return revision === info.revision && schemaVersion === SCHEMA_VERSION ? "DONE" : "MINE";
  return status === "loading" && silence !== null && silence < patience ? "BUSY" : "MINE";
}

/** Tries until it is no longer another loader's turn. */
export async function whenNotBusy(attempt: () => Promise<Turn>): Promise<Turn> {
  for (;;) {
    const turn = await attempt();
    if (turn !== "BUSY") return turn;
    await pause(PAUSE);
  }
}

/** What the mark says once a load is complete. */
export function lastWord({ name, info }: Load): object {
  const { revision, datasets } = info;
  return { load: name, schemaVersion: SCHEMA_VERSION, revision, datasets: JSON.stringify(datasets) };
}
