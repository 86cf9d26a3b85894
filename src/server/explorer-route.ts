import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

import type { AnyRecord } from "../domain/records.ts";
import { ROOT } from "../root.ts";
import type { GraphStore } from "../store/store.ts";
import { sendError } from "./error-replies.ts";
import { EMBED_POLICY, EXPLORER_POLICY } from "./explorer-policy.ts";
import { renderPage } from "./page-head.ts";
import type { PageHead } from "./page-head.ts";
import { recordHead } from "./record-head.ts";
import { recordPagePath } from "./record-page-path.ts";
import { viewHead } from "./view-head.ts";

const BUILT_EXPLORER = join(ROOT, "dist/web/explorer");
const ONE_YEAR_SECONDS = 31_536_000;
const RECORD_PATH =
  /^\/(structures|reforms|reviews|people|problems|functions|sources|events|governments|recommendations|outcomes)\/([^/]{1,128})$/;
/** Views of one record that are not its page. */
const RECORD_VIEW = /^\/(lineage|cycles|crosswalk)\/([^/]{1,128})$/;

export interface ExplorerRouteOptions {
  readonly store: GraphStore;
  readonly publicUrl: () => string;
}

/** The folder of the built explorer, or undefined when it has not been built. */
export function builtExplorer(): string | undefined {
  return existsSync(join(BUILT_EXPLORER, "index.html")) ? BUILT_EXPLORER : undefined;
}

/**
 * Serves the explorer in a folder: its files, and for every address that nothing else answers, a document whose head is made for the page.
 * An unknown address or id is 404, as a page for browsers and as data for programs.
 */
export async function addExplorer(app: FastifyInstance, folder: string, { store, publicUrl }: ExplorerRouteOptions): Promise<void> {
  const shell = readFileSync(join(folder, "index.html"), "utf8");
  await app.register(fastifyStatic, {
    root: join(folder, "assets"),
    prefix: "/assets/",
    decorateReply: false,
    // The names of the files carry hashes of their content.
    immutable: true,
    maxAge: ONE_YEAR_SECONDS * 1000,
  });
  app.get("/*", async (request, reply) => {
    const whole = decodedPath(request.url);
    if (whole === undefined) return sendError(reply, 400, "Expected an address that can be decoded.");
    const embedded = /^\/embed(?:\/|$)/.test(whole);
    const path = plainPath(embedded ? whole.slice("/embed".length) : whole);
    const found = await pageAt(path, store, publicUrl());
    if (typeof found === "string") return reply.redirect(embedded ? `/embed${found}` : found, 308);
    if (found.status === 404 && request.headers.accept?.includes("text/html") !== true)
      return sendError(reply, 404, `There is nothing at ${path}. The API answers at /graphql.`);
    return reply
      .code(found.status)
      .headers({ "content-security-policy": embedded ? EMBED_POLICY : EXPLORER_POLICY, "cache-control": "no-cache", vary: "accept" })
      .type("text/html; charset=utf-8")
      .send(renderPage(shell, found, publicUrl(), embedded));
  });
}

/** The head of the page at a path, or the path of the page that is meant: of a former id, or of a record filed under another kind. */
async function pageAt(path: string, store: GraphStore, publicUrl: string): Promise<PageHead | string> {
  const view = viewHead(path, await store.info(), publicUrl);
  if (view !== undefined) return view;
  const id = (RECORD_PATH.exec(path) ?? RECORD_VIEW.exec(path))?.[2];
  const [record] = id === undefined ? [] : await store.recordsByIds([id]);
  if (record === undefined) return missing(path);
  const [, about] = RECORD_VIEW.exec(path) ?? [];
  if (about === undefined)
    return path === decodeURIComponent(recordPagePath(record)) ? recordHead(record, publicUrl) : recordPagePath(record);
  const head = aboutRecord(about, record);
  if (head === undefined) return missing(path);
  const canonical = `/${about}/${encodeURIComponent(record.id)}`;
  return record.id === id ? { status: 200, ...head, canonical } : canonical;
}

/** What a view of a record says of itself; undefined where there is no such view of a record of this kind. */
function aboutRecord(about: string, { type, name }: AnyRecord): Pick<PageHead, "title" | "description"> | undefined {
  if (about === "lineage" && type === "Structure")
    return {
      title: `${name}: family tree`,
      description: `Where ${name} came from and what became of it, on an axis of time, each hop with its law.`,
    };
  if (about === "crosswalk" && type === "Structure")
    return { title: `${name}: what replaced it`, description: `What ${name} had become by any day, through every change on the way.` };
  if (about === "cycles" && (type === "Function" || type === "Problem"))
    return { title: `${name}: the cycle`, description: `Every body that was built for it, abolished and built again: ${name}.` };
  return undefined;
}

function missing(path: string): PageHead {
  return {
    status: 404,
    title: "Nothing stands at this address",
    description: `There is no page at ${path}. Try the search, or begin at the timeline.`,
  };
}

function plainPath(path: string): string {
  return path === "" ? "/" : path.replace(/(?<=.)\/$/, "");
}

function decodedPath(url: string): string | undefined {
  try {
    return decodeURIComponent(url.split("?")[0] ?? "/");
  } catch {
    return undefined;
  }
}
