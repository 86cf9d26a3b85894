import type { BaseContext } from "@apollo/server";
import type { FastifyInstance, FastifyRequest } from "fastify";

import { sendError } from "./error-replies.ts";
import { searchOf } from "./ask-graphql.ts";
import { graphqlAnswers } from "./graphql-answer.ts";
import type { GraphQLAnswerOptions } from "./graphql-answer.ts";
import { addPersistedQuestions } from "./persisted-questions.ts";

export const GRAPHQL_PATH = "/graphql";

export interface GraphQLRouteOptions<C extends BaseContext> extends GraphQLAnswerOptions<C> {
  /** Where people who open the address in a browser are sent. Absent: they get what a program gets. */
  readonly idePath?: string;
}

/**
 * The API over HTTP. GET is open: there are no mutations, cookies or credentials that a foreign page could misuse, and an address that
 * holds the question can be linked, cited and cached.
 */
export function addGraphQLRoute<C extends BaseContext>(app: FastifyInstance, options: GraphQLRouteOptions<C>): void {
  const answer = graphqlAnswers(options);
  addPersistedQuestions(app, GRAPHQL_PATH);

  // Answers come compressed already, and are kept so.
  app.get(GRAPHQL_PATH, { compress: false }, (request, reply) => {
    if (options.idePath !== undefined && isBrowser(request))
      return reply.header("vary", "accept").redirect(`${options.idePath}${searchOf(request)}`, 302);
    return answer(request, reply);
  });

  app.post(GRAPHQL_PATH, {
    compress: false,
    // Before the body is read: text in another encoding would be taken for UTF-8 and answered wrongly.
    onRequest: (request, reply, next) => {
      const charset = charsetOf(request.headers["content-type"]);
      if (charset === undefined || charset === "utf-8") next();
      else sendError(reply, 415, `Expected a body in charset utf-8, got "${charset}".`);
    },
    handler: (request, reply) => {
      if (Array.isArray(request.body))
        return sendError(reply, 400, "Expected one operation in the body, got a list: batches are not answered.");
      return answer(request, reply);
    },
  });

  app.route({
    method: ["PUT", "PATCH", "DELETE"],
    url: GRAPHQL_PATH,
    handler: async (request, reply) => {
      reply.header("allow", "GET, HEAD, POST");
      return sendError(reply, 405, `Expected GET or POST, got ${request.method}.`);
    },
  });
}

function isBrowser(request: FastifyRequest): boolean {
  const accept = request.headers.accept ?? "";
  return accept.includes("text/html") && !accept.includes("json");
}

function charsetOf(contentType: string | undefined): string | undefined {
  return /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(contentType ?? "")?.[1]?.toLowerCase();
}
