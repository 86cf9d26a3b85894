import { ApolloServer } from "@apollo/server";
import type { ApolloServerPlugin } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";

import { LIMITS } from "../limits.ts";
import type { GraphContext } from "./context.ts";
import { formatError } from "./errors.ts";
import { limitOperations } from "./limits/limits-plugin.ts";
import { readOnlyRule } from "./read-only-rule.ts";
import { reportErrors } from "./report-errors.ts";
import type { ErrorLog } from "./report-errors.ts";
import { buildGraphSchema } from "./schema.ts";

export interface ApolloServerSettings {
  /** Built by buildGraphSchema. Left out: it is built here. */
  readonly schema?: GraphQLSchema;
  /** Where unexpected errors are written. */
  readonly log: ErrorLog;
  /** More plugins, such as metrics. The limits on operations are always there. */
  readonly plugins?: readonly ApolloServerPlugin<GraphContext>[];
}

/** The GraphQL engine, without HTTP. Start it with `start()`; give each operation a context of createContext. */
export function createApolloServer({ schema = buildGraphSchema(), log, plugins = [] }: ApolloServerSettings): ApolloServer<GraphContext> {
  return new ApolloServer<GraphContext>({
    schema,
    // A public graph is explored by introspection. Apollo's default would switch it off in production.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError,
    // Forged requests need a victim's cookie or a mutation, and there is neither: no route reads a cookie or an authorisation header. Plain
    // GET requests stay open so that answers can be linked to and cached.
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    // Operations that may come again are known to the compiled ones; a second store of documents would cost a hundred megabytes under many different questions.
    documentStore: null,
    parseOptions: { maxTokens: LIMITS.tokens.most },
    validationRules: [readOnlyRule],
    validationOptions: { maxErrors: LIMITS.errors.most },
    executionOptions: { maxCoercionErrors: LIMITS.errors.most },
    maxRecursiveSelections: 10_000,
    // The process that owns the server shuts it down in its own order.
    stopOnTerminationSignals: false,
    // Apollo's landing page loads a script from elsewhere; the explorer is our own.
    // Its cache control would wrap every resolver to look for hints, of which there are none: whole answers are kept by revision.
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      reportErrors(log),
      limitOperations(),
      ...plugins,
    ],
  });
}
