import { expect } from "@jest/globals";

import { createAnalysisCache } from "../../src/graphql/analysis-cache.ts";
import { knownOperations } from "../../src/graphql/compiled/known-operations.ts";
import type { KnownOperations } from "../../src/graphql/compiled/known-operations.ts";
import { createContext } from "../../src/graphql/context.ts";
import type { GraphServices } from "../../src/graphql/context.ts";
import type { ErrorLog } from "../../src/graphql/report-errors.ts";
import { createApolloServer } from "../../src/graphql/server.ts";
import type { GraphStore } from "../../src/store/store.ts";

export interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors: readonly { readonly message: string; readonly code: unknown; readonly extensions: Readonly<Record<string, unknown>> }[];
}

export type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;

/**
 * Asks a store through the whole GraphQL layer, without HTTP. Errors are part of the answer. Whatever is answered is asked again of the compiled
 * operation, which must say the same, or leave it alone where there are errors to tell.
 */
export function askerOf(store: GraphStore, log: ErrorLog = () => undefined): Ask {
  const known = knownOperations();
  const services = { store, cache: createAnalysisCache(), publicUrl: "https://example.org" };
  const askApollo = apolloAsker(services, log, known);
  return async (query, variables = {}) => {
    const answer = await askApollo(query, variables);
    const compiled = known.find({ query, operationName: null });
    // Introspection is answered by Apollo Server alone.
    if (compiled === undefined || query.includes("__schema") || query.includes("__type(")) return answer;
    const outcome = await compiled.answer(createContext(services), variables);
    if (!("data" in outcome)) expect(answer.errors).not.toEqual([]);
    else expect({ data: JSON.parse(outcome.data) as unknown, errors: [] }).toEqual({ data: answer.data, errors: answer.errors });
    return answer;
  };
}

/** As askerOf, without asking again: for tests that count what a question costs. */
export function onceAskerOf(store: GraphStore): Ask {
  return apolloAsker({ store, cache: createAnalysisCache(), publicUrl: "https://example.org" }, () => undefined);
}

function apolloAsker(services: GraphServices, log: ErrorLog, known?: KnownOperations): Ask {
  const apollo = createApolloServer({ log, plugins: known === undefined ? [] : [known.plugin] });
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
