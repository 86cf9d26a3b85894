import { HeaderMap } from "@apollo/server";
import type { ApolloServer, BaseContext, HTTPGraphQLResponse } from "@apollo/server";
import type { FastifyRequest } from "fastify";

import type { Question } from "./answer-tag.ts";

export interface AskOptions<C extends BaseContext> {
  /** Started already. */
  readonly apollo: ApolloServer<C>;
  /** Operations that Apollo Server need not see again. Absent: it sees all. */
  readonly known?: KnownAnswers<C> | undefined;
  /** The context of a request. `isCharged`: the caller was charged for what it asks. */
  readonly contextOf: (request: FastifyRequest, isCharged: boolean) => C | Promise<C>;
}

export interface KnownAnswers<C> {
  find(question: Question): KnownAnswer<C> | undefined;
}
export interface KnownAnswer<C> {
  answer(context: C, variables: Question["variables"]): Promise<KnownOutcome>;
}
/** The data of a whole answer as JSON text; or that there is more to tell, which Apollo Server does, and whether the caller was charged already. */
export type KnownOutcome = { readonly data: string } | { readonly isCharged: boolean };

/** An answer without errors. */
export interface WholeAnswer {
  readonly text: string;
  readonly contentType: string;
}
/** `question`: what the request asks, where it is well-formed and may be answered without Apollo Server. */
export type AskGraphQL = (request: FastifyRequest, question: Question | undefined) => Promise<WholeAnswer | HTTPGraphQLResponse>;

const MOST_MEDIA_TYPES = 100;

/**
 * Asks the graph. Apollo Server sees whatever is new, and whatever has errors to tell; an operation that it let pass before, asked for in a media type
 * that it has answered before, goes straight to the compiled operation.
 */
export function askGraphQL<C extends BaseContext>({ apollo, known, contextOf }: AskOptions<C>): AskGraphQL {
  // By Accept header, as Apollo Server chose them.
  const mediaTypes = new Map<string, string>();
  return async (request, question) => {
    const accept = request.headers.accept ?? "";
    const contentType = mediaTypes.get(accept);
    const operation = question === undefined || contentType === undefined || isOdd(request) ? undefined : known?.find(question);
    let isCharged = false;
    if (operation !== undefined && contentType !== undefined && question !== undefined) {
      const outcome = await operation.answer(await contextOf(request, false), question.variables);
      if ("data" in outcome) return { text: `{"data":${outcome.data}}\n`, contentType };
      isCharged = outcome.isCharged;
    }
    const response = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: requestOf(request),
      context: async () => contextOf(request, isCharged),
    });
    const whole = wholeIn(response);
    if (whole === undefined) return response;
    if (mediaTypes.size < MOST_MEDIA_TYPES) mediaTypes.set(accept, whole.contentType);
    return whole;
  };
}

/** Whether Apollo Server may refuse a request for more than its question: GET with a body's media type. */
function isOdd({ method, headers }: FastifyRequest): boolean {
  return method !== "POST" && headers["content-type"] !== undefined;
}

// Errors come first in an answer that has any, by Apollo Server's promise that they are not overlooked.
function wholeIn({ status = 200, body, headers }: HTTPGraphQLResponse): WholeAnswer | undefined {
  if (status !== 200 || body.kind !== "complete" || !body.string.startsWith('{"data"')) return undefined;
  return { text: body.string, contentType: headers.get("content-type") ?? "application/json; charset=utf-8" };
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
