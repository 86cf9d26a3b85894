import "reflect-metadata";

import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";

import { createAnalysisCache } from "../graphql/analysis-cache.ts";
import { createContext } from "../graphql/context.ts";
import { createApolloServer } from "../graphql/server.ts";
import { EXIT, UsageError } from "./exit-codes.ts";
import type { ExitCode } from "./exit-codes.ts";
import type { Terminal } from "./terminal.ts";
import { withStore } from "./with-store.ts";

const STANDARD_INPUT = "-";

export interface QueryOptions {
  /** A JSON object. */
  readonly variables?: string;
  /** Start of the records' addresses. */
  readonly publicUrl: string;
}

/** Answers the operation in a file (`-`: standard input) as JSON. Exit 1 when the answer holds errors. */
export async function query(file: string, { variables, publicUrl }: QueryOptions, terminal: Terminal): Promise<ExitCode> {
  const given = variables === undefined ? {} : parseVariables(variables);
  const operation = file === STANDARD_INPUT ? await text(process.stdin) : await readFile(file, "utf8");
  return withStore(async (store) => {
    const apollo = createApolloServer({ log: (details, message) => terminal.note(`${message}: ${String(details.err)}`) });
    const { body } = await apollo.executeOperation(
      { query: operation, variables: given },
      { contextValue: createContext({ store, cache: createAnalysisCache(), publicUrl }) },
    );
    await apollo.stop();
    if (body.kind !== "single") throw new Error("expected an answer in one piece");
    terminal.out(JSON.stringify(body.singleResult, null, 2));
    return body.singleResult.errors === undefined ? EXIT.ok : EXIT.invalid;
  });
}

function parseVariables(json: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // The parser's own message counts characters; what matters to the caller is the shape, told below.
  }
  throw new UsageError(`--variables: expected a JSON object such as '{"id": "nhs-england"}', got ${json}`);
}
