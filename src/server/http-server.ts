import { randomUUID } from "node:crypto";

import type { BaseContext } from "@apollo/server";
import compress from "@fastify/compress";
import cors from "@fastify/cors";
import fastify, { LogController } from "fastify";
import type { FastifyBaseLogger, FastifyInstance } from "fastify";

import type { History } from "../domain/history.ts";
import { LIMITS } from "../limits.ts";
import type { GraphStore } from "../store/store.ts";
import type { AnswerCache } from "./answer-cache.ts";
import type { AskOptions } from "./ask-graphql.ts";
import { addDeadline } from "./deadline.ts";
import { BROTLI_OPTIONS, SMALLEST_COMPRESSED_BYTES } from "./encoding.ts";
import { addExportRoute } from "./export-route.ts";
import { addErrorReplies, replyToConnectionError, replyToError } from "./error-replies.ts";
import { addExplorer } from "./explorer-route.ts";
import { addGraphQLRoute } from "./graphql-route.ts";
import { addHealth } from "./health.ts";
import { addIdRoute } from "./id-route.ts";
import { addIde, IDE_PATH } from "./ide.ts";
import { addOverloadShedding } from "./overload.ts";
import type { OverloadWatch } from "./overload.ts";
import { addRateLimit } from "./rate-limit-hook.ts";
import type { RateLimits } from "./rate-limits.ts";
import { addReconcileRoute } from "./reconcile-route.ts";
import { addRequestLog } from "./request-log.ts";
import type { RequestWatch } from "./request-log.ts";
import { addSecurityHeaders } from "./security-headers.ts";
import { letConnectionsGo } from "./shutdown.ts";

export interface HttpServerOptions<C extends BaseContext> extends AskOptions<C> {
  readonly store: GraphStore;
  /** Where whole answers are kept. */
  readonly answers: AnswerCache;
  /** Changes whenever the program may answer the same question differently. */
  readonly program: string;
  /** Absent: anybody may ask as often as they like. */
  readonly rateLimits?: RateLimits | undefined;
  /** Absent: the server never refuses for having too much to do. */
  readonly overload?: OverloadWatch | undefined;
  /** Told of each answer, and may trace how it is made. */
  readonly watch?: RequestWatch | undefined;
  /** The curated history at the store's present revision. */
  readonly history: () => History | Promise<History>;
  /** The address of the server as readers see it, without a slash at the end. */
  readonly publicUrl: () => string;
  readonly log: FastifyBaseLogger;
  readonly trustProxy: false | number | readonly string[];
  /** Whether readers come by https: then browsers are told to stay there. */
  readonly secure: boolean;
  /** Where the built GraphQL IDE is. Absent: the API alone is served. */
  readonly ideFolder?: string | undefined;
  /** Where the built explorer is. Absent: there are no pages, and the front door leads to the IDE. */
  readonly explorerFolder?: string | undefined;
}

const SECOND = 1000;
const PREFLIGHT_CACHE_SECONDS = 86_400;
const REQUEST_ID = /^[\w.-]{8,64}$/;

/** The whole HTTP server, not listening yet. Hooks run in the order of registration: headers, log, then what answers. */
export async function buildHttpServer<C extends BaseContext>(options: HttpServerOptions<C>): Promise<FastifyInstance> {
  const app = createFastify(options);
  // A body is JSON or is refused: text/plain is what a form on a foreign page can send without asking.
  app.removeContentTypeParser("text/plain");
  addErrorReplies(app);
  addSecurityHeaders(app, options);
  addRequestLog(app, options.watch);
  letConnectionsGo(app);
  addDeadline(app, LIMITS.seconds.most * SECOND);
  await app.register(cors, {
    origin: "*",
    methods: ["GET", "HEAD", "POST"],
    allowedHeaders: ["content-type", "accept", "apollo-require-preflight", "if-none-match"],
    exposedHeaders: ["etag", "retry-after", "x-request-id", "x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset"],
    maxAge: PREFLIGHT_CACHE_SECONDS,
    strictPreflight: false,
  });
  await app.register(compress, { threshold: SMALLEST_COMPRESSED_BYTES, brotliOptions: BROTLI_OPTIONS });
  if (options.overload !== undefined) addOverloadShedding(app, options.overload);
  if (options.rateLimits !== undefined) addRateLimit(app, options.rateLimits);
  addHealth(app, options.store);
  if (options.ideFolder !== undefined) await addIde(app, options.ideFolder);
  addExportRoute(app, options);
  addReconcileRoute(app, options);
  addIdRoute(app, { ...options, hasPages: options.explorerFolder !== undefined });
  addGraphQLRoute(app, {
    ...options,
    ...(options.ideFolder === undefined ? {} : { idePath: IDE_PATH }),
  });
  if (options.explorerFolder !== undefined) await addExplorer(app, options.explorerFolder, options);
  else if (options.ideFolder !== undefined) app.get("/", async (_request, reply) => reply.redirect(IDE_PATH, 302));
  return app;
}

// Fastify waits for ever by default; without a proxy in front, slow clients would then hold every connection.
function createFastify({ log, trustProxy }: Pick<HttpServerOptions<BaseContext>, "log" | "trustProxy">): FastifyInstance {
  return fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: typeof trustProxy === "number" ? (_address, hop) => hop < trustProxy : trustProxy === false ? false : [...trustProxy],
    genReqId: ({ headers }) => {
      const given = headers["x-request-id"];
      // Only a proxy of ours may name a request; anybody else could forge another's id in the log.
      return trustProxy !== false && typeof given === "string" && REQUEST_ID.test(given) ? given : randomUUID();
    },
    bodyLimit: LIMITS.body.most,
    requestTimeout: 10 * SECOND,
    keepAliveTimeout: 72 * SECOND,
    forceCloseConnections: "idle",
    http: {
      headersTimeout: 5 * SECOND,
      requestTimeout: 10 * SECOND,
      connectionsCheckingInterval: 2 * SECOND,
      maxHeaderSize: LIMITS.headers.most,
    },
    clientErrorHandler: replyToConnectionError,
    frameworkErrors: (error, request, reply) => void replyToError(error, request, reply),
  });
}
