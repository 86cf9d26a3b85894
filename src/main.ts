import "reflect-metadata";

import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { Logger } from "pino";

import { chargeTo } from "./charge.ts";
import type { Config } from "./config.ts";
import { createAnalysisCache } from "./graphql/analysis-cache.ts";
import { knownOperations } from "./graphql/compiled/known-operations.ts";
import { createContext } from "./graphql/context.ts";
import { buildGraphSchema } from "./graphql/schema.ts";
import { createApolloServer } from "./graphql/server.ts";
import { warmUp } from "./graphql/warm-up.ts";
import { watchOperations } from "./graphql/watch-operations.ts";
import { openStore } from "./open-store.ts";
import { ROOT } from "./root.ts";
import { createAnswerCache } from "./server/answer-cache.ts";
import { graphqlStatus } from "./server/graphql-status.ts";
import { buildHttpServer } from "./server/http-server.ts";
import { builtExplorer } from "./server/explorer-route.ts";
import { builtIde } from "./server/ide.ts";
import { watchOverload } from "./server/overload.ts";
import { clientOf, createRateLimits, RATE_ALLOWANCE } from "./server/rate-limits.ts";
import { watchedStore } from "./store/watched-store.ts";
import { startWatch } from "./server/watch.ts";

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
  const answers = createAnswerCache();
  const watch = await startWatch(config, log, answers);
  const store = watchedStore(await openStore(config), watch.read);
  const known = config.compiled ? knownOperations(watch.operation) : undefined;
  const schema = buildGraphSchema();
  const apollo = createApolloServer({
    schema,
    log: (details, message) => log.error(details, message),
    plugins: [graphqlStatus(), watchOperations(watch.operation), ...(known === undefined ? [] : [known.plugin])],
  });
  await apollo.start();
  let url = "";
  const services = {
    store,
    cache: createAnalysisCache(),
    get publicUrl() {
      return config.publicUrl ?? url;
    },
  };
  const rateLimits = config.rateLimits && createRateLimits({ ...RATE_ALLOWANCE, ...config.rateLimits });
  const http = await buildHttpServer({
    apollo,
    known,
    contextOf: (request, isCharged) =>
      createContext(services, {
        requestId: request.id,
        ...(rateLimits && !isCharged && { charge: chargeTo(rateLimits, clientOf(request.ip)) }),
      }),
    store,
    answers,
    program: programOf(config),
    rateLimits,
    overload: watchOverload(),
    watch,
    history: () => createContext(services).history(),
    publicUrl: () => services.publicUrl,
    log,
    trustProxy: config.trustProxy,
    secure: config.publicUrl?.startsWith("https:") === true,
    ideFolder: builtIde(),
    explorerFolder: builtExplorer(),
  });
  const close = async (): Promise<void> => {
    await http.close();
    await apollo.stop();
    await store.close();
    await watch.stop();
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
  // Otherwise the first reader who asks of the whole graph waits until every record is read. A database that is away is asked again by the question itself.
  void warmUp(() => createContext(services), schema).catch(() => undefined);
  return { url, close };
}

/** In development the program changes without its version: then nothing is the same after a restart. */
function programOf({ production }: Pick<Config, "production">): string {
  if (!production) return randomUUID();
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { readonly version: string };
  return version;
}
