import { Readable } from "node:stream";

import type { BaseContext, HTTPGraphQLResponse } from "@apollo/server";
import type { FastifyReply, FastifyRequest } from "fastify";

import type { GraphStore } from "../store/store.ts";
import type { AnswerCache, StoredAnswer } from "./answer-cache.ts";
import { answerTag, hasTag, questionOf } from "./answer-tag.ts";
import type { Question } from "./answer-tag.ts";
import { askGraphQL } from "./ask-graphql.ts";
import type { AskOptions } from "./ask-graphql.ts";
import { askedBefore } from "./asked-before.ts";
import { bestEncoding, compressBody } from "./encoding.ts";
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
const SHORT = 16_384;

/** Answers a GraphQL request: undefined when it has done so already. */
export type AnswerGraphQL = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply> | undefined;

/** A question that an answer may be kept under. */
interface KeptQuestion {
  readonly question: Question;
  readonly revision: string;
  readonly tag: string;
  readonly encoding: Encoding | undefined;
}

/**
 * A whole answer, without errors, has a tag that names the revision: whoever has it gets a 304. Others get it from memory from the third time on: most questions never
 * come again, and to keep their answers would cost more than to make them. An operation that was asked before is not parsed and checked again.
 */
export function graphqlAnswers<C extends BaseContext>(options: GraphQLAnswerOptions<C>): AnswerGraphQL {
  const { store, answers, program, watch } = options;
  const ask = askGraphQL(options);
  const wasAsked = askedBefore();

  const answer = (
    request: FastifyRequest,
    reply: FastifyReply,
    question: Question,
    revision: string,
  ): Promise<FastifyReply> | undefined => {
    const encoding = bestEncoding(request.headers["accept-encoding"]);
    const tag = answerTag(revision, question, { program, accept: request.headers.accept ?? "", encoding });
    if (request.method !== "POST" && hasTag(request.headers["if-none-match"], tag)) {
      reply.code(304).headers({ vary: VARY, etag: tag, "cache-control": KEPT }).send();
      return undefined;
    }
    const stored = answers.get(tag);
    if (stored === undefined) return make(request, reply, { question, revision, tag, encoding });
    send(request, reply, stored, tag);
    return undefined;
  };

  const make = async (request: FastifyRequest, reply: FastifyReply, asked: KeptQuestion | undefined): Promise<FastifyReply> => {
    const work = () => ask(request, asked?.question);
    const answered = await (watch?.tracing === undefined
      ? work()
      : watch.tracing.trace("graphql", { "http.request.id": request.id }, work));
    const encoding = asked?.encoding ?? bestEncoding(request.headers["accept-encoding"]);
    if (!("text" in answered)) return sendResponse(reply, answered, encoding);
    const { text, contentType } = answered;
    const compressed = encoding === undefined ? undefined : await compressBody(text, encoding);
    const isPresent = asked !== undefined && (store.atHand !== undefined || (await currentRevision(store)) === asked.revision);
    if (isPresent && wasAsked(asked.tag)) answers.set(asked.tag, { ...(compressed ?? { body: Buffer.from(text) }), contentType });
    return send(request, reply, { body: text, contentType, ...compressed }, isPresent ? asked.tag : undefined);
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

/** An answer on its way out. */
interface ReadyAnswer extends Omit<StoredAnswer, "body"> {
  readonly body: Buffer | string;
}

/** Sends an answer; with its tag where it may be kept. Only GET has an address that a cache could keep it under. */
function send(
  { method }: FastifyRequest,
  reply: FastifyReply,
  { body, contentType, encoding }: ReadyAnswer,
  tag: string | undefined,
): FastifyReply {
  const isKept = tag !== undefined && method !== "POST";
  if (encoding !== undefined) reply.header("content-encoding", encoding);
  if (isKept) reply.header("etag", tag);
  reply.headers({ vary: VARY, "cache-control": isKept ? KEPT : NOT_KEPT, "content-type": contentType });
  // Short text is written in one piece with its headers, bytes apart from them; but bytes are kept where the garbage collector need not go through them.
  return reply.send(encoding === undefined && body.length < SHORT ? body.toString() : body);
}

async function sendResponse(
  reply: FastifyReply,
  { status, headers, body }: HTTPGraphQLResponse,
  encoding: Encoding | undefined,
): Promise<FastifyReply> {
  for (const [name, value] of headers) reply.header(name, value);
  reply.headers({ vary: VARY, "cache-control": NOT_KEPT }).code(status ?? 200);
  if (body.kind === "chunked") return reply.send(Readable.from(body.asyncIterator));
  const compressed = encoding === undefined ? undefined : await compressBody(body.string, encoding);
  if (compressed !== undefined) reply.header("content-encoding", compressed.encoding);
  return reply.send(compressed?.body ?? body.string);
}
