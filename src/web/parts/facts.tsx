import type { ComponentChildren } from "preact";

/** Short facts as pairs. What is null or empty is left out. */
export function Facts({ of }: { readonly of: readonly (readonly [name: string, value: ComponentChildren])[] }) {
  const known = of.filter(([, value]) => value !== null && value !== undefined && value !== "" && value !== false);
  return known.length === 0 ? null : (
    <dl class="facts">{known.map(([name, value]) => [<dt key={`${name}-name`}>{name}</dt>, <dd key={name}>{value}</dd>])}</dl>
  );
}
