/** An input without its nulls: GraphQL callers may send null for a field that they leave out, and the domain knows only absence. */
export type Present<T> = { [K in keyof T]?: PresentValue<Exclude<T[K], null | undefined>> };
type PresentValue<V> = V extends readonly unknown[] | string | number | boolean ? V : V extends object ? Present<V> : V;

export function present<T extends object>(input: T): Present<T> {
  const entries = Object.entries(input).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      typeof value === "object" && !Array.isArray(value) ? present(value as object) : (value as unknown),
    ]),
  ) as Present<T>;
}
