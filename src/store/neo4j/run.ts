import neo4j from "neo4j-driver";
import type { RecordShape, Transaction } from "neo4j-driver";

/** Runs one statement and gives its rows as objects. */
export type Run = <R extends RecordShape>(statement: string, parameters?: object) => Promise<readonly R[]>;

/** Runs statements in a transaction. Those that are not waited for are sent together and answered in turn. */
export function runIn(transaction: Pick<Transaction, "run">): Run {
  return async <R extends RecordShape>(statement: string, parameters: object = {}) => {
    const { records } = await transaction.run<R>(statement, withIntegers(parameters));
    return records.map((record) => record.toObject());
  };
}

/** The driver sends every number as a float unless told; a LIMIT must be an integer, and a reader of the graph expects 3, not 3.0. */
function withIntegers(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(withIntegers);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withIntegers(inner)]));
}
