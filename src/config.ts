import { readFileSync } from "node:fs";
import { delimiter } from "node:path";
import { fileURLToPath } from "node:url";

import { z } from "zod";

import { LIMITS } from "./limits.ts";
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

export type Environment = Readonly<Record<string, string | undefined>>;

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
const NEO4J_SCHEMES = /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/[^\s/@]+\/?$/;
const OWN_SEED = fileURLToPath(new URL("../seed", import.meta.url));

const portNumber = z
  .string()
  .regex(/^\d{1,5}$/, "a port from 0 to 65535")
  .transform(Number)
  .refine((port) => port <= 65_535, "a port from 0 to 65535");
const hostName = z.string().regex(/^[A-Za-z0-9._:-]+$/, "a host name or an IP address such as 127.0.0.1");
const wholeNumber = z
  .string()
  .regex(/^\d{1,9}$/, "a whole number from 0 to 999999999")
  .transform(Number);

const shape = z.object({
  HOST: hostName.default("127.0.0.1"),
  PORT: portNumber.default(4000),
  RATE_LIMIT: wholeNumber.default(LIMITS.requests.most),
  RATE_LIMIT_POINTS: wholeNumber.default(LIMITS.points.most),
  METRICS_HOST: hostName.default("127.0.0.1"),
  METRICS_PORT: portNumber.optional(),
  SLOW_OPERATION_MS: wholeNumber.default(1000),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .string()
    .regex(/^https?:\/\/[^\s?#@]+$/, "an http or https address such as http://localhost:4318")
    .optional(),
  PUBLIC_URL: z
    .string()
    .regex(/^https?:\/\/[^\s?#]+$/, "an http or https address such as https://example.org")
    .optional(),
  TRUST_PROXY: z
    .string()
    .regex(
      /^(?:true|false|\d{1,2}|[0-9a-fA-F.:/]+(?:,[0-9a-fA-F.:/]+)*)$/,
      "false, true (one proxy), a number of proxies, or their addresses with commas between",
    )
    .default("false"),
  LOG_LEVEL: z.enum(LOG_LEVELS, `one of ${LOG_LEVELS.join(", ")}`).default("info"),
  NODE_ENV: z.enum(["development", "production", "test"], "development, production or test").default("development"),
  npm_lifecycle_event: z.string().optional(),
  SEED_DIR: z.string().min(1).default(OWN_SEED),
  DATA_DIRS: z.string().default(""),
  NEO4J_URI: z.string().regex(NEO4J_SCHEMES, "an address such as bolt://localhost:7687 or neo4j+s://example.org").optional(),
  NEO4J_USER: z.string().min(1).default("neo4j"),
  NEO4J_PASSWORD: z.string().min(1).optional(),
  NEO4J_PASSWORD_FILE: z.string().min(1).optional(),
  NEO4J_DATABASE: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9.-]{2,62}$/, "a database name of 3 to 63 letters, digits, dots and dashes")
    .optional(),
});
type Variables = z.infer<typeof shape>;

/** Reads and checks the environment. An empty variable counts as absent. Throws ConfigError naming every variable that is wrong. */
export function readConfig(environment: Environment = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""));
  const result = shape.safeParse(given);
  if (!result.success) throw new ConfigError(result.error.issues.map((issue) => complaint(issue, given)).join("\n"));
  const variables = result.data;
  const neo4j = neo4jConfig(variables);
  return {
    host: variables.HOST,
    port: variables.PORT,
    ...(variables.PUBLIC_URL === undefined ? {} : { publicUrl: variables.PUBLIC_URL.replace(/\/+$/, "") }),
    trustProxy: trustedProxies(variables.TRUST_PROXY),
    logLevel: variables.LOG_LEVEL,
    production: variables.NODE_ENV === "production",
    ...(variables.RATE_LIMIT === 0 ? {} : { rateLimits: { requests: variables.RATE_LIMIT, points: variables.RATE_LIMIT_POINTS } }),
    ...(variables.METRICS_PORT === undefined ? {} : { metrics: { host: variables.METRICS_HOST, port: variables.METRICS_PORT } }),
    slowOperation: variables.SLOW_OPERATION_MS,
    ...(variables.OTEL_EXPORTER_OTLP_ENDPOINT === undefined
      ? {}
      : { traceEndpoint: variables.OTEL_EXPORTER_OTLP_ENDPOINT.replace(/\/+$/, "") }),
    startedByNpm: variables.npm_lifecycle_event !== undefined,
    seedDirectory: variables.SEED_DIR,
    dataDirectories: variables.DATA_DIRS.split(delimiter).filter((directory) => directory !== ""),
    ...(neo4j === undefined ? {} : { neo4j }),
  };
}

// What came is told for every variable but those that may hold a password.
function complaint(issue: z.core.$ZodIssue, given: Environment): string {
  const name = String(issue.path[0]);
  const value = given[name] ?? "";
  const mayHoldPassword = name.startsWith("NEO4J_PASSWORD") || value.includes("@");
  return `${name}: expected ${issue.message}, got ${mayHoldPassword ? "something else (not shown, as it may hold a password)" : `"${value}"`}`;
}

function neo4jConfig(variables: Variables): Neo4jConfig | undefined {
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_DATABASE: database } = variables;
  if (uri === undefined) return undefined;
  const password = variables.NEO4J_PASSWORD ?? passwordInFile(variables.NEO4J_PASSWORD_FILE);
  if (password === undefined) {
    throw new ConfigError(
      "NEO4J_PASSWORD: expected the database's password (or NEO4J_PASSWORD_FILE with a file that holds it), as NEO4J_URI is set, got nothing",
    );
  }
  return { uri, user, password, ...(database === undefined ? {} : { database }) };
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
