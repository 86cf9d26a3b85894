const COMMON = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "object-src 'none'",
];

/** For the explorer's pages: scripts, styles and data from here only, nothing inline. */
export const EXPLORER_POLICY = [...COMMON, "frame-ancestors 'self'"].join("; ");

/** For pictures made to stand in pages of other sites: the same, and anybody may frame them. */
export const EMBED_POLICY = [...COMMON, "frame-ancestors *"].join("; ");
