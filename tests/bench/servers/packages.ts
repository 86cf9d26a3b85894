import type { GraphQLSchema } from "graphql";
import type { IncomingMessage, ServerResponse } from "node:http";

/**
 * What we use of the packages that the benchmark alone needs. They are installed beside the compiled benchmark and not with the program, so their own types
 * are not here: these few lines stand for them.
 */

export interface Yoga {
  createYoga(options: {
    readonly schema: GraphQLSchema;
    readonly context: () => object;
    readonly logging: false;
    readonly graphiql: false;
    readonly landingPage: false;
  }): (request: IncomingMessage, response: ServerResponse) => void;
}

export interface Neo4jGraphQL {
  Neo4jGraphQL: new (options: { readonly typeDefs: string; readonly driver: unknown; readonly features: object }) => {
    getSchema(): Promise<GraphQLSchema>;
  };
}

export interface AutocannonResult {
  readonly requests: { readonly total: number };
  readonly duration: number;
  readonly errors: number;
  readonly timeouts: number;
  readonly non2xx: number;
}
interface AutocannonRequest {
  readonly method: "POST";
  readonly path: string;
  readonly headers: object;
  readonly body: string;
}
export type Autocannon = (options: {
  readonly url: string;
  readonly connections: number;
  readonly duration: number;
  readonly sampleInt: number;
  readonly idReplacement: boolean;
  readonly requests: readonly AutocannonRequest[];
  readonly setupClient: (client: { readonly setRequests: (requests: readonly AutocannonRequest[]) => void }) => void;
}) => Promise<AutocannonResult>;

/** Loads a package by its name at run time. */
export async function loadPackage<T>(name: string): Promise<T> {
  return (await import(name)) as T;
}
