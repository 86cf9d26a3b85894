import { groupBy } from "./group-by.ts";
import type { Link } from "./readings.ts";

/** How links of some codes fall together, counted link by link as the register's users count them. */
export interface LinkCounts {
  readonly links: number;
  /** Days on which one code took over from several. */
  readonly merges: number;
  /** Days on which one code had several successors. */
  readonly splits: number;
  readonly mostHeirs: number;
}

export function countLinks(links: readonly Link[]): LinkCounts {
  const merges = [...groupBy(links, ({ to, day }) => `${to} ${day}`).values()].filter((group) => group.length > 1);
  const heirs = [...groupBy(links, ({ from, day }) => `${from} ${day}`).values()].map((group) => group.length);
  return {
    links: links.length,
    merges: merges.length,
    splits: heirs.filter((count) => count > 1).length,
    mostHeirs: heirs.reduce((a, b) => Math.max(a, b), 0),
  };
}

/** Links between codes of three characters: organisations, where longer codes are mostly sites and practices. */
export function betweenOrganisations(links: readonly Link[]): readonly Link[] {
  return links.filter(({ from, to }) => from.length === 3 && to.length === 3);
}
