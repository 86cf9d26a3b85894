import { hash } from "node:crypto";

import type { FastifyRequest } from "fastify";

/** What an answer follows from, besides the revision of the data. */
export interface Question {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The question that a request asks, or undefined where it is not well-formed or holds more than a question: then nothing is kept of it. */
export function questionOf(request: FastifyRequest): Question | undefined {
  const given = request.method === "POST" ? request.body : request.query;
  if (!isObject(given) || given["extensions"] !== undefined) return undefined;
  const { query, operationName = null } = given;
  const variables = request.method === "POST" ? variablesInBody(given["variables"]) : variablesInAddress(given["variables"]);
  if (typeof query !== "string" || query === "" || variables === undefined) return undefined;
  return operationName === null || typeof operationName === "string" ? { query, operationName, variables } : undefined;
}

/**
 * The strong entity tag of an answer: equal tags, equal bytes. It is made from all that the bytes depend on, so it is known before the
 * answer is: the revision of the data, the program, the question, the media type asked for, and the compression.
 */
export function answerTag(
  revision: string,
  { query, operationName, variables }: Question,
  form: { readonly program: string; readonly accept: string; readonly encoding: string | undefined },
): string {
  const parts = [form.program, query, operationName, variables, form.accept, form.encoding ?? "identity"];
  return `"${revision}-${hash("sha256", JSON.stringify(parts), "base64url").slice(0, 22)}"`;
}

/** Whether one of the tags that the caller already has is this one. Caches on the way may have marked it as weak. */
export function hasTag(header: string | undefined, tag: string): boolean {
  return header?.split(",").some((given) => given.trim().replace(/^W\//, "") === tag) === true;
}

function variablesInBody(given: unknown): Question["variables"] | undefined {
  return given === undefined || given === null ? {} : isObject(given) ? given : undefined;
}

function variablesInAddress(given: unknown): Question["variables"] | undefined {
  if (given === undefined) return {};
  try {
    const value: unknown = typeof given === "string" ? JSON.parse(given) : undefined;
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
