import type { FastifyInstance } from "fastify";

/** For data: nothing that a browser might take for a page may run or be framed. */
const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** For the GraphQL IDE. Its code editor writes style elements, so this page alone allows inline styles; scripts are ours only. */
export const IDE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
  "object-src 'none'",
].join("; ");

const ONE_YEAR_SECONDS = 31_536_000;

/** Headers on every answer. A route that sends a page replaces the content security policy with its own. */
export function addSecurityHeaders(app: FastifyInstance, options: { readonly secure: boolean }): void {
  // Hooks that every request passes call back: a promise each would cost more than what they do.
  app.addHook("onRequest", (request, reply, next) => {
    reply.headers({
      "content-security-policy": DATA_POLICY,
      "x-content-type-options": "nosniff",
      "referrer-policy": "strict-origin-when-cross-origin",
      // The data is open: pages of other sites may read it.
      "cross-origin-resource-policy": "cross-origin",
      "permissions-policy": "camera=(), geolocation=(), microphone=()",
      "x-request-id": request.id,
    });
    // Over plain HTTP the header means nothing, and on a name shared with other services it would lock them out.
    if (options.secure) reply.header("strict-transport-security", `max-age=${ONE_YEAR_SECONDS}`);
    next();
  });
}
