/** What a cache may do with an answer that it has kept. */
export type Freshness = "FRESH" | "STALE_BUT_USABLE" | "STALE";

export interface Lifetime {
  /** Seconds for which the answer may be given without asking. */
  readonly fresh: number;
  /** Seconds after that in which it may still be given while the origin is being asked. */
  readonly usable: number;
}

/** What Cache-Control allows a shared cache; undefined where it may not keep the answer. */
export function lifetimeOf(cacheControl: string | undefined): Lifetime | undefined {
  const directives = new Map(
    (cacheControl ?? "").split(",").map((part) => {
      const [name = "", value = ""] = part.trim().toLowerCase().split("=");
      return [name, value] as const;
    }),
  );
  if (["no-store", "no-cache", "private"].some((name) => directives.has(name))) return undefined;
  const fresh = Number(directives.get("s-maxage") ?? directives.get("max-age") ?? Number.NaN);
  if (!Number.isFinite(fresh)) return undefined;
  return { fresh, usable: Number(directives.get("stale-while-revalidate") ?? 0) };
}

/** `age`: seconds since the origin last vouched for the answer. */
export function freshnessOf({ fresh, usable }: Lifetime, age: number): Freshness {
  if (age < fresh) return "FRESH";
  return age < fresh + usable ? "STALE_BUT_USABLE" : "STALE";
}
