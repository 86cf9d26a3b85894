import type { FastifyInstance } from "fastify";

import type { GraphStore } from "../store/store.ts";

const RETRY_AFTER_SECONDS = "5";

/**
 * `/health/live`: the process runs. `/health/ready`: queries will be answered; 503 with the reason when they would not be. Ready really
 * asks the store each time, since a database may say that it is online while every read fails.
 */
export function addHealth(app: FastifyInstance, store: GraphStore): void {
  app.get("/health/live", async (_request, reply) => {
    reply.header("cache-control", "no-store");
    return { status: "live" };
  });

  app.get("/health/ready", async (request, reply) => {
    reply.header("cache-control", "no-store");
    try {
      const { revision, datasets } = await store.info();
      return {
        status: "ready",
        store: store.kind,
        revision,
        completeTo: datasets[0]?.completeTo ?? null,
        datasets: datasets.map(({ name, version, completeTo }) => ({ name, version, completeTo })),
      };
    } catch (error) {
      request.log.warn({ err: error }, "not ready");
      const reason =
        error instanceof Error && (error.name === "StoreUnavailable" || error.name === "StoreTimeout")
          ? error.message
          : "Internal server error";
      return reply.code(503).header("retry-after", RETRY_AFTER_SECONDS).send({ status: "unavailable", store: store.kind, reason });
    }
  });
}
