import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { describe, expect, test } from "@jest/globals";

import { createAnswerCache } from "../../src/server/answer-cache.ts";
import { createMetrics, serveMetrics } from "../../src/server/metrics.ts";
import { startTracing } from "../../src/server/tracing.ts";
import { startWatch } from "../../src/server/watch.ts";
import { openLog } from "../../src/server/request-log.ts";
import { openMemoryStore } from "../../src/store/memory/memory-store.ts";
import { watchedStore } from "../../src/store/watched-store.ts";
import { SMALL_HISTORY } from "../helpers/small-history.ts";
import { openServer } from "./open-server.ts";

describe("figures for Prometheus", () => {
  test("count answers by the pattern of their address, never by the address, and stand on a listener of their own", async () => {
    const metrics = createMetrics(createAnswerCache());
    const listener = await serveMetrics(metrics, { host: "127.0.0.1", port: 0 });
    const figures = `http://127.0.0.1:${(listener.address() as AddressInfo).port}/metrics`;
    const server = await openServer(openMemoryStore(SMALL_HISTORY), { watch: { metrics, tracing: undefined } });
    await fetch(`${server.url}/id/a-secret-question`);
    await fetch(`${server.url}/graphql?query={__typename}`);
    const text = await (await fetch(figures)).text();
    expect(text).toContain('nhs_http_answer_seconds_count{method="GET",route="/id/:id",status="404"} 1');
    expect(text).toContain('nhs_http_answer_seconds_count{method="GET",route="/graphql",status="200"} 1');
    expect(text).toContain("nodejs_eventloop_lag_p99_seconds");
    expect(text).not.toContain("a-secret-question");
    expect((await fetch(`${server.url}/metrics`)).status).toBe(404);
    await server.close();
    listener.close();
  });

  test("count reads of the store by what became of them", async () => {
    const watch = await startWatch(
      { metrics: { host: "127.0.0.1", port: 0 }, slowOperation: 1000 },
      openLog("silent"),
      createAnswerCache(),
    );
    const store = watchedStore({ ...openMemoryStore(SMALL_HISTORY), info: () => Promise.reject(new Error("down")) }, watch.read);
    await store.recordsByIds(["north-board"]);
    await expect(store.info()).rejects.toThrow("down");
    const text = (await watch.metrics?.text())?.body;
    expect(text).toContain('nhs_store_read_seconds_count{method="recordsByIds",outcome="answered"} 1');
    expect(text).toContain('nhs_store_read_seconds_count{method="info",outcome="failed"} 1');
    await watch.stop();
  });
});

describe("traces", () => {
  test("are sent to a collector, the reads within the operation", async () => {
    const received: string[] = [];
    const collector = createServer((request, response) => {
      let body = "";
      request.on("data", (data: Buffer) => {
        body += data.toString();
      });
      request.on("end", () => {
        received.push(`${request.url ?? ""} ${body}`);
        response.writeHead(200, { "content-type": "application/json" }).end("{}");
      });
    });
    collector.listen(0, "127.0.0.1");
    await once(collector, "listening");
    const { trace, stop } = await startTracing(`http://127.0.0.1:${(collector.address() as AddressInfo).port}`);
    expect(await trace("graphql", {}, () => trace("store page", {}, () => Promise.resolve("answer")))).toBe("answer");
    await expect(trace("graphql", {}, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    await stop();
    collector.close();
    expect(received.join("\n")).toMatch(/^\/v1\/traces .*"store page".*nhs-reform-graph|^\/v1\/traces .*nhs-reform-graph.*"store page"/s);
  });
});

describe("the log of slow operations", () => {
  test("names the operation, its cost and its time", async () => {
    const lines: object[] = [];
    const log = openLog("silent");
    log.warn = (details: unknown) => void lines.push(details as object);
    const watch = await startWatch({ slowOperation: 100 }, log, createAnswerCache());
    watch.operation({ name: "Quick", milliseconds: 99, failed: false, cost: 1 });
    watch.operation({ name: "Slow", milliseconds: 100.4, failed: false, cost: 7, requestId: "id" });
    expect(lines).toEqual([{ name: "Slow", milliseconds: 100, failed: false, cost: 7, requestId: "id" }]);
    await watch.stop();
  });
});
