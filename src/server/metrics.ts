import { createServer } from "node:http";
import type { Server } from "node:http";
import { once } from "node:events";

import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";

import type { AnswerCache } from "./answer-cache.ts";

/** What is counted of the server at work, for Prometheus. */
export interface Metrics {
  readonly answered: (facts: {
    readonly method: string;
    readonly route: string;
    readonly status: number;
    readonly seconds: number;
  }) => void;
  readonly operation: (facts: { readonly outcome: "answered" | "errors"; readonly seconds: number; readonly cost: number }) => void;
  readonly read: (facts: { readonly method: string; readonly outcome: "answered" | "failed"; readonly seconds: number }) => void;
  readonly text: () => Promise<{ readonly type: string; readonly body: string }>;
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Labels are from short fixed lists: a caller's own words, such as an operation's name, would let anybody fill our memory. */
export function createMetrics(answers: AnswerCache): Metrics {
  const registers = [new Registry()];
  const [registry] = registers as [Registry];
  collectDefaultMetrics({ register: registry });
  const http = new Histogram({
    name: "nhs_http_answer_seconds",
    help: "Time from request to answer.",
    labelNames: ["method", "route", "status"],
    buckets: SECONDS,
    registers,
  });
  const operations = new Histogram({
    name: "nhs_graphql_operation_seconds",
    help: "Time that an operation took that was not answered from the cache.",
    labelNames: ["outcome"],
    buckets: SECONDS,
    registers,
  });
  const points = new Counter({ name: "nhs_graphql_points_total", help: "Points of cost of all operations that ran.", registers });
  const reads = new Histogram({
    name: "nhs_store_read_seconds",
    help: "Time that a read of the store took.",
    labelNames: ["method", "outcome"],
    buckets: SECONDS,
    registers,
  });
  const cached = new Gauge({ name: "nhs_answer_cache_bytes", help: "Size of the cache of answers.", registers });
  return {
    answered: ({ seconds, ...labels }) => http.observe(labels, seconds),
    operation: ({ outcome, seconds, cost }) => {
      operations.observe({ outcome }, seconds);
      points.inc(cost);
    },
    read: ({ seconds, ...labels }) => reads.observe(labels, seconds),
    text: async () => {
      cached.set(answers.size);
      return { type: registry.contentType, body: await registry.metrics() };
    },
  };
}

/** Serves the figures at /metrics on a listener of its own, so that they never stand on the public one by oversight. */
export async function serveMetrics(metrics: Metrics, { host, port }: { readonly host: string; readonly port: number }): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.url !== "/metrics") {
      response.writeHead(404).end();
      return;
    }
    metrics.text().then(
      ({ type, body }) => response.writeHead(200, { "content-type": type }).end(body),
      () => response.writeHead(500).end(),
    );
  });
  server.listen(port, host);
  await once(server, "listening");
  return server;
}
