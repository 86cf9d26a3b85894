import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";

import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

import type { ErrorCode } from "../error-codes.ts";
import { StoreTimeout, StoreUnavailable } from "../store/errors.ts";

const RETRY_AFTER_SECONDS = 5;
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
  504: "TIMEOUT",
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
  if (error instanceof StoreUnavailable || error instanceof StoreTimeout) return replyToStoreFault(error, request, reply);
  const status = error.statusCode !== undefined && error.statusCode >= 400 ? error.statusCode : 500;
  if (status < 500) return sendError(reply, status, error.message);
  request.log.error({ err: error }, "request failed");
  const message = status === 503 ? "The server is too busy to answer. Try again shortly." : "Internal server error";
  if (status === 503) reply.header("retry-after", RETRY_AFTER_SECONDS);
  return reply
    .code(status)
    .type("application/json; charset=utf-8")
    .send(errorBody(status, message, request.id));
}

function replyToStoreFault(fault: StoreUnavailable | StoreTimeout, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  request.log.warn({ err: fault }, "the store did not answer");
  reply.header("retry-after", RETRY_AFTER_SECONDS).header("cache-control", "no-store");
  return fault instanceof StoreUnavailable
    ? sendError(reply, 503, "The graph's database does not answer. Try again in a few seconds.")
    : sendError(reply, 504, "The graph's database took too long. Ask for less, or try again.");
}

const CONNECTION_ERRORS: Readonly<Record<string, number>> = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 };

/** Answers what is no request of HTTP, or never came to its end, and closes the connection. */
export function replyToConnectionError(error: Error & { readonly code?: string }, socket: Socket): void {
  // The client has gone away itself, or there is no way to answer any more.
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = CONNECTION_ERRORS[error.code ?? ""] ?? 400;
  const body = JSON.stringify(errorBody(status, `Expected a whole request of HTTP/1.1: ${STATUS_CODES[status] ?? ""}.`));
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}
