import neo4j from "neo4j-driver";
import type { Config, Driver } from "neo4j-driver";
import type { Neo4jConfig } from "./neo4j-config.ts";

const COMMON: Config = {
  connectionTimeout: 2000,
  connectionAcquisitionTimeout: 3000,
  // A connection that died while it lay idle for longer is found out before a read is sent down it; to ask at once would be a round trip a read.
  connectionLivenessCheckTimeout: 1000,
  disableLosslessIntegers: true,
  telemetryDisabled: true,
  userAgent: "nhs-reform-graph",
  // Labels that are not there yet are an answer to us, not news for the log.
  notificationFilter: { minimumSeverityLevel: "OFF" },
};

/** Fails fast: a caller waits for a page, and may ask again. */
export function connectForReads(config: Neo4jConfig): Driver {
  return connect(config, { ...COMMON, maxConnectionPoolSize: 50, maxTransactionRetryTime: 2000 });
}

/** Patient: a load competes with other loads and, with very many records, with its own preparations; and nobody waits for a page. */
export function connectForLoad(config: Neo4jConfig): Driver {
  return connect(config, { ...COMMON, maxConnectionPoolSize: 5, connectionAcquisitionTimeout: 30_000, maxTransactionRetryTime: 30_000 });
}

function connect({ uri, user, password }: Neo4jConfig, settings: Config): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), settings);
}

/** What a session is opened with. */
export function databaseOf({ database }: Neo4jConfig): { readonly database?: string } {
  return database === undefined ? {} : { database };
}
