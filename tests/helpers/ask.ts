import { createAnalysisCache } from "../../src/graphql/analysis-cache.ts";
import { createContext } from "../../src/graphql/context.ts";
import type { ErrorLog } from "../../src/graphql/report-errors.ts";
import { createApolloServer } from "../../src/graphql/server.ts";
import type { GraphStore } from "../../src/store/store.ts";

export interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors: readonly { readonly message: string; readonly code: unknown; readonly extensions: Readonly<Record<string, unknown>> }[];
}

export type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;

/** Asks a store through the whole GraphQL layer, without HTTP. Errors are part of the answer. */
export function askerOf(store: GraphStore, log: ErrorLog = () => undefined): Ask {
  const apollo = createApolloServer({ log });
  const services = { store, cache: createAnalysisCache(), publicUrl: "https://example.org" };
  return async (query, variables = {}) => {
    const { body } = await apollo.executeOperation(
      { query, variables },
      { contextValue: createContext(services, { requestId: "request-1" }) },
    );
    if (body.kind !== "single") throw new Error("expected an answer in one piece");
    const { data, errors = [] } = plain(body.singleResult);
    return { data, errors: errors.map(({ message, extensions = {} }) => ({ message, code: extensions["code"], extensions })) };
  };
}

interface PlainResult {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

// As a client would see it: graphql-js makes objects without a prototype, which equality checks tell from plain ones.
function plain(result: unknown): PlainResult {
  return JSON.parse(JSON.stringify(result)) as PlainResult;
}
