import { OPERATIONS } from "./operations.ts";
import type { OperationName } from "./operations.ts";

/** One thing to ask, in our API's variables and in what somebody knows who asks without it. */
export interface Question {
  readonly operation: OperationName;
  readonly variables: Readonly<Record<string, string | null>>;
  /** Where in a list its rows begin; -1 where there is no list. */
  readonly offset: number;
  /** The last row before them: its key in the list's order, and its id. */
  readonly key: string;
  readonly id: string;
}

/**
 * The body of a POST. No operation declares the mark: another mark makes another question of it, with the same answer. Nor the offset, which tells a handler
 * written by hand where in the ranking a cursor stands.
 */
export function bodyOf({ operation, variables, offset }: Question, mark: string): string {
  return JSON.stringify({ query: OPERATIONS[operation].query, operationName: operation, variables: { ...variables, offset, mark } });
}
