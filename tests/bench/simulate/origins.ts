import { Agent, request } from "node:http";
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from "node:http";

export interface OriginAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Several servers of equal content, asked in turn over connections that stay open. */
export interface Origins {
  readonly fetch: (path: string, headers: OutgoingHttpHeaders) => Promise<OriginAnswer>;
  readonly close: () => void;
}

const CONNECTIONS_EACH = 20;

export function openOrigins(urls: readonly string[]): Origins {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS_EACH });
  let turn = 0;
  return {
    fetch: (path, headers) => {
      turn += 1;
      const { hostname, port } = new URL(urls[turn % urls.length] ?? "");
      return new Promise((resolve, reject) => {
        const asked = request({ agent, hostname, port, path, headers }, (response) => {
          const pieces: Buffer[] = [];
          response.on("data", (piece: Buffer) => void pieces.push(piece));
          response.once("error", reject);
          response.once("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(pieces) }));
        });
        asked.once("error", reject);
        asked.end();
      });
    },
    close: () => agent.destroy(),
  };
}
