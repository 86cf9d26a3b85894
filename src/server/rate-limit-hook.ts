import type { FastifyInstance } from "fastify";

import { sendError } from "./error-replies.ts";
import { EXPORT_PATH } from "./export-route.ts";
import { clientOf } from "./rate-limits.ts";
import type { RateKind, RateLimits } from "./rate-limits.ts";

const WORDS: Readonly<Record<RateKind, string>> = {
  requests: "requests",
  points: "points of cost",
  exports: "exports",
  files: "files",
};

/** Refuses requests of clients who have had their share of the minute, before any work is done. Health checks are free. */
export function addRateLimit(app: FastifyInstance, limits: RateLimits): void {
  app.addHook("onRequest", (request, reply, next) => {
    const kind = kindOf(request.url);
    if (kind === undefined || request.method === "OPTIONS") {
      next();
      return;
    }
    const { allowed, limit, remaining, reset } = limits.take(clientOf(request.ip), kind);
    reply.headers({ "x-ratelimit-limit": limit, "x-ratelimit-remaining": remaining, "x-ratelimit-reset": reset });
    if (allowed) {
      next();
      return;
    }
    reply.header("retry-after", reset).header("cache-control", "no-store");
    sendError(reply, 429, `Expected at most ${limit} ${WORDS[kind]} a minute, got more. Try again in ${reset} s.`);
  });
}

function kindOf(url: string): RateKind | undefined {
  if (url.startsWith("/health/")) return undefined;
  if (url.startsWith(`${EXPORT_PATH}/`)) return "exports";
  if (url.startsWith("/assets/") || url.startsWith("/graphiql/")) return "files";
  return "requests";
}
