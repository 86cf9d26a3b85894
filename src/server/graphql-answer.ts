import { Readable } from "node:stream";

import { HeaderMap } from "@apollo/server";
import type { ApolloServer, BaseContext, HTTPGraphQLResponse } from "@apollo/server";
import type { FastifyReply, FastifyRequest } from "fastify";

import type { GraphStore } from "../store/store.ts";
import type { AnswerCache, StoredAnswer } from "./answer-cache.ts";
import { answerTag, hasTag, questionOf } from "./answer-tag.ts";
import { bestEncoding, encodeBody } from "./encoding.ts";
import type { RequestWatch } from "./request-log.ts";

export interface GraphQLAnswerOptions<C extends BaseContext> {
  readonly apollo: ApolloServer<C>;
  readonly contextOf: (request: FastifyRequest) => Promise<C>;
  readonly store: GraphStore;
  readonly answers: AnswerCache;
  /** Changes whenever the program may answer the same question differently. */
  readonly program: string;
  readonly watch?: RequestWatch | undefined;
}

/** An answer follows from the revision, but the address does not name it: caches ask again soon, and get a 304. */
const KEPT = "public, max-age=300, stale-while-revalidate=86400";
const NOT_KEPT = "no-store";
const VARY = "accept, accept-encoding";

/**
 * Answers a GraphQL request. A whole answer, without errors, is kept under a tag that names the revision: whoever has it gets a 304, others
 * get it from memory, and only the first to ask makes the graph work.
 */
export async function answerGraphQL<C extends BaseContext>(
  request: FastifyRequest,
  reply: FastifyReply,
  options: GraphQLAnswerOptions<C>,
): Promise<FastifyReply> {
  const { apollo, contextOf, store, answers, program, watch } = options;
  reply.header("vary", VARY);
  const encoding = bestEncoding(request.headers["accept-encoding"]);
  const question = questionOf(request);
  const revision = question === undefined ? undefined : await revisionOf(store);
  const tag =
    question === undefined || revision === undefined
      ? undefined
      : answerTag(revision, question, { program, accept: request.headers.accept ?? "", encoding });
  if (tag !== undefined) {
    if (request.method !== "POST" && hasTag(request.headers["if-none-match"], tag))
      return reply.code(304).headers({ etag: tag, "cache-control": KEPT }).send();
    const known = answers.get(tag);
    if (known !== undefined) return sendStored(request, reply, known, tag);
  }

  const execute = () => apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest: requestOf(request), context: () => contextOf(request) });
  const tracing = watch?.tracing;
  const response = await (tracing === undefined ? execute() : tracing.trace("graphql", { "http.request.id": request.id }, execute));
  if (tag === undefined || !isWhole(response) || (await revisionOf(store)) !== revision) return send(reply, response);
  const stored: StoredAnswer = {
    ...(await encodeBody(response.body.string, encoding)),
    contentType: response.headers.get("content-type") ?? "application/json; charset=utf-8",
  };
  answers.set(tag, stored);
  return sendStored(request, reply, stored, tag);
}

/** The revision at present, or undefined while the store does not answer. */
async function revisionOf(store: GraphStore): Promise<string | undefined> {
  return store.info().then(
    ({ revision }) => revision,
    () => undefined,
  );
}

type CompleteResponse = HTTPGraphQLResponse & { readonly body: { readonly kind: "complete" } };

// Errors come first in an answer that has any, by Apollo Server's promise that they are not overlooked.
function isWhole(response: HTTPGraphQLResponse): response is CompleteResponse {
  return (response.status ?? 200) === 200 && response.body.kind === "complete" && response.body.string.startsWith('{"data"');
}

function sendStored(
  request: FastifyRequest,
  reply: FastifyReply,
  { body, contentType, encoding }: StoredAnswer,
  tag: string,
): FastifyReply {
  if (encoding !== undefined) reply.header("content-encoding", encoding);
  // Only GET has an address that a cache could keep an answer under.
  if (request.method === "POST") reply.header("cache-control", NOT_KEPT);
  else reply.headers({ etag: tag, "cache-control": KEPT });
  return reply.code(200).header("content-type", contentType).send(body);
}

function send(reply: FastifyReply, { status, headers, body }: HTTPGraphQLResponse): FastifyReply {
  for (const [name, value] of headers) reply.header(name, value);
  reply.header("cache-control", NOT_KEPT).code(status ?? 200);
  return reply.send(body.kind === "complete" ? body.string : Readable.from(body.asyncIterator));
}

function requestOf(request: FastifyRequest) {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  // A HEAD request asks for the headers of the same GET.
  return { method: request.method === "HEAD" ? "GET" : request.method, headers, search: searchOf(request), body: request.body };
}

/** The part of the address from the question mark on. */
export function searchOf(request: FastifyRequest): string {
  const at = request.url.indexOf("?");
  return at < 0 ? "" : request.url.slice(at);
}
