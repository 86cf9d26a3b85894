import { createHash } from "node:crypto";
import { Readable } from "node:stream";

import type { FastifyInstance, FastifyReply } from "fastify";

import type { History } from "../domain/history.ts";
import type { ExportFormat } from "../export/format.ts";
import { EXPORT_FORMATS, exportFormat } from "../export/formats.ts";
import { cutScope, ScopeError } from "../export/scope.ts";
import type { ScopeQuestion } from "../export/scope.ts";
import type { GraphStore } from "../store/store.ts";
import { sendError } from "./error-replies.ts";

export const EXPORT_PATH = "/export";
const QUESTIONS = ["lineage", "direction", "depth", "on", "search"] as const;
/** Answers follow from the revision alone, but the address does not name it, so caches ask again soon and get a 304. */
const CACHE_CONTROL = "public, max-age=300, stale-while-revalidate=86400";

export interface ExportRouteOptions {
  readonly store: GraphStore;
  readonly history: () => History | Promise<History>;
  readonly publicUrl: () => string;
}

/** `/export` lists the formats; `/export/{format}?lineage=ID | on=DAY | search=WORDS` streams the graph or a part of it as a download. */
export function addExportRoute(app: FastifyInstance, { store, history, publicUrl }: ExportRouteOptions): void {
  app.get(EXPORT_PATH, async () => ({
    parameters: QUESTIONS,
    formats: EXPORT_FORMATS.map(({ name, mediaType, description }) => ({
      name,
      mediaType,
      description,
      url: `${publicUrl()}${EXPORT_PATH}/${name}`,
    })),
  }));

  app.get<{ Params: { format: string }; Querystring: Record<string, string | string[]> }>(
    `${EXPORT_PATH}/:format`,
    async (request, reply) => {
      const format = exportFormat(request.params.format);
      if (format === undefined)
        return sendError(
          reply,
          404,
          `Expected one of the formats ${EXPORT_FORMATS.map(({ name }) => name).join(", ")}, got "${request.params.format}".`,
        );
      const question = questionIn(request.query);
      if (typeof question === "string") return sendError(reply, 400, question);
      const now = await history();
      const tag = etag(now.meta.revision, request.url, publicUrl());
      reply.header("etag", tag).header("cache-control", CACHE_CONTROL).header("vary", "accept-encoding");
      if (request.headers["if-none-match"] === tag) return reply.code(304).send();
      try {
        const graph = await cutScope(store, now, question, publicUrl());
        return send(reply, format, Readable.from(format.write(graph)), now.meta.revision);
      } catch (error) {
        if (error instanceof ScopeError) return sendError(reply, 400, `${error.message}.`);
        throw error;
      }
    },
  );
}

function send(reply: FastifyReply, format: ExportFormat, body: Readable, revision: string): FastifyReply {
  return reply
    .type(`${format.mediaType}; charset=utf-8`)
    .header(
      "content-disposition",
      `attachment; filename="nhs-reform-${revision}.${format.name.endsWith(".csv") ? format.name : format.extension}"`,
    )
    .header("link", '<https://creativecommons.org/licenses/by/4.0/>; rel="license"')
    .send(body);
}

function questionIn(query: Readonly<Record<string, string | string[]>>): ScopeQuestion | string {
  for (const [name, value] of Object.entries(query)) {
    if (!(QUESTIONS as readonly string[]).includes(name)) return `Expected parameters from ${QUESTIONS.join(", ")}, got "${name}".`;
    if (typeof value !== "string") return `Expected ${name} once, got it ${value.length} times.`;
    if (value.length > 200) return `Expected ${name} to have at most 200 characters, got ${value.length}.`;
  }
  return query;
}

// The address of the server is in the answer, so it is in the tag.
function etag(revision: string, url: string, publicUrl: string): string {
  return `"${revision}-${createHash("sha256").update(`${publicUrl} ${url}`).digest("hex").slice(0, 16)}"`;
}
