import type { Id, SuccessionLink } from "./records.ts";
import type { Direction } from "./vocabulary.ts";

export const LINEAGE_MAX_NODES = 2000;

export interface LineageQuery {
  readonly of: Id;
  readonly direction: Direction;
  /** How many generations each way, from 0. */
  readonly depth: number;
  /** Whether planned changes draw lines too. */
  readonly includePlanned: boolean;
  /** At most so many structures; LINEAGE_MAX_NODES unless given. */
  readonly maxNodes?: number;
}

export interface LineageNode {
  readonly id: Id;
  /** Shortest distance from the root: negative for ancestors, positive for descendants, 0 for the root. */
  readonly generation: number;
}

export interface LineageEdge {
  readonly from: Id;
  readonly to: Id;
  readonly event: Id;
  readonly partial: boolean;
}

export interface LineageGraph {
  readonly root: Id;
  /** In order of generation, then of id. */
  readonly nodes: readonly LineageNode[];
  /** Every line of descent between two nodes on the same side of the root. In order of from, to, event. */
  readonly edges: readonly LineageEdge[];
  /** Whether there was more, beyond the depth or the number of nodes. */
  readonly truncated: boolean;
}

/** One step of descent as a lineage needs it. */
export type Step = Pick<SuccessionLink, "structure" | "event" | "status" | "partial">;
export type Neighbours = (id: Id) => readonly Step[];

/**
 * All ancestors and descendants of a structure to a depth: breadth first, each structure once, so that shared ancestors, merges,
 * splits and even loops in the data cost no more than the number of lines. A structure that is both ancestor and descendant (only a
 * loop makes one) counts as an ancestor.
 */
export function traceLineage(query: LineageQuery, predecessors: Neighbours, successors: Neighbours): LineageGraph {
  const limit = query.maxNodes ?? LINEAGE_MAX_NODES;
  const generations = new Map<Id, number>([[query.of, 0]]);
  const edges = new Map<string, LineageEdge>();
  let truncated = false;

  const walk = (neighbours: Neighbours, sign: 1 | -1): void => {
    let frontier: Id[] = [query.of];
    for (let distance = 1; frontier.length > 0; distance += 1) {
      const next: Id[] = [];
      for (const id of frontier) {
        for (const step of neighbours(id)) {
          if (step.status === "PLANNED" && !query.includePlanned) continue;
          const known = generations.get(step.structure);
          if (known === undefined) {
            if (distance > query.depth || generations.size >= limit) {
              truncated = true;
              continue;
            }
            generations.set(step.structure, sign * distance);
            next.push(step.structure);
          } else if (known * sign < 0) continue;
          const [from, to] = sign === 1 ? [id, step.structure] : [step.structure, id];
          edges.set(`${from} ${to} ${step.event}`, { from, to, event: step.event, partial: step.partial });
        }
      }
      frontier = next;
    }
  };
  if (query.direction !== "DESCENDANTS") walk(predecessors, -1);
  if (query.direction !== "ANCESTORS") walk(successors, 1);

  return {
    root: query.of,
    nodes: [...generations]
      .map(([id, generation]) => ({ id, generation }))
      .sort((a, b) => a.generation - b.generation || compareText(a.id, b.id)),
    edges: [...edges.entries()].sort(([a], [b]) => compareText(a, b)).map(([, edge]) => edge),
    truncated,
  };
}

/** How many generations a lineage spans, the root's own included. */
export function generationsIn(graph: LineageGraph): number {
  const generations = graph.nodes.map((node) => node.generation);
  return Math.max(...generations) - Math.min(...generations) + 1;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
