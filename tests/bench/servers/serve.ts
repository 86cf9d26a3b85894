// Starts one of the servers that ours is compared with, in this process, and says where it answers: node serve.js NAME
import "reflect-metadata";

import { readConfig } from "../../../src/config.ts";
import { serveBare } from "./bare.ts";
import { serveMercurius } from "./mercurius.ts";
import { serveNeo4jGraphQL } from "./neo4j-graphql.ts";
import { serveYoga } from "./yoga.ts";

const { seedDirectory, neo4j } = readConfig();

async function serve(name: string | undefined): Promise<string> {
  switch (name) {
    case "yoga":
      return serveYoga(seedDirectory);
    case "mercurius":
      return serveMercurius(seedDirectory, 0);
    case "mercurius-jit":
      return serveMercurius(seedDirectory, 1);
    case "bare":
      return serveBare(seedDirectory);
    case "neo4j-graphql":
      if (neo4j === undefined) throw new Error("expected NEO4J_URI");
      return serveNeo4jGraphQL(neo4j);
    default:
      throw new Error(`expected the name of a server, got ${name}`);
  }
}

process.stdout.write(`answers at ${await serve(process.argv[2])}\n`);
