import type { ContenderName } from "../contenders/contender.ts";

const TITLES: Readonly<Record<ContenderName, string>> = {
  ours: "this server, embedded store",
  bare: "bare Fastify, by hand",
  "mercurius-jit": "Mercurius with JIT",
  mercurius: "Mercurius",
  yoga: "Yoga",
  "ours-neo4j": "this server, Neo4j",
  "raw-driver": "raw driver, Cypher by hand",
  "neo4j-graphql": "@neo4j/graphql",
};

/** What tables call a contender. */
export function titleOf(name: ContenderName): string {
  return TITLES[name];
}
