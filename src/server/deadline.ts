import type { FastifyError, FastifyInstance } from "fastify";

/** An answer took longer than anybody should wait. */
class AnswerTooLate extends Error implements FastifyError {
  override readonly name = "AnswerTooLate";
  readonly code = "ANSWER_TOO_LATE";
  readonly statusCode = 503;
}

/**
 * Answers 503 in place of an answer that does not come in time. Work that keeps the thread busy is not stopped by it. Fastify's own time limit would make a
 * signal for each request and raise it at its end, which costs more than a short answer.
 */
export function addDeadline(app: FastifyInstance, milliseconds: number): void {
  const timers = new WeakMap<object, NodeJS.Timeout>();
  app.addHook("onRequest", (request, reply, next) => {
    const tooLate = (): void => {
      if (!reply.sent) reply.send(new AnswerTooLate(`expected an answer within ${milliseconds} ms`));
    };
    timers.set(request, setTimeout(tooLate, milliseconds));
    next();
  });
  app.addHook("onResponse", (request, _reply, next) => {
    clearTimeout(timers.get(request));
    next();
  });
}
