import { Agent, request } from "node:http";

import type { Question } from "../questions/question.ts";
import type { ServerProcess } from "../servers/server-process.ts";
import type { Answer, Contender } from "./contender.ts";

interface HttpContender extends Pick<Contender, "name" | "shape"> {
  readonly body: (question: Question, mark: string) => string;
  /** From the `data` of an answer to what is compared. */
  readonly read: (question: Question, data: unknown) => unknown;
}

export const HEADERS = { "content-type": "application/json", accept: "application/json" };

/** A server that is asked over HTTP, on one connection that stays open. */
export function httpContender(server: ServerProcess, { name, shape, body, read }: HttpContender): Contender {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const { hostname, port } = new URL(server.url);
  const post = (text: string): Promise<{ readonly status: number; readonly text: string; readonly milliseconds: number }> =>
    new Promise((resolve, reject) => {
      const started = performance.now();
      const asked = request(
        { agent, hostname, port, path: "/graphql", method: "POST", headers: { ...HEADERS, "content-length": Buffer.byteLength(text) } },
        (response) => {
          const pieces: Buffer[] = [];
          response.on("data", (piece: Buffer) => void pieces.push(piece));
          response.once("error", reject);
          response.once("end", () => {
            const milliseconds = performance.now() - started;
            resolve({ status: response.statusCode ?? 0, text: Buffer.concat(pieces).toString(), milliseconds });
          });
        },
      );
      asked.once("error", reject);
      asked.end(text);
    });

  return {
    name,
    shape,
    ask: async (question, mark): Promise<Answer> => {
      const { status, text, milliseconds } = await post(body(question, mark));
      return {
        milliseconds,
        content: () => {
          const { data, errors } = JSON.parse(text) as { readonly data?: unknown; readonly errors?: unknown };
          if (status !== 200 || errors !== undefined)
            throw new Error(`expected ${name} to answer ${question.operation}, got ${status}: ${text.slice(0, 500)}`);
          return read(question, data);
        },
      };
    },
    http: { server, body },
    stop: async () => {
      agent.destroy();
      await server.stop();
    },
  };
}
