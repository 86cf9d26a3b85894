import type { Charge } from "./graphql/context.ts";
import { rateLimited } from "./graphql/errors.ts";
import type { RateLimits } from "./server/rate-limits.ts";

/** Charges a client for what its operations cost. Throws RATE_LIMITED when it has not so many points left in this minute. */
export function chargeTo(limits: RateLimits, client: string): Charge {
  return (points) => {
    const { allowed, limit, reset } = limits.take(client, "points", points);
    if (!allowed) throw rateLimited(limit, reset);
  };
}
