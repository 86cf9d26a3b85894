import formbody from "@fastify/formbody";
import type { FastifyInstance } from "fastify";

import { isDay } from "../domain/dates.ts";
import type { History } from "../domain/history.ts";
import { reconcileName } from "../domain/reconcile.ts";
import type { ReconcileQuestion } from "../domain/reconcile.ts";
import { sendError } from "./error-replies.ts";

export const RECONCILE_PATH = "/reconcile";
const MAX_QUERIES = 100;
const MAX_LIMIT = 25;
const DEFAULT_LIMIT = 5;
const MAX_NAME = 200;

export interface ReconcileRouteOptions {
  readonly history: () => History | Promise<History>;
  readonly publicUrl: () => string;
}

/**
 * The Reconciliation Service API 0.2 (W3C community group), as OpenRefine speaks it: match the names in a spreadsheet to structures. The property `on`
 * with a day (2005-06-01) keeps what may have stood then.
 */
export function addReconcileRoute(app: FastifyInstance, { history, publicUrl }: ReconcileRouteOptions): void {
  void app.register(async (scope) => {
    await scope.register(formbody);
    const answer = async (batch: unknown): Promise<object | string> => {
      if (batch === undefined || batch === "") return manifest(publicUrl());
      const questions = parseBatch(batch);
      if (typeof questions === "string") return questions;
      const now = await history();
      return Object.fromEntries(
        Object.entries(questions).map(([key, question]) => [
          key,
          {
            result: reconcileName(now, question).map(({ structure, score, match }) => ({
              id: structure.id,
              name: structure.name,
              score,
              match,
              description: [
                structure.kind,
                structure.life.established?.edtf ?? "?",
                structure.life.abolished?.edtf ?? (structure.life.end === "STANDING" ? "today" : "?"),
              ].join(", "),
              type: [{ id: "Structure", name: "Structure" }],
            })),
          },
        ]),
      );
    };
    scope.get<{ Querystring: { queries?: string } }>(RECONCILE_PATH, async (request, reply) => {
      const result = await answer(request.query.queries);
      return typeof result === "string" ? sendError(reply, 400, result) : reply.send(result);
    });
    scope.post<{ Body: { queries?: unknown } | null }>(RECONCILE_PATH, async (request, reply) => {
      const result = await answer(request.body?.queries);
      return typeof result === "string" ? sendError(reply, 400, result) : reply.send(result);
    });
  });
}

function manifest(publicUrl: string): object {
  return {
    versions: ["0.2"],
    name: "NHS reform graph",
    identifierSpace: `${publicUrl}/id/`,
    schemaSpace: "urn:nhs-reform-graph:vocabulary:",
    defaultTypes: [{ id: "Structure", name: "Structure" }],
    view: { url: `${publicUrl}/id/{{id}}` },
    batchSize: MAX_QUERIES,
  };
}

type Questions = Readonly<Record<string, ReconcileQuestion>>;

function parseBatch(batch: unknown): Questions | string {
  const expected = 'Expected queries to be a JSON object such as {"q0": {"query": "Leeds PCT"}}';
  let value: unknown = batch;
  if (typeof batch === "string") {
    try {
      value = JSON.parse(batch);
    } catch {
      return `${expected}, got text that is not JSON.`;
    }
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return `${expected}.`;
  const entries = Object.entries(value);
  if (entries.length > MAX_QUERIES) return `Expected at most ${MAX_QUERIES} queries in a batch, got ${entries.length}.`;
  const questions: Record<string, ReconcileQuestion> = Object.create(null) as Record<string, ReconcileQuestion>;
  for (const [key, query] of entries) {
    const question = parseQuery(query);
    if (typeof question === "string") return `In query ${JSON.stringify(key)}: ${question}`;
    questions[key] = question;
  }
  return questions;
}

function parseQuery(query: unknown): ReconcileQuestion | string {
  const {
    query: name,
    limit = DEFAULT_LIMIT,
    properties = [],
  } = (query ?? {}) as { query?: unknown; limit?: unknown; properties?: unknown };
  if (typeof name !== "string" || name.length > MAX_NAME) return `expected query to be a name of at most ${MAX_NAME} characters.`;
  if (!Number.isInteger(limit) || (limit as number) < 1) return `expected limit to be a whole number from 1, got ${JSON.stringify(limit)}.`;
  if (!Array.isArray(properties)) return "expected properties to be a list.";
  const on = (properties as readonly ({ pid?: unknown; v?: unknown } | null)[]).find((property) => property?.pid === "on")?.v;
  if (on !== undefined && (typeof on !== "string" || !isDay(on)))
    return `expected the property "on" to be a day such as 2005-06-01, got ${JSON.stringify(on)}.`;
  return { name, limit: Math.min(limit as number, MAX_LIMIT), ...(on === undefined ? {} : { on }) };
}
