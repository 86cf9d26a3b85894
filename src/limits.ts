import type { ErrorCode } from "./error-codes.ts";

export interface Limit {
  /** The greatest value that is allowed. */
  readonly most: number;
  /** What is counted, in the plural, with its unit. */
  readonly of: string;
  /** What comes back beyond it. */
  readonly code: ErrorCode;
}

/**
 * Every limit on what a caller may send or ask for. docs/limits.md shows this table to users, and a test compares the two. Settings can change the
 * limits on rates; the values here are those that hold unless they do.
 */
export const LIMITS = {
  tokens: { most: 1000, of: "tokens (words, names and marks) in a document", code: "GRAPHQL_PARSE_FAILED" },
  depth: { most: 15, of: "levels of fields within fields, fragments laid open", code: "QUERY_TOO_COMPLEX" },
  cost: { most: 20_000, of: "points of cost in an operation, counted before it runs", code: "QUERY_TOO_COMPLEX" },
  records: { most: 20_000, of: "records reached from other records while an operation runs", code: "QUERY_TOO_COMPLEX" },
  aliases: { most: 30, of: "aliases in a document", code: "QUERY_TOO_COMPLEX" },
  directives: { most: 5, of: "directives in a document", code: "QUERY_TOO_COMPLEX" },
  page: { most: 100, of: "rows on a page (`first`)", code: "BAD_USER_INPUT" },
  list: { most: 250, of: "entries in a list that is an argument", code: "BAD_USER_INPUT" },
  id: { most: 128, of: "characters in an id", code: "BAD_USER_INPUT" },
  text: { most: 200, of: "characters in words to search for", code: "BAD_USER_INPUT" },
  generations: { most: 50, of: "generations of a lineage (`depth`)", code: "BAD_USER_INPUT" },
  errors: { most: 5, of: "errors told of one document", code: "GRAPHQL_VALIDATION_FAILED" },
  body: { most: 65_536, of: "bytes in the body of a request", code: "PAYLOAD_TOO_LARGE" },
  headers: { most: 16_384, of: "bytes in the address and headers of a request", code: "BAD_REQUEST" },
  seconds: { most: 10, of: "seconds that an answer may take", code: "SERVICE_UNAVAILABLE" },
  requests: {
    most: 300,
    of: "requests a client and minute, apart from exports, the explorer's files and health checks",
    code: "RATE_LIMITED",
  },
  points: { most: 100_000, of: "points of cost a client and minute; answers from the cache cost none", code: "RATE_LIMITED" },
  exports: { most: 60, of: "exports a client and minute", code: "RATE_LIMITED" },
  files: { most: 3000, of: "of the explorer's files a client and minute", code: "RATE_LIMITED" },
} as const satisfies Readonly<Record<string, Limit>>;
