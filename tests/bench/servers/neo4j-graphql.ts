import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import neo4j from "neo4j-driver";

import type { Neo4jConfig } from "../../../src/store/neo4j/neo4j-config.ts";
import { TYPE_DEFINITIONS } from "./neo4j-graphql-types.ts";
import { loadPackage } from "./packages.ts";
import type { Neo4jGraphQL } from "./packages.ts";

const COMPARISONS = { LT: true, LTE: true, GT: true, GTE: true };

/** @neo4j/graphql with Apollo Server's standalone server, as its documentation shows it, over the graph that our loader wrote. */
export async function serveNeo4jGraphQL({ uri, user, password }: Neo4jConfig): Promise<string> {
  const { Neo4jGraphQL: Library } = await loadPackage<Neo4jGraphQL>("@neo4j/graphql");
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const library = new Library({ typeDefs: TYPE_DEFINITIONS, driver, features: { filters: { String: COMPARISONS } } });
  const server = new ApolloServer({ schema: await library.getSchema() });
  const { url } = await startStandaloneServer(server, { listen: { host: "127.0.0.1", port: 0 } });
  return url.replace(/\/$/, "");
}
