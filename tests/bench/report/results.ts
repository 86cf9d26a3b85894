import type { ContenderName } from "../contenders/contender.ts";
import type { Measurement, Phase } from "../measure/measure.ts";
import type { OperationName } from "../questions/operations.ts";

/** One measurement with what it is of. */
export interface Measured extends Measurement {
  readonly contender: ContenderName;
  readonly operation: OperationName;
  readonly phase: Phase;
  readonly round: number;
}

export interface MeasuredServer {
  readonly contender: ContenderName;
  readonly startMilliseconds: number;
  /** Resident after everything was asked, in megabytes. */
  readonly residentMegabytes: number;
}

/** This server alone with so many structures. */
export interface MeasuredSize {
  readonly size: number;
  readonly measurements: readonly Measured[];
  readonly load: StoreLoad;
  /** From the start of the process until it is ready, reading its dataset included. */
  readonly startMilliseconds: number;
  readonly residentMegabytes: number;
  /** The slowest of a few asks for the survival of all lives, none from a cache of answers. */
  readonly survivalMilliseconds: number;
  /** How long our loader took to fill Neo4j. Absent without one. */
  readonly neo4jLoadMilliseconds?: number;
}

/** What it takes to have a dataset in the embedded store, in a process that does nothing else. */
export interface StoreLoad {
  /** From the compiled file to records. */
  readonly readMilliseconds: number;
  /** From records to a store that answers, and the history that analyses stand on. */
  readonly indexMilliseconds: number;
  /** Records alone, in megabytes. */
  readonly recordsMegabytes: number;
  /** Records, indexes and history after a collection of garbage, in megabytes. */
  readonly heapMegabytes: number;
}

export interface MeasuredCurated {
  readonly structures: number;
  readonly startMilliseconds: readonly number[];
  /** Just ready, and after every golden operation, in megabytes. */
  readonly residentMegabytes: readonly number[];
  readonly residentAfterMegabytes: number;
  /** Each golden operation: asked for the first time in a fresh process, and again without the cache of answers; the middle of several starts and asks. Milliseconds. */
  readonly golden: readonly { readonly name: string; readonly first: number; readonly again: number }[];
}

export interface Results {
  readonly day: string;
  readonly machine: string;
  readonly versions: string;
  readonly size: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly answersCompared: number;
  readonly measurements: readonly Measured[];
  readonly servers: readonly MeasuredServer[];
  readonly sizes: readonly MeasuredSize[];
  readonly curated?: MeasuredCurated;
}
