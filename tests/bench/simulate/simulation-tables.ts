import { quantile } from "../measure/measure.ts";

/** What readers got. */
export interface Reading {
  /** Latencies in milliseconds, sorted. */
  readonly times: readonly number[];
  /** Bytes in the bodies of all answers. */
  readonly bytes: number;
}

/** What readers got and what it cost the servers, in microseconds of processor time. */
export interface ReadingCost extends Reading {
  readonly cpu: number;
}

export interface Simulation {
  readonly behindCache: ReadingCost;
  readonly direct: ReadingCost;
  readonly hits: number;
  readonly confirmed: number;
  readonly fetched: number;
  readonly seconds: number;
  /** How long the run was by the cache's clock. */
  readonly cacheMinutes: number;
  readonly servers: number;
  readonly readers: number;
  readonly addresses: number;
}

const RATES = [10, 1000, 100_000];
// A core that is busier than this makes readers wait whenever several come at once.
const BUSY = 0.6;
const MICROSECONDS = 1_000_000;

/** What was simulated, as a table, and what follows for other numbers of readers, as another. */
export function simulationTables(simulation: Simulation): string {
  const { behindCache, direct, hits, confirmed, fetched, seconds, cacheMinutes, servers, readers, addresses } = simulation;
  const asked = confirmed + fetched;
  const requests = behindCache.times.length;
  const perRequest = behindCache.cpu / requests;
  const perDirectRequest = direct.cpu / direct.times.length;
  const bytes = behindCache.bytes / requests;
  return [
    `${servers} servers, one cache, ${readers} readers at once who ask for ${addresses.toLocaleString("en")} addresses (record pages, lineages, searches, days), the first the most often ` +
      `and the others by Zipf's law; ${seconds} s that the cache takes for ${cacheMinutes} minutes, from empty. Then the same readers without the cache. All on one machine with its few cores: the requests a second are the ` +
      "machine's, the shares and costs are what to reckon with.",
    table(
      ["", "behind the cache", "without it"],
      [
        ["readers' requests a second", rate(requests, seconds), ""],
        ["answered by the cache without asking", percent(hits / requests), ""],
        ["requests to the servers for each reader's request", (asked / requests).toFixed(3), "1"],
        ["of these, confirmed by a 304", percent(confirmed / Math.max(1, asked)), ""],
        ["servers' processor time for each reader's request, µs", perRequest.toFixed(0), perDirectRequest.toFixed(0)],
        ...[0.5, 0.95, 0.99].map((share) => [
          `latency for readers, p${share * 100}, ms`,
          quantile(behindCache.times, share).toFixed(1),
          quantile(direct.times, share).toFixed(1),
        ]),
        ["mean body, compressed, bytes", bytes.toFixed(0), bytes.toFixed(0)],
      ],
    ),
    `From these costs, with cores that are ${BUSY * 100} % busy at most:`,
    table(
      ["readers' requests a second", "requests to the servers a second", "cores behind a cache", "cores without one", "Mbit/s to readers"],
      RATES.map((wanted) => [
        wanted.toLocaleString("en"),
        ((wanted * asked) / requests).toFixed(0),
        cores(wanted * perRequest),
        cores(wanted * perDirectRequest),
        ((wanted * bytes * 8) / MICROSECONDS).toFixed(1),
      ]),
    ),
  ].join("\n\n");
}

function cores(microsecondsASecond: number): string {
  return String(Math.max(1, Math.ceil(microsecondsASecond / MICROSECONDS / BUSY)));
}

function rate(requests: number, seconds: number): string {
  return (requests / seconds).toFixed(0);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? "---" : "--:"))), ...rows.map(line)].join("\n");
}
