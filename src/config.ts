import { readFileSync } from "node:fs";
import { delimiter, join } from "node:path";

import { matching, oneOf, readVariables, wholeNumber } from "./environment.ts";
import type { Environment } from "./environment.ts";
import { LIMITS } from "./limits.ts";
import { ROOT } from "./root.ts";
import type { Neo4jConfig } from "./store/neo4j/neo4j-config.ts";

/** What the program was told by its environment. The only place that reads it. */
export interface Config {
  readonly host: string;
  /** 0 asks the system for a free port. */
  readonly port: number;
  /** Where readers reach the server, without a slash at the end: the start of every record's `url`. Absent: the address it listens on. */
  readonly publicUrl?: string;
  /** How far to believe X-Forwarded-* headers: not at all, a number of proxies, or the proxies' addresses. */
  readonly trustProxy: false | number | readonly string[];
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly production: boolean;
  /** Whether operations that were asked before run compiled. */
  readonly compiled: boolean;
  /** What one client may have in a minute. Absent: as much as it likes. */
  readonly rateLimits?: { readonly requests: number; readonly points: number };
  /** Where Prometheus reads the figures. Absent: nowhere. */
  readonly metrics?: { readonly host: string; readonly port: number };
  /** Operations that take longer, in milliseconds, are told to the log by name. */
  readonly slowOperation: number;
  /** Where traces are sent by OTLP over HTTP. Absent: nowhere. */
  readonly traceEndpoint?: string;
  /** Whether a script of package.json started the program, so that npm and a shell stand between it and whoever ends it. */
  readonly startedByNpm: boolean;
  /** The curated dataset's folder. */
  readonly seedDirectory: string;
  /** Folders of further datasets, loaded after the curated one. */
  readonly dataDirectories: readonly string[];
  /** Absent: the embedded store answers. Present: Neo4j answers, and nothing else does when it is down. */
  readonly neo4j?: Neo4jConfig;
}

/** The environment cannot be used. One line a variable: what was expected and what came. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
const PORT = wholeNumber(65_535, "a port from 0 to 65535");
const HOST = matching(/^[A-Za-z0-9._:-]+$/, "a host name or an IP address such as 127.0.0.1");
const NUMBER = wholeNumber(999_999_999, "a whole number from 0 to 999999999");
const TEXT = matching(/^/, "text");
const COLLECTOR = matching(/^https?:\/\/[^\s?#@]+$/, "an http or https address such as http://localhost:4318");
const PUBLIC_ADDRESS = matching(/^https?:\/\/[^\s?#]+$/, "an http or https address such as https://example.org");
const PROXIES = matching(
  /^(?:true|false|\d{1,2}|[0-9a-fA-F.:/]+(?:,[0-9a-fA-F.:/]+)*)$/,
  "false, true (one proxy), a number of proxies, or their addresses with commas between",
);
const NEO4J_ADDRESS = matching(
  /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/[^\s/@]+\/?$/,
  "an address such as bolt://localhost:7687 or neo4j+s://example.org",
);
const DATABASE = matching(/^[A-Za-z][A-Za-z0-9.-]{2,62}$/, "a database name of 3 to 63 letters, digits, dots and dashes");

/** Reads and checks the environment. Throws ConfigError naming every variable that is wrong. */
export function readConfig(environment: Environment = process.env): Config {
  const { take, complaints } = readVariables(environment);
  const publicUrl = take("PUBLIC_URL", PUBLIC_ADDRESS)?.replace(/\/+$/, "");
  const traceEndpoint = take("OTEL_EXPORTER_OTLP_ENDPOINT", COLLECTOR)?.replace(/\/+$/, "");
  const requests = take("RATE_LIMIT", NUMBER) ?? LIMITS.requests.most;
  const points = take("RATE_LIMIT_POINTS", NUMBER) ?? LIMITS.points.most;
  const metricsHost = take("METRICS_HOST", HOST) ?? "127.0.0.1";
  const metricsPort = take("METRICS_PORT", PORT);
  const config: Config = {
    host: take("HOST", HOST) ?? "127.0.0.1",
    port: take("PORT", PORT) ?? 4000,
    ...(publicUrl === undefined ? {} : { publicUrl }),
    trustProxy: trustedProxies(take("TRUST_PROXY", PROXIES) ?? "false"),
    logLevel: take("LOG_LEVEL", oneOf(LOG_LEVELS, `one of ${LOG_LEVELS.join(", ")}`)) ?? "info",
    production: take("NODE_ENV", oneOf(["development", "production", "test"], "development, production or test")) === "production",
    compiled: take("COMPILED_OPERATIONS", oneOf(["on", "off"], "on or off")) !== "off",
    ...(requests === 0 ? {} : { rateLimits: { requests, points } }),
    ...(metricsPort === undefined ? {} : { metrics: { host: metricsHost, port: metricsPort } }),
    slowOperation: take("SLOW_OPERATION_MS", NUMBER) ?? 1000,
    ...(traceEndpoint === undefined ? {} : { traceEndpoint }),
    startedByNpm: take("npm_lifecycle_event", TEXT) !== undefined,
    seedDirectory: take("SEED_DIR", TEXT) ?? join(ROOT, "seed"),
    dataDirectories: (take("DATA_DIRS", TEXT) ?? "").split(delimiter).filter((directory) => directory !== ""),
  };
  const uri = take("NEO4J_URI", NEO4J_ADDRESS);
  const user = take("NEO4J_USER", TEXT) ?? "neo4j";
  const database = take("NEO4J_DATABASE", DATABASE);
  if (complaints.length > 0) throw new ConfigError(complaints.join("\n"));
  if (uri === undefined) return config;
  const password = take("NEO4J_PASSWORD", TEXT) ?? passwordInFile(take("NEO4J_PASSWORD_FILE", TEXT));
  if (password === undefined) {
    throw new ConfigError(
      "NEO4J_PASSWORD: expected the database's password (or NEO4J_PASSWORD_FILE with a file that holds it), as NEO4J_URI is set, got nothing",
    );
  }
  return { ...config, neo4j: { uri, user, password, ...(database === undefined ? {} : { database }) } };
}

function passwordInFile(file: string | undefined): string | undefined {
  if (file === undefined) return undefined;
  try {
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    throw new ConfigError(`NEO4J_PASSWORD_FILE: expected a readable file: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

function trustedProxies(text: string): Config["trustProxy"] {
  if (text === "false") return false;
  // "true" would let any client name its own address; one proxy is what those who write it have.
  if (text === "true") return 1;
  return /^\d+$/.test(text) ? Number(text) : text.split(",");
}
