import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

import type { ErrorCode } from "../error-codes.ts";

const CODES: Readonly<Record<number, ErrorCode>> = {
  400: "BAD_REQUEST",
  404: "NOT_FOUND",
  405: "METHOD_NOT_ALLOWED",
  408: "REQUEST_TIMEOUT",
  413: "PAYLOAD_TOO_LARGE",
  414: "URI_TOO_LONG",
  415: "UNSUPPORTED_MEDIA_TYPE",
  429: "RATE_LIMITED",
  503: "SERVICE_UNAVAILABLE",
};

export interface ErrorBody {
  readonly errors: readonly [{ readonly message: string; readonly extensions: Readonly<Record<string, string>> }];
}

/** An error of HTTP in the shape of a GraphQL answer, so that clients read one shape only. */
export function errorBody(status: number, message: string, requestId?: string): ErrorBody {
  const code = CODES[status] ?? (status < 500 ? "BAD_REQUEST" : "INTERNAL_SERVER_ERROR");
  return { errors: [{ message, extensions: { code, ...(requestId === undefined ? {} : { requestId }) } }] };
}

export function sendError(reply: FastifyReply, status: number, message: string): FastifyReply {
  return reply.code(status).type("application/json; charset=utf-8").send(errorBody(status, message));
}

/**
 * Answers what no route answered. What the caller did wrong is told; what went wrong inside is told to the log alone, and the caller
 * gets the request's id to quote.
 */
export function addErrorReplies(app: FastifyInstance): void {
  app.setErrorHandler(replyToError);
  app.setNotFoundHandler((request, reply) =>
    sendError(reply, 404, `There is nothing at ${request.url.split("?")[0] ?? "/"}. The API answers at /graphql.`),
  );
}

export function replyToError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = error.statusCode !== undefined && error.statusCode >= 400 ? error.statusCode : 500;
  if (status < 500) return sendError(reply, status, error.message);
  request.log.error({ err: error }, "request failed");
  const message = status === 503 ? "The server is too busy to answer. Try again shortly." : "Internal server error";
  if (status === 503) reply.header("retry-after", "5");
  return reply
    .code(status)
    .type("application/json; charset=utf-8")
    .send(errorBody(status, message, request.id));
}
