import neo4j from "neo4j-driver";
import type { RecordShape, Session, Transaction } from "neo4j-driver";

import type { Look } from "./mark.ts";

/** Runs one statement and gives its rows as objects. */
export type Run = <R extends RecordShape>(statement: string, parameters?: object) => Promise<readonly R[]>;

/** Runs one statement that gathers its rows beside the mark (`gathered`), and gives the rows. */
export type Ask = <R>(statement: string, parameters?: object) => Promise<readonly R[]>;

/** The one row of a statement that gathers its rows beside the mark. */
export interface Answered<R> extends Look {
  readonly rows: readonly R[];
}

/** Runs statements in a transaction. Those that are not waited for are sent together and answered in turn. */
export function runIn(transaction: Pick<Transaction, "run">): Run {
  return async <R extends RecordShape>(statement: string, parameters: object = {}) => {
    const { records } = await transaction.run<R>(statement, withIntegers(parameters));
    return records.map((record) => record.toObject());
  };
}

/** As `runIn`, for statements that gather their rows. */
export function askIn(transaction: Pick<Transaction, "run">): Ask {
  const run = runIn(transaction);
  return async <R>(statement: string, parameters?: object) => onlyRow(await run<Answered<R> & RecordShape>(statement, parameters)).rows;
}

/** Runs a statement that gathers its rows as a transaction of its own. */
export async function askAlone<R>(
  session: Session,
  statement: string,
  parameters: object,
  limits: { readonly timeout: number },
): Promise<Answered<R>> {
  const { records } = await session.run<Answered<R> & RecordShape>(statement, withIntegers(parameters), limits);
  return onlyRow(records.map((record) => record.toObject()));
}

function onlyRow<T>([row]: readonly T[]): T {
  if (row === undefined) throw new Error("expected a statement that gathers its rows, got one without an answer");
  return row;
}

/** The driver sends every number as a float unless told; a LIMIT must be an integer, and a reader of the graph expects 3, not 3.0. */
function withIntegers(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(withIntegers);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withIntegers(inner)]));
}
