import { existsSync } from "node:fs";
import { join } from "node:path";

import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

import { ROOT } from "../root.ts";
import { IDE_POLICY } from "./security-headers.ts";

export const IDE_PATH = "/graphiql/";

const BUILT_IDE = join(ROOT, "dist/web/ide");
const ONE_YEAR_SECONDS = 31_536_000;

/** The folder of the built IDE, or undefined when it has not been built: running from source without a build serves the API alone. */
export function builtIde(): string | undefined {
  return existsSync(BUILT_IDE) ? BUILT_IDE : undefined;
}

/** Serves the GraphQL IDE in a folder, every byte of it from here. */
export async function addIde(app: FastifyInstance, folder: string): Promise<void> {
  app.get(IDE_PATH.slice(0, -1), async (_request, reply) => reply.redirect(IDE_PATH, 302));
  await app.register(async (pages) => {
    pages.addHook("onRequest", async (_request, reply) => {
      reply.header("content-security-policy", IDE_POLICY);
    });
    await pages.register(fastifyStatic, {
      root: folder,
      prefix: IDE_PATH,
      decorateReply: false,
      cacheControl: false,
      setHeaders(response, path) {
        // Files under assets carry a hash of their content in their name.
        response.setHeader("cache-control", path.includes("/assets/") ? `public, max-age=${ONE_YEAR_SECONDS}, immutable` : "no-cache");
      },
    });
  });
}
