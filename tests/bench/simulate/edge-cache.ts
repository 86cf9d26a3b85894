import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";

import { freshnessOf, lifetimeOf } from "./freshness.ts";
import type { Lifetime } from "./freshness.ts";
import type { OriginAnswer, Origins } from "./origins.ts";

interface Kept {
  readonly answer: OriginAnswer;
  readonly lifetime: Lifetime;
  /** The cache's own seconds, when the origin last vouched for it. */
  readonly since: number;
}

/** How the cache answered its readers, and what it asked the origins. */
export interface EdgeCounts {
  readers: number;
  /** Answered without asking, fresh or stale. */
  hits: number;
  /** Asked whether what it had was still right, and it was: answered by 304 without a body. */
  confirmed: number;
  /** Asked for a whole answer. */
  fetched: number;
}

export interface EdgeCache {
  readonly server: Server;
  readonly counts: EdgeCounts;
}

// What decides the bytes besides the address: the origin names these two in Vary.
const VARYING = ["accept", "accept-encoding"] as const;

/**
 * A shared cache as a CDN runs at its edge, in small: it keeps what Cache-Control lets it keep, asks again by the tag of the answer, gives what is stale while it asks, and asks
 * once when many wait for the same. It keeps everything it may: the addresses of a simulation fit in memory. `seconds` is its clock.
 */
export function createEdgeCache(origins: Origins, seconds: () => number): EdgeCache {
  const kept = new Map<string, Kept>();
  const underWay = new Map<string, Promise<OriginAnswer>>();
  const counts: EdgeCounts = { readers: 0, hits: 0, confirmed: 0, fetched: 0 };

  const askOrigin = async (key: string, path: string, headers: Record<string, string>): Promise<OriginAnswer> => {
    const old = kept.get(key);
    const tag = old?.answer.headers.etag;
    const answer = await origins.fetch(path, tag === undefined ? headers : { ...headers, "if-none-match": tag });
    if (answer.status === 304 && old !== undefined) {
      counts.confirmed += 1;
      kept.set(key, { ...old, since: seconds() });
      return old.answer;
    }
    counts.fetched += 1;
    const lifetime = answer.status === 200 ? lifetimeOf(answer.headers["cache-control"]) : undefined;
    if (lifetime === undefined) kept.delete(key);
    else kept.set(key, { answer, lifetime, since: seconds() });
    return answer;
  };
  const askOnce = (key: string, path: string, headers: Record<string, string>): Promise<OriginAnswer> => {
    const known = underWay.get(key);
    if (known !== undefined) return known;
    const asked = askOrigin(key, path, headers).finally(() => underWay.delete(key));
    underWay.set(key, asked);
    return asked;
  };
  const answerReader = async ({ url = "/", headers }: IncomingMessage, response: ServerResponse): Promise<void> => {
    counts.readers += 1;
    const varying = Object.fromEntries(VARYING.map((name) => [name, headers[name] ?? ""]));
    const key = [url, ...Object.values(varying)].join("\n");
    const found = kept.get(key);
    const freshness = found === undefined ? "STALE" : freshnessOf(found.lifetime, seconds() - found.since);
    if (found !== undefined && freshness !== "STALE") {
      counts.hits += 1;
      if (freshness === "STALE_BUT_USABLE") askOnce(key, url, varying).catch(() => undefined);
      send(response, found.answer);
      return;
    }
    send(response, await askOnce(key, url, varying));
  };

  const server = createServer((request, response) => {
    answerReader(request, response).catch(() => response.writeHead(502).end());
  });
  return { server, counts };
}

function send(response: ServerResponse, { status, headers, body }: OriginAnswer): void {
  const { "content-type": type, "content-encoding": encoding, etag } = headers;
  response.writeHead(status, {
    ...(type === undefined ? {} : { "content-type": type }),
    ...(encoding === undefined ? {} : { "content-encoding": encoding }),
    ...(etag === undefined ? {} : { etag }),
    "content-length": body.length,
  });
  response.end(body);
}
