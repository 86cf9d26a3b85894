import { Agent, get } from "node:http";
import type { AddressInfo } from "node:net";

import type { Contender } from "../contenders/contender.ts";
import { openContender, serverOf } from "../contenders/open-contenders.ts";
import { generateDataset } from "../generate/dataset.ts";
import { placeDataset } from "../workshop.ts";
import { createEdgeCache } from "./edge-cache.ts";
import { openOrigins } from "./origins.ts";
import { simulationTables } from "./simulation-tables.ts";
import type { Reading, ReadingCost } from "./simulation-tables.ts";
import { addressesOf, zipfPlaces } from "./readers.ts";

const SIZE = 20_000;
const SERVERS = 3;
const READERS = 40;
const ADDRESSES = 10_000;
const SECONDS = 30;
const SECONDS_WITHOUT_CACHE = 10;
// So that answers grow old within a run: each second of ours is a minute of the cache's.
const CLOCK_SPEED = 60;

/**
 * Several server processes behind one caching proxy, asked by many readers at once who want a few pages very often and most pages seldom; then the same readers without
 * the proxy. Gives what of that the servers see, and what it means for more readers, as tables.
 */
export async function simulate(report: (text: string) => void): Promise<string> {
  const dataset = generateDataset(SIZE);
  const seedDirectory = await placeDataset(dataset, SIZE);
  const addresses = addressesOf(dataset, ADDRESSES);
  const servers = await Promise.all(Array.from({ length: SERVERS }, () => openContender("ours", { seedDirectory })));
  const urls = servers.map((server) => serverOf(server).url);
  const origins = openOrigins(urls);
  const edge = createEdgeCache(origins, () => (performance.now() / 1000) * CLOCK_SPEED);
  edge.server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => {
    edge.server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = edge.server.address() as AddressInfo;
  try {
    report(`${SERVERS} servers and a cache are up`);
    const behindCache = await costOf(servers, () => readFor(SECONDS, [port], addresses));
    report("read through the cache");
    const direct = await costOf(servers, () =>
      readFor(
        SECONDS_WITHOUT_CACHE,
        urls.map((url) => Number(new URL(url).port)),
        addresses,
      ),
    );
    const { hits, confirmed, fetched } = edge.counts;
    return simulationTables({
      behindCache,
      direct,
      hits,
      confirmed,
      fetched,
      seconds: SECONDS,
      cacheMinutes: (SECONDS * CLOCK_SPEED) / 60,
      servers: SERVERS,
      readers: READERS,
      addresses: ADDRESSES,
    });
  } finally {
    edge.server.close();
    edge.server.closeAllConnections();
    origins.close();
    await Promise.all(servers.map((one) => one.stop()));
  }
}

async function costOf(servers: readonly Contender[], read: () => Promise<Reading>): Promise<ReadingCost> {
  const before = await usedBy(servers);
  const reading = await read();
  return { ...reading, cpu: (await usedBy(servers)) - before };
}

async function usedBy(servers: readonly Contender[]): Promise<number> {
  const usages = await Promise.all(servers.map((server) => serverOf(server).ask({ ask: "usage" })));
  return usages.reduce((sum, { cpu }) => sum + cpu, 0);
}

async function readFor(seconds: number, ports: readonly number[], addresses: readonly string[]): Promise<Reading> {
  const agent = new Agent({ keepAlive: true, maxSockets: READERS });
  const until = performance.now() + seconds * 1000;
  const times: number[] = [];
  let bytes = 0;
  const reader = async (number: number): Promise<void> => {
    const next = zipfPlaces(addresses.length, number + 1);
    while (performance.now() < until) {
      const started = performance.now();
      const received = await readOnce(agent, ports[number % ports.length] ?? 0, addresses[next()] ?? "");
      bytes += received;
      times.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: READERS }, (_, number) => reader(number)));
  agent.destroy();
  return { times: times.toSorted((a, b) => a - b), bytes };
}

/** How many bytes the body of the answer had. */
function readOnce(agent: Agent, port: number, path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get({ agent, hostname: "127.0.0.1", port, path, headers: { accept: "application/json", "accept-encoding": "br" } }, (response) => {
      let bytes = 0;
      response.on("data", (piece: Buffer) => void (bytes += piece.length));
      response.once("error", reject);
      response.once("end", () => {
        if (response.statusCode === 200) resolve(bytes);
        else reject(new Error(`expected 200 from the cache, got ${String(response.statusCode)} for ${path}`));
      });
    }).once("error", reject);
  });
}
