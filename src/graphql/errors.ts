import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError } from "graphql";
import type { GraphQLFormattedError } from "graphql";

import type { ErrorCode } from "../error-codes.ts";
import { StoreTimeout, StoreUnavailable } from "../store/errors.ts";

/** An argument cannot be used. The message says what was expected and what came. */
export function badUserInput(message: string, details: Readonly<Record<string, unknown>> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { ...details, code: "BAD_USER_INPUT" satisfies ErrorCode } });
}

/** The caller has no points of cost left. `seconds` until there are more. */
export function rateLimited(most: number, seconds: number): GraphQLError {
  return new GraphQLError(`expected at most ${most} points of cost a minute, got more; try again in ${seconds} s`, {
    extensions: { retryAfterSeconds: seconds, code: "RATE_LIMITED" satisfies ErrorCode },
  });
}

/** Whether an error is a fault of the server, whose message may hold addresses or secrets and must not leave it. */
export function isUnexpected(error: unknown): boolean {
  const cause = unwrapResolverError(error);
  return !(cause instanceof GraphQLError || cause instanceof StoreUnavailable || cause instanceof StoreTimeout);
}

/**
 * What a caller sees of an error. Faults of the database become SERVICE_UNAVAILABLE or TIMEOUT; anything unexpected becomes "Internal
 * server error" with the request id, under which the log has the rest.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  if (cause instanceof StoreUnavailable)
    return masked(formatted, "The graph's database does not answer. Try again in a few seconds.", "SERVICE_UNAVAILABLE");
  if (cause instanceof StoreTimeout) return masked(formatted, "The graph's database took too long. Ask for less, or try again.", "TIMEOUT");
  if (!(cause instanceof GraphQLError)) return masked(formatted, "Internal server error", "INTERNAL_SERVER_ERROR");
  return { ...formatted, extensions: { ...formatted.extensions, ...ownCode(cause) } };
}

// Apollo Server gives every error of validation one code; a scalar's refusal of a literal is still the caller's bad input.
function ownCode(error: GraphQLError): { readonly code?: string } {
  const original = error.originalError;
  return original instanceof GraphQLError && original.extensions["code"] === "BAD_USER_INPUT" ? { code: "BAD_USER_INPUT" } : {};
}

function masked(formatted: GraphQLFormattedError, message: string, code: ErrorCode): GraphQLFormattedError {
  const requestId = formatted.extensions?.["requestId"];
  return {
    message,
    ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
    ...(formatted.path === undefined ? {} : { path: formatted.path }),
    extensions: { code, ...(typeof requestId === "string" ? { requestId } : {}) },
  };
}
