import type { FastifyInstance } from "fastify";

import type { History } from "../domain/history.ts";
import { nearestIds } from "../domain/nearest.ts";
import { cutRecord } from "../export/export-graph.ts";
import { jsonLd } from "../export/json-ld.ts";
import { turtle } from "../export/turtle.ts";
import type { GraphStore } from "../store/store.ts";
import { sendError } from "./error-replies.ts";
import { recordPagePath } from "./record-page-path.ts";

export interface IdRouteOptions {
  readonly store: GraphStore;
  readonly history: () => History | Promise<History>;
  readonly publicUrl: () => string;
  /** Whether there are pages for people; without them everybody gets linked data. */
  readonly hasPages: boolean;
}

const LINKED_DATA = [jsonLd, turtle] as const;

/**
 * The permanent address of a record, `/id/{id}`. A browser is sent to its page; programs get JSON-LD, or Turtle, by `Accept`. A former id is sent to the
 * address that the record has now.
 */
export function addIdRoute(app: FastifyInstance, { store, history, publicUrl, hasPages }: IdRouteOptions): void {
  app.get<{ Params: { id: string } }>("/id/:id", async (request, reply) => {
    const { id } = request.params;
    reply.header("vary", "accept");
    const [record] = id.length > 128 ? [] : await store.recordsByIds([id]);
    if (record === undefined) {
      const near = nearestIds(id, (await history()).records.keys(), 3);
      return sendError(
        reply,
        404,
        `Expected the id of a record, got "${id}".${near.length === 0 ? "" : ` Did you mean ${near.join(" or ")}?`}`,
      );
    }
    if (record.id !== id) return reply.redirect(`/id/${encodeURIComponent(record.id)}`, 308);
    const accept = request.headers.accept ?? "";
    if (hasPages && accept.includes("text/html")) return reply.redirect(recordPagePath(record), 303);
    const format = LINKED_DATA.find(({ mediaType }) => accept.includes(mediaType)) ?? jsonLd;
    const graph = cutRecord(await history(), record, publicUrl());
    reply.header("link", `<${publicUrl()}/id/${encodeURIComponent(id)}>; rel="canonical"`);
    return reply.type(`${format.mediaType}; charset=utf-8`).send([...format.write(graph)].join(""));
  });
}
