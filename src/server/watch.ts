import type { Logger } from "pino";

import type { OperationFacts } from "../graphql/watch-operations.ts";
import type { WatchRead } from "../store/watched-store.ts";
import type { AnswerCache } from "./answer-cache.ts";
import type { Metrics } from "./metrics.ts";
import type { Tracing } from "./tracing.ts";

export interface WatchSettings {
  /** Where Prometheus reads the figures. Absent: nowhere. */
  readonly metrics?: { readonly host: string; readonly port: number };
  /** Where traces are sent by OTLP over HTTP. Absent: nowhere. */
  readonly traceEndpoint?: string;
  /** Operations that take longer, in milliseconds, are told to the log by name. */
  readonly slowOperation: number;
}

/** What watches the server at work, as far as the settings ask for it. */
export interface Watch {
  readonly metrics: Metrics | undefined;
  readonly tracing: Tracing | undefined;
  readonly read: WatchRead;
  readonly operation: (facts: OperationFacts) => void;
  readonly stop: () => Promise<void>;
}

/** Starts the watchers: figures for Prometheus, traces, and the log of slow operations. None of their libraries is loaded unasked. */
export async function startWatch(settings: WatchSettings, log: Logger, answers: AnswerCache): Promise<Watch> {
  const { metrics: address, traceEndpoint, slowOperation } = settings;
  const tracing = traceEndpoint === undefined ? undefined : await (await import("./tracing.ts")).startTracing(traceEndpoint);
  const figures = address === undefined ? undefined : await import("./metrics.ts");
  const metrics = figures?.createMetrics(answers);
  const server = address === undefined || metrics === undefined ? undefined : await figures?.serveMetrics(metrics, address);
  return {
    metrics,
    tracing,
    read: async (method, read) => {
      if (metrics === undefined) return tracing === undefined ? read() : tracing.trace(`store ${method}`, {}, read);
      const start = performance.now();
      const ended = (outcome: "answered" | "failed"): void =>
        metrics.read({ method, outcome, seconds: (performance.now() - start) / 1000 });
      try {
        const answer = await (tracing === undefined ? read() : tracing.trace(`store ${method}`, {}, read));
        ended("answered");
        return answer;
      } catch (error) {
        ended("failed");
        throw error;
      }
    },
    operation: (facts) => {
      metrics?.operation({ outcome: facts.failed ? "errors" : "answered", seconds: facts.milliseconds / 1000, cost: facts.cost });
      if (facts.milliseconds >= slowOperation) log.warn({ ...facts, milliseconds: Math.round(facts.milliseconds) }, "a slow operation");
    },
    stop: async () => {
      server?.close();
      await tracing?.stop();
    },
  };
}
