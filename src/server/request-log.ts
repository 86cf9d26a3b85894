import type { FastifyInstance } from "fastify";
import { pino } from "pino";
import type { Logger } from "pino";

import type { Metrics } from "./metrics.ts";
import type { Tracing } from "./tracing.ts";

const STANDARD_ERROR = 2;

/** Structured logs, one JSON object a line, on standard error: standard output is for answers. */
export function openLog(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ fd: STANDARD_ERROR, sync: false }));
}

/** Who is told of answers, and may trace how they are made. */
export interface RequestWatch {
  readonly metrics: Pick<Metrics, "answered"> | undefined;
  readonly tracing: Pick<Tracing, "trace"> | undefined;
}

/**
 * One line an answer. The query string stays out: it holds the reader's question, and can be as long as a book. Probes that find all well are
 * told at the debug level alone, as they come every few seconds.
 */
export function addRequestLog(app: FastifyInstance, watch?: RequestWatch): void {
  app.addHook("onResponse", (request, reply, next) => {
    watch?.metrics?.answered({
      method: request.method,
      // The pattern of the address, not the address: there are few of the one and no end of the other.
      route: request.routeOptions.url ?? "none",
      status: reply.statusCode,
      seconds: reply.elapsedTime / 1000,
    });
    const isQuietProbe = request.url.startsWith("/health/") && reply.statusCode < 400;
    request.log[isQuietProbe ? "debug" : "info"](
      {
        method: request.method,
        path: request.url.split("?")[0],
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime * 10) / 10,
      },
      "answered",
    );
    next();
  });
}
