import { createServer } from "node:http";

import { createContext } from "../../../src/graphql/context.ts";
import { buildGraphSchema } from "../../../src/graphql/schema.ts";
import { openEmbedded } from "./embedded-services.ts";
import { listenNode } from "./listen.ts";
import { loadPackage } from "./packages.ts";
import type { Yoga } from "./packages.ts";

/** GraphQL Yoga on node:http, over our schema and the embedded data. */
export async function serveYoga(seedDirectory: string): Promise<string> {
  const { createYoga } = await loadPackage<Yoga>("graphql-yoga");
  const { services } = await openEmbedded(seedDirectory);
  const yoga = createYoga({
    schema: buildGraphSchema(),
    context: () => createContext(services),
    logging: false,
    graphiql: false,
    landingPage: false,
  });
  return listenNode(createServer(yoga));
}
