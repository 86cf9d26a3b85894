import { join } from "node:path";

import type { Neo4jConfig } from "../../../src/store/neo4j/neo4j-config.ts";
import { bodyOf } from "../questions/question.ts";
import type { Question } from "../questions/question.ts";
import { startServerProcess } from "../servers/server-process.ts";
import type { ServerProcess } from "../servers/server-process.ts";
import { COMPILED, PROBE } from "../workshop.ts";
import { ON_NEO4J } from "./contender.ts";
import type { Contender, ContenderName } from "./contender.ts";
import { httpContender } from "./http-contender.ts";
import { neo4jGraphQLBody, reduceNeo4jGraphQL } from "./neo4j-graphql-questions.ts";
import { rawDriver } from "./raw-driver.ts";

export interface Ground {
  readonly seedDirectory: string;
  /** Absent: nothing that needs a database can be opened. */
  readonly neo4j?: Neo4jConfig | undefined;
}

/** Starts a contender and waits until it is ready. */
export async function openContender(name: ContenderName, ground: Ground): Promise<Contender> {
  if (name === "raw-driver") return rawDriver(neo4jOf(ground));
  const server = await startServerProcess({
    file: name.startsWith("ours") ? join(COMPILED, "src", "cli.js") : join(COMPILED, "tests", "bench", "servers", "serve.js"),
    args: name.startsWith("ours") ? ["serve"] : [name],
    environment: environmentOf(name, ground),
    probe: PROBE,
  });
  return name === "neo4j-graphql"
    ? httpContender(server, { name, shape: "REDUCED", body: neo4jGraphQLBody, read: reduceNeo4jGraphQL })
    : httpContender(server, { name, shape: "WHOLE", body: bodyOf, read: whole });
}

/** As a server runs in production, but for limits on rates and lines in the log, which no other contender has. */
function environmentOf(name: ContenderName, ground: Ground): NodeJS.ProcessEnv {
  const { uri, user, password } = ON_NEO4J.has(name) ? neo4jOf(ground) : { uri: "", user: "", password: "" };
  return {
    ...process.env,
    SEED_DIR: ground.seedDirectory,
    RATE_LIMIT: "0",
    LOG_LEVEL: "error",
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
  };
}

function neo4jOf({ neo4j }: Ground): Neo4jConfig {
  if (neo4j === undefined) throw new Error("expected a Neo4j: install Java 17 and Maven, or leave out what needs one");
  return neo4j;
}

function whole(_question: Question, data: unknown): unknown {
  return data;
}

/** The server of a contender that has one. */
export function serverOf(contender: Contender): ServerProcess {
  if (contender.http === undefined) throw new Error(`expected ${contender.name} to have a server`);
  return contender.http.server;
}
