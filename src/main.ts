import "reflect-metadata";

import type { Logger } from "pino";

import type { Config } from "./config.ts";
import { createAnalysisCache } from "./graphql/analysis-cache.ts";
import { createContext } from "./graphql/context.ts";
import { createApolloServer } from "./graphql/server.ts";
import { openStore } from "./open-store.ts";
import { graphqlStatus } from "./server/graphql-status.ts";
import { buildHttpServer } from "./server/http-server.ts";
import { builtIde } from "./server/ide.ts";

export interface RunningServer {
  /** Where it listens, without a slash at the end. */
  readonly url: string;
  /** Lets what is under way finish, refuses what is new, and lets go of the store. */
  readonly close: () => Promise<void>;
}

/**
 * Puts the program together: store, GraphQL, HTTP. Resolves when it listens. With the embedded store it is ready by then; with Neo4j it
 * listens even while the database is down, and /health/ready says so.
 */
export async function startServer(config: Config, log: Logger): Promise<RunningServer> {
  const store = await openStore(config);
  const apollo = createApolloServer({ log: (details, message) => log.error(details, message), plugins: [graphqlStatus()] });
  await apollo.start();
  let url = "";
  const services = {
    store,
    cache: createAnalysisCache(),
    get publicUrl() {
      return config.publicUrl ?? url;
    },
  };
  const http = await buildHttpServer({
    apollo,
    contextOf: async (request) => createContext(services, request.id),
    store,
    history: () => createContext(services).history(),
    publicUrl: () => services.publicUrl,
    log,
    trustProxy: config.trustProxy,
    secure: config.publicUrl?.startsWith("https:") === true,
    ideFolder: builtIde(),
  });
  const close = async (): Promise<void> => {
    await http.close();
    await apollo.stop();
    await store.close();
  };
  try {
    url = await http.listen({
      host: config.host,
      port: config.port,
      listenTextResolver: (address) => `listening at ${address}, answering from ${store.kind}`,
    });
  } catch (error) {
    await close();
    throw error;
  }
  return { url, close };
}
