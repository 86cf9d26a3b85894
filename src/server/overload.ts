import { monitorEventLoopDelay } from "node:perf_hooks";
import { getHeapStatistics } from "node:v8";

import type { FastifyInstance } from "fastify";

import { sendError } from "./error-replies.ts";

const RETRY_AFTER_SECONDS = 5;
const SAMPLE_MILLISECONDS = 500;
const LATE_SAMPLES = 2;
const LONGEST_DELAY_MILLISECONDS = 1000;
const FULLEST_HEAP = 0.85;
const NANOSECONDS = 1_000_000;

/** Tells whether the process has more to do than it can. */
export interface OverloadWatch {
  readonly isOverloaded: () => boolean;
  readonly stop: () => void;
}

/** Watches how late the process is with what it should do, and how full its memory is. */
export function watchOverload(): OverloadWatch {
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  let overloaded = false;
  let lateSamples = 0;
  const timer = setInterval(() => {
    const { used_heap_size: used, heap_size_limit: most } = getHeapStatistics();
    // One long answer is no overload; to be late all the time is.
    lateSamples = delay.mean / NANOSECONDS > LONGEST_DELAY_MILLISECONDS ? lateSamples + 1 : 0;
    overloaded = lateSamples >= LATE_SAMPLES || used > most * FULLEST_HEAP;
    delay.reset();
  }, SAMPLE_MILLISECONDS);
  timer.unref();
  return {
    isOverloaded: () => overloaded,
    stop: () => {
      clearInterval(timer);
      delay.disable();
    },
  };
}

/** Refuses what cannot be answered in time, at once and cheaply, so that what is under way gets done. Health checks are always answered. */
export function addOverloadShedding(app: FastifyInstance, { isOverloaded, stop }: OverloadWatch): void {
  app.addHook("onRequest", (request, reply, next) => {
    if (!isOverloaded() || request.url.startsWith("/health/")) {
      next();
      return;
    }
    reply.header("retry-after", RETRY_AFTER_SECONDS).header("cache-control", "no-store");
    sendError(reply, 503, "The server has too much to do. Try again shortly.");
  });
  app.addHook("onClose", async () => stop());
}
