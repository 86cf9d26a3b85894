import type { ApolloServerPlugin } from "@apollo/server";

import type { GraphContext } from "./context.ts";

export interface OperationFacts {
  /** The caller's name for the operation; null for none. At most 100 characters, since it goes to a log. */
  readonly name: string | null;
  readonly milliseconds: number;
  readonly failed: boolean;
  /** Points that the operation was charged; 0 for one that was refused. */
  readonly cost: number;
  readonly requestId?: string;
}

export const LONGEST_NAME = 100;

/** Tells of each operation when its answer is ready. */
export function watchOperations(tell: (facts: OperationFacts) => void): ApolloServerPlugin<GraphContext> {
  return {
    requestDidStart: () => {
      const start = performance.now();
      return Promise.resolve({
        willSendResponse: ({ operationName, contextValue, response }) => {
          const { requestId, cost = 0 } = contextValue;
          tell({
            name: operationName?.slice(0, LONGEST_NAME) ?? null,
            milliseconds: performance.now() - start,
            failed: response.body.kind === "single" && response.body.singleResult.errors !== undefined,
            cost,
            ...(requestId === undefined ? {} : { requestId }),
          });
          return Promise.resolve();
        },
      });
    },
  };
}
