import fastify from "fastify";

import type { OperationName } from "../questions/operations.ts";
import type { Question } from "../questions/question.ts";
import { handAnswers } from "./hand-answers.ts";
import { openEmbedded } from "./embedded-services.ts";

/** Fastify alone, over the embedded data: one route, code written by hand for each operation, JSON.stringify. What no GraphQL server can beat. */
export async function serveBare(seedDirectory: string): Promise<string> {
  const { dataset, services } = await openEmbedded(seedDirectory);
  const answers = handAnswers(dataset, services.store);
  const app = fastify();
  app.post<{ Body: { readonly operationName: OperationName; readonly variables: Question["variables"] & { readonly offset: number } } }>(
    "/graphql",
    async ({ body }, reply) => {
      const text = JSON.stringify({ data: await answers[body.operationName](body.variables) });
      return reply.header("content-type", "application/json; charset=utf-8").send(text);
    },
  );
  app.get("/health/ready", () => ({ status: "ready" }));
  return app.listen({ host: "127.0.0.1", port: 0 });
}
