import type { ApolloServerPlugin } from "@apollo/server";

import type { GraphContext } from "./context.ts";
import { isUnexpected } from "./errors.ts";

/** Where unexpected errors are written. Has the shape of a pino logger's `error`. */
export type ErrorLog = (details: { readonly err: unknown; readonly requestId?: string }, message: string) => void;

/** Writes unexpected errors to the log and marks them with the request id, so that a caller can quote it. */
export function reportErrors(log: ErrorLog): ApolloServerPlugin<GraphContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors: ({ errors, contextValue }) => {
          const { requestId } = contextValue;
          for (const error of errors) {
            if (!isUnexpected(error)) continue;
            if (requestId !== undefined) error.extensions["requestId"] = requestId;
            log({ err: error.originalError ?? error, ...(requestId === undefined ? {} : { requestId }) }, "a resolver failed");
          }
          return Promise.resolve();
        },
      }),
  };
}
