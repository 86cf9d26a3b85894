import { createHash } from "node:crypto";

import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

import type { ErrorCode } from "../error-codes.ts";
import { createAnswerCache } from "./answer-cache.ts";
import { sendError } from "./error-replies.ts";

const MOST_BYTES = 4 * 1024 * 1024;
const HASH = /^[0-9a-f]{64}$/;

/** What a request names by its hash: the question's text is to follow, or was sent before. */
interface PersistedQuestion {
  readonly hash: unknown;
  readonly version: unknown;
}

/**
 * Lets callers name a question by the SHA-256 of its text, so that long questions have short addresses (the protocol of Apollo's clients, "automatic persisted
 * queries"). Whoever sends a text with its hash teaches it to this process, for as long as there is room; from then on the hash alone will do. A hash that is not known is
 * told by PERSISTED_QUERY_NOT_FOUND: clients then send the text too. What comes after this hook is a plain question, cached and limited like any other.
 */
export function addPersistedQuestions(app: FastifyInstance, path: string): void {
  const texts = createAnswerCache(MOST_BYTES);
  app.addHook("preHandler", (request, reply, next) => {
    const given = request.method === "POST" ? request.body : request.query;
    const persisted = request.routeOptions.url === path && isObject(given) ? persistedIn(given["extensions"]) : undefined;
    if (persisted === undefined || !isObject(given)) return next();
    const { hash, version } = persisted;
    if (version !== 1 || typeof hash !== "string" || !HASH.test(hash))
      return void sendError(reply, 400, "Expected extensions.persistedQuery with version 1 and a sha256Hash of 64 hexadecimal digits.");
    const { query } = given;
    if (typeof query === "string" && query !== "") {
      if (createHash("sha256").update(query).digest("hex") !== hash)
        return void sendError(reply, 400, "Expected extensions.persistedQuery.sha256Hash to be that of the query, got another.");
      texts.set(hash, { body: Buffer.from(query), contentType: "application/graphql" });
      askPlainly(request, given, query);
      return next();
    }
    const known = texts.get(hash)?.body;
    if (known === undefined) return void sendNotFound(reply);
    askPlainly(request, given, known.toString());
    return next();
  });
}

function persistedIn(extensions: unknown): PersistedQuestion | undefined {
  const parsed = typeof extensions === "string" ? parse(extensions) : extensions;
  const persisted = isObject(parsed) ? parsed["persistedQuery"] : undefined;
  return isObject(persisted) ? { hash: persisted["sha256Hash"], version: persisted["version"] } : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Makes the request one that asks the text itself, as if the hash had never been. */
function askPlainly(
  request: FastifyRequest,
  { extensions: _extensions, ...given }: Readonly<Record<string, unknown>>,
  query: string,
): void {
  const plain: Readonly<Record<string, unknown>> = { ...given, query };
  if (request.method === "POST") {
    request.body = plain;
    return;
  }
  request.query = plain;
  const pairs = Object.entries(plain).flatMap(([name, value]): [string, string][] => (typeof value === "string" ? [[name, value]] : []));
  request.raw.url = `${request.url.split("?")[0] ?? ""}?${new URLSearchParams(pairs).toString()}`;
}

function sendNotFound(reply: FastifyReply): FastifyReply {
  const code: ErrorCode = "PERSISTED_QUERY_NOT_FOUND";
  // The protocol's clients look for this word, with the status of an answer.
  return reply
    .headers({ "cache-control": "no-store", "content-type": "application/json; charset=utf-8" })
    .send({ errors: [{ message: "PersistedQueryNotFound", extensions: { code } }] });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
