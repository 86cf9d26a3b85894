import { LIMITS } from "../limits.ts";

/** What a client may have in a minute. */
export interface RateAllowance {
  readonly requests: number;
  readonly points: number;
  readonly exports: number;
  readonly files: number;
}
export type RateKind = keyof RateAllowance;

export interface RateState {
  /** Whether what was asked for was there; if not, nothing was taken. */
  readonly allowed: boolean;
  readonly limit: number;
  readonly remaining: number;
  /** Seconds until the client has all of it again. */
  readonly reset: number;
}

export interface RateLimits {
  take(client: string, kind: RateKind, amount?: number): RateState;
}

export const RATE_ALLOWANCE: RateAllowance = {
  requests: LIMITS.requests.most,
  points: LIMITS.points.most,
  exports: LIMITS.exports.most,
  files: LIMITS.files.most,
};

const MINUTE = 60_000;
// About 10 MB. A stranger with very many addresses makes us forget others sooner, and costs us no memory.
const MAX_CLIENTS = 50_000;

interface Account {
  readonly from: number;
  readonly used: Record<RateKind, number>;
}

/**
 * Accounts by client, each of which begins again after a minute. They live in this process: several processes behind a balancer allow several
 * times as much. `now` gives milliseconds.
 */
export function createRateLimits(allowance: RateAllowance, now: () => number = Date.now): RateLimits {
  const accounts = new Map<string, Account>();
  const accountOf = (client: string, time: number): Account => {
    const known = accounts.get(client);
    if (known !== undefined && time - known.from < MINUTE) return known;
    const fresh: Account = { from: time, used: { requests: 0, points: 0, exports: 0, files: 0 } };
    // Deleted first, so that the oldest account is always the first of the map.
    accounts.delete(client);
    accounts.set(client, fresh);
    if (accounts.size > MAX_CLIENTS) for (const [oldest] of accounts) if (accounts.delete(oldest)) break;
    return fresh;
  };
  return {
    take: (client, kind, amount = 1) => {
      const time = now();
      const { from, used } = accountOf(client, time);
      const limit = allowance[kind];
      const allowed = used[kind] + amount <= limit;
      if (allowed) used[kind] += amount;
      return { allowed, limit, remaining: Math.max(0, limit - used[kind]), reset: Math.ceil((from + MINUTE - time) / 1000) };
    },
  };
}

/** Who asks, as far as limits are concerned. Whoever has one address of IPv6 has the 2^64 beside it, so they count as one. */
export function clientOf(ip: string): string {
  const bare = ip.replace(/^::ffff:(?=\d+\.)/, "").replace(/%.*$/, "");
  return bare.includes(":") ? `${expand(bare).slice(0, 4).join(":")}::/64` : bare;
}

function expand(ip: string): readonly string[] {
  const [head = "", tail] = ip.split("::");
  const first = head === "" ? [] : head.split(":");
  const last = tail === undefined || tail === "" ? [] : tail.split(":");
  return [...first, ...Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => "0"), ...last];
}
