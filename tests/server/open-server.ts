import { createAnalysisCache } from "../../src/graphql/analysis-cache.ts";
import { knownOperations } from "../../src/graphql/compiled/known-operations.ts";
import type { KnownOperations } from "../../src/graphql/compiled/known-operations.ts";
import { createContext } from "../../src/graphql/context.ts";
import type { GraphContext } from "../../src/graphql/context.ts";
import { createApolloServer } from "../../src/graphql/server.ts";
import { createAnswerCache } from "../../src/server/answer-cache.ts";
import { graphqlStatus } from "../../src/server/graphql-status.ts";
import { buildHttpServer } from "../../src/server/http-server.ts";
import type { HttpServerOptions } from "../../src/server/http-server.ts";
import { openLog } from "../../src/server/request-log.ts";
import type { GraphStore } from "../../src/store/store.ts";

export interface OpenServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** The whole server over a store, listening on a free port. */
export async function openServer(
  store: GraphStore,
  options: Partial<HttpServerOptions<GraphContext>> = {},
  known: KnownOperations = knownOperations(),
): Promise<OpenServer> {
  const apollo = createApolloServer({ log: () => undefined, plugins: [graphqlStatus(), known.plugin] });
  await apollo.start();
  const services = { store, cache: createAnalysisCache(), publicUrl: "https://graph.test" };
  const http = await buildHttpServer({
    apollo,
    known,
    contextOf: (request) => Promise.resolve(createContext(services, { requestId: request.id })),
    store,
    answers: createAnswerCache(),
    program: "test",
    history: () => createContext(services).history(),
    publicUrl: () => services.publicUrl,
    log: openLog("silent"),
    trustProxy: false,
    secure: false,
    ...options,
  });
  const url = await http.listen({ host: "127.0.0.1", port: 0 });
  const close = async (): Promise<void> => {
    // A test that leaves an answer unread keeps its connection busy, and a server that lets work finish would wait for it.
    const impatience = setTimeout(() => http.server.closeAllConnections(), 3000);
    await http.close();
    clearTimeout(impatience);
    await apollo.stop();
    await store.close();
  };
  return { url, close };
}
