import { afterEach, describe, expect, test } from "@jest/globals";

import { chargeTo } from "../../src/charge.ts";
import { createAnalysisCache } from "../../src/graphql/analysis-cache.ts";
import { createContext } from "../../src/graphql/context.ts";
import { LIMITS } from "../../src/limits.ts";
import { clientOf, createRateLimits, RATE_ALLOWANCE } from "../../src/server/rate-limits.ts";
import type { RateAllowance } from "../../src/server/rate-limits.ts";
import { openMemoryStore } from "../../src/store/memory/memory-store.ts";
import { SMALL_HISTORY } from "../helpers/small-history.ts";
import { openServer } from "./open-server.ts";
import type { OpenServer } from "./open-server.ts";

let server: OpenServer | undefined;
afterEach(() => server?.close());

async function open(allowance: Partial<RateAllowance>): Promise<OpenServer> {
  const store = openMemoryStore(SMALL_HISTORY);
  const rateLimits = createRateLimits({ ...RATE_ALLOWANCE, ...allowance });
  const services = { store, cache: createAnalysisCache(), publicUrl: "https://graph.test" };
  server = await openServer(store, {
    rateLimits,
    contextOf: (request) => Promise.resolve(createContext(services, { charge: chargeTo(rateLimits, clientOf(request.ip)) })),
  });
  return server;
}

async function statuses(url: string, times: number): Promise<readonly number[]> {
  const seen: number[] = [];
  for (let time = 0; time < times; time += 1) seen.push((await fetch(url)).status);
  return seen;
}

describe("a client", () => {
  test("has its requests answered up to the limit; then it is told how long to wait, in the shape of GraphQL", async () => {
    const { url } = await open({ requests: 3 });
    expect(await statuses(`${url}/graphql?query={__typename}`, 4)).toEqual([200, 200, 200, 429]);
    const response = await fetch(`${url}/graphql?query={__typename}`);
    expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(response.headers.get("x-ratelimit-limit")).toBe("3");
    expect(response.headers.get("x-ratelimit-remaining")).toBe("0");
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "RATE_LIMITED" } }] });
  });

  test("can always ask for health, and exports and the explorer's files have accounts of their own", async () => {
    const { url } = await open({ requests: 0, exports: 1, files: 1 });
    expect(await statuses(`${url}/health/live`, 5)).toEqual([200, 200, 200, 200, 200]);
    expect(await statuses(`${url}/export/bibtex`, 2)).toEqual([200, 429]);
    expect(await statuses(`${url}/assets/none.js`, 2)).toEqual([404, 429]);
  });

  test("pays for what its operations cost, and nothing for an answer from the cache", async () => {
    const { url } = await open({ points: 250 });
    const question = (first: number): string => `${url}/graphql?query={structures(first:${first}){nodes{id}}}`;
    // A page of 98 rows costs 100 points, twice: then its answer is kept.
    expect(await statuses(question(98), 4)).toEqual([200, 200, 200, 200]);
    const response = await fetch(question(99));
    expect(response.status).toBe(429);
    expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "RATE_LIMITED" } }] });
    expect((await fetch(question(40))).status).toBe(200);
  });
});

describe("accounts", () => {
  test.each(["requests", "points", "exports", "files"] as const)("let as many %s pass as the table says, and not one more", (kind) => {
    const limits = createRateLimits(RATE_ALLOWANCE, () => 0);
    expect(limits.take("a", kind, LIMITS[kind].most)).toMatchObject({ allowed: true, remaining: 0 });
    expect(limits.take("a", kind)).toMatchObject({ allowed: false, reset: 60 });
    expect(limits.take("b", kind).allowed).toBe(true);
  });

  test("begin again after a minute", () => {
    let time = 0;
    const limits = createRateLimits({ ...RATE_ALLOWANCE, requests: 1 }, () => time);
    limits.take("a", "requests");
    time = 59_999;
    expect(limits.take("a", "requests")).toMatchObject({ allowed: false, reset: 1 });
    time = 60_000;
    expect(limits.take("a", "requests").allowed).toBe(true);
  });

  test("count one network of IPv6 as one client, and an address of IPv4 however it is written", () => {
    expect(clientOf("2001:db8:1:2::1")).toBe(clientOf("2001:db8:1:2:ffff::9"));
    expect(clientOf("2001:db8:1:2::1")).not.toBe(clientOf("2001:db8:1:3::1"));
    expect(clientOf("::ffff:192.0.2.1")).toBe("192.0.2.1");
    expect(clientOf("::1")).toBe("0:0:0:0::/64");
  });
});

describe("a server that has too much to do", () => {
  test("refuses at once and says when to come back, and still tells its health", async () => {
    let overloaded = true;
    server = await openServer(openMemoryStore(SMALL_HISTORY), { overload: { isOverloaded: () => overloaded, stop: () => undefined } });
    const refused = await fetch(`${server.url}/graphql?query={__typename}`);
    expect(refused.status).toBe(503);
    expect(refused.headers.get("retry-after")).toBe("5");
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: "SERVICE_UNAVAILABLE" } }] });
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
    overloaded = false;
    expect((await fetch(`${server.url}/graphql?query={__typename}`)).status).toBe(200);
  });
});
