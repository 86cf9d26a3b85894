import type { FastifyInstance } from "fastify";
import type { Logger } from "pino";

export const SHUTDOWN_CAP_MILLISECONDS = 10_000;

/**
 * Ends the process well on SIGTERM or SIGINT: `close` lets what is under way finish, then the process exits 0. After ten seconds, or at a
 * second signal, it exits all the same.
 */
export function exitOnSignal(close: () => Promise<void>, log: Pick<Logger, "info" | "error">): void {
  let closing = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (closing) process.exit(0);
    closing = true;
    log.info({ signal }, "shutting down");
    setTimeout(() => process.exit(0), SHUTDOWN_CAP_MILLISECONDS).unref();
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, "did not shut down cleanly");
        process.exit(1);
      },
    );
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}

const PARENT_CHECK_MILLISECONDS = 500;

/**
 * Ends the process when the one that started it has gone. npm runs scripts through a shell that dies of a signal without passing it on, so
 * that whoever ends `npm start` would otherwise leave the server behind, holding its port.
 */
export function exitWithParent(): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, "SIGTERM");
  }, PARENT_CHECK_MILLISECONDS).unref();
}

/**
 * Ends each connection with the answer that is under way when the server closes. Otherwise the caller would keep it open for the next
 * request, and the server would wait for that.
 */
export function letConnectionsGo(app: FastifyInstance): void {
  let closing = false;
  app.addHook("preClose", async () => {
    closing = true;
  });
  app.addHook("onSend", (_request, reply, payload, next) => {
    if (closing) reply.header("connection", "close");
    next(null, payload);
  });
}
