import { createRequire } from "node:module";
import { join } from "node:path";

import type { Contender } from "../contenders/contender.ts";
import { HEADERS } from "../contenders/http-contender.ts";
import type { Question } from "../questions/question.ts";
import type { Autocannon } from "../servers/packages.ts";
import { WORKSHOP } from "../workshop.ts";
import type { Effort, Measurement, Phase } from "./measure.ts";

export const CLIENTS = 10;
// Autocannon ends with a sample, so that long samples would make a short run long.
const SAMPLE_MILLISECONDS = 100;
// Autocannon puts a new id in its place in each request.
const NEW_MARK = "[<id>]";

/** Ten clients on connections that stay open, each asking as soon as it is answered. */
export async function loadOverHttp(
  http: NonNullable<Contender["http"]>,
  questions: readonly Question[],
  phase: Phase,
  effort: Effort,
  tries = 3,
): Promise<Pick<Measurement, "requestsPerSecond" | "cpu">> {
  const { server, body } = http;
  const autocannon = createRequire(join(WORKSHOP, "package.json"))("autocannon") as Autocannon;
  const before = await server.ask({ ask: "usage" });
  const started = performance.now();
  const asked = questions.map((question) => ({
    method: "POST" as const,
    path: "/graphql",
    headers: HEADERS,
    body: body(question, phase === "FIRST" ? NEW_MARK : "again"),
  }));
  let clients = 0;
  const { requests, errors, timeouts, non2xx } = await autocannon({
    url: server.url,
    connections: CLIENTS,
    duration: effort.seconds,
    sampleInt: SAMPLE_MILLISECONDS,
    idReplacement: phase === "FIRST",
    requests: asked,
    // Each begins elsewhere, or all would ask the same at the same time.
    setupClient: (client) => {
      const start = Math.floor((asked.length * clients) / CLIENTS) % asked.length;
      clients += 1;
      client.setRequests([...asked.slice(start), ...asked.slice(0, start)]);
    },
  });
  const took = (performance.now() - started) / 1000;
  const after = await server.ask({ ask: "usage" });
  // Too short for the slowest of the contenders to answer at all.
  if (requests.total === 0) return loadOverHttp(http, questions, phase, { ...effort, seconds: effort.seconds * 4 });
  // A server that is kept from its work by other programs refuses some: what it does when it is not is what is asked.
  if (errors + timeouts + non2xx > 0 && tries > 1) return loadOverHttp(http, questions, phase, effort, tries - 1);
  if (errors + timeouts + non2xx > 0)
    throw new Error(
      `expected every request of ${questions[0]?.operation} to be answered at ${server.url}, got ${errors} errors, ${timeouts} timeouts and ${non2xx} refusals`,
    );
  return { requestsPerSecond: requests.total / took, cpu: (after.cpu - before.cpu) / requests.total };
}

/** The same of a contender that has no server: ten questions under way at once. */
export async function loadInProcess(
  contender: Contender,
  questions: readonly Question[],
  { seconds }: Effort,
): Promise<Pick<Measurement, "requestsPerSecond">> {
  const started = performance.now();
  let answered = 0;
  const client = async (from: number): Promise<void> => {
    for (let number = from; performance.now() - started < seconds * 1000; number += 1) {
      const question = questions[number % questions.length];
      if (question !== undefined) await contender.ask(question, "");
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, from) => client(from)));
  return { requestsPerSecond: answered / ((performance.now() - started) / 1000) };
}
