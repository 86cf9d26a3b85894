import { Readable } from "node:stream";

import type { BaseContext, HTTPGraphQLResponse } from "@apollo/server";
import type { FastifyReply, FastifyRequest } from "fastify";

import type { GraphStore } from "../store/store.ts";
import type { AnswerCache, StoredAnswer } from "./answer-cache.ts";
import { answerKey, answerTag, hasTag, questionOf } from "./answer-tag.ts";
import type { Question } from "./answer-tag.ts";
import { askGraphQL } from "./ask-graphql.ts";
import type { AskOptions } from "./ask-graphql.ts";
import { bestEncoding, encodeBody } from "./encoding.ts";
import type { Encoding } from "./encoding.ts";
import type { RequestWatch } from "./request-log.ts";

export interface GraphQLAnswerOptions<C extends BaseContext> extends AskOptions<C> {
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

/** Answers a GraphQL request: undefined when it has done so already. */
export type AnswerGraphQL = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply> | undefined;

/** A question that an answer may be kept under. */
interface KeptQuestion {
  readonly question: Question;
  readonly revision: string;
  readonly key: string;
  /** Only GET has an address that a cache could keep an answer under. */
  readonly tag: string | undefined;
  readonly encoding: Encoding | undefined;
}

/**
 * A whole answer, without errors, is kept under a tag that names the revision: whoever has it gets a 304, others get it from memory, and only the first to ask makes
 * the graph work. An operation that was asked before is not parsed and checked again.
 */
export function graphqlAnswers<C extends BaseContext>(options: GraphQLAnswerOptions<C>): AnswerGraphQL {
  const { store, answers, program, watch } = options;
  const ask = askGraphQL(options);

  const answer = (
    request: FastifyRequest,
    reply: FastifyReply,
    question: Question,
    revision: string,
  ): Promise<FastifyReply> | undefined => {
    const encoding = bestEncoding(request.headers["accept-encoding"]);
    const key = answerKey(revision, question, { program, accept: request.headers.accept ?? "", encoding });
    const tag = request.method === "POST" ? undefined : answerTag(revision, key);
    if (tag !== undefined && hasTag(request.headers["if-none-match"], tag)) {
      reply.code(304).headers({ vary: VARY, etag: tag, "cache-control": KEPT }).send();
      return undefined;
    }
    const stored = answers.get(key);
    if (stored === undefined) return make(request, reply, { question, revision, key, tag, encoding });
    sendStored(reply, stored, tag);
    return undefined;
  };

  const make = async (request: FastifyRequest, reply: FastifyReply, asked: KeptQuestion | undefined): Promise<FastifyReply> => {
    const work = () => ask(request, asked?.question);
    const answered = await (watch?.tracing === undefined
      ? work()
      : watch.tracing.trace("graphql", { "http.request.id": request.id }, work));
    const encoding = asked?.encoding ?? bestEncoding(request.headers["accept-encoding"]);
    if (!("text" in answered)) return sendResponse(reply, answered, encoding);
    const stored: StoredAnswer = { ...(await encodeBody(answered.text, encoding)), contentType: answered.contentType };
    if (asked === undefined || (store.atHand === undefined && (await currentRevision(store)) !== asked.revision))
      return sendStored(reply, stored, undefined);
    answers.set(asked.key, stored);
    return sendStored(reply, stored, asked.tag);
  };

  return (request, reply) => {
    const question = questionOf(request);
    if (question === undefined) return make(request, reply, undefined);
    if (store.atHand !== undefined) return answer(request, reply, question, store.atHand.info.revision);
    return currentRevision(store).then((revision) =>
      revision === undefined ? make(request, reply, undefined) : (answer(request, reply, question, revision) ?? reply),
    );
  };
}

/** The revision at present, or undefined while the store does not answer. */
async function currentRevision(store: GraphStore): Promise<string | undefined> {
  return store.info().then(
    ({ revision }) => revision,
    () => undefined,
  );
}

function sendStored(reply: FastifyReply, { body, contentType, encoding }: StoredAnswer, tag: string | undefined): FastifyReply {
  if (encoding !== undefined) reply.header("content-encoding", encoding);
  if (tag !== undefined) reply.header("etag", tag);
  return reply.headers({ vary: VARY, "cache-control": tag === undefined ? NOT_KEPT : KEPT, "content-type": contentType }).send(body);
}

async function sendResponse(
  reply: FastifyReply,
  { status, headers, body }: HTTPGraphQLResponse,
  encoding: Encoding | undefined,
): Promise<FastifyReply> {
  for (const [name, value] of headers) reply.header(name, value);
  reply.headers({ vary: VARY, "cache-control": NOT_KEPT }).code(status ?? 200);
  if (body.kind === "chunked") return reply.send(Readable.from(body.asyncIterator));
  const encoded = await encodeBody(body.string, encoding);
  if (encoded.encoding !== undefined) reply.header("content-encoding", encoded.encoding);
  return reply.send(encoded.body);
}
