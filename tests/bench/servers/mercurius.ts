import fastify from "fastify";
import type { FastifyPluginAsync } from "fastify";
import type { GraphQLSchema } from "graphql";

import { createContext } from "../../../src/graphql/context.ts";
import { buildGraphSchema } from "../../../src/graphql/schema.ts";
import { openEmbedded } from "./embedded-services.ts";
import { loadPackage } from "./packages.ts";

interface MercuriusOptions {
  readonly schema: GraphQLSchema;
  readonly context: () => object;
  readonly jit: number;
  readonly graphiql: false;
}

/** Mercurius on Fastify, over our schema and the embedded data. `jit`: after how many runs an operation is compiled; 0 for never. */
export async function serveMercurius(seedDirectory: string, jit: number): Promise<string> {
  const { default: mercurius } = await loadPackage<{ readonly default: FastifyPluginAsync<MercuriusOptions> }>("mercurius");
  const { services } = await openEmbedded(seedDirectory);
  const app = fastify();
  await app.register(mercurius, { schema: buildGraphSchema(), context: () => createContext(services), jit, graphiql: false });
  app.get("/health/ready", () => ({ status: "ready" }));
  return app.listen({ host: "127.0.0.1", port: 0 });
}
