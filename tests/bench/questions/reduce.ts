import { OPERATIONS } from "./operations.ts";
import type { OperationName } from "./operations.ts";

/** The content of an answer that does not depend on our schema: what somebody gets who asks the database directly. Lists without an order are sorted. */
export interface Reduced {
  readonly page: {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
    readonly names: readonly string[];
    readonly functions: readonly string[];
    readonly predecessors: readonly string[];
    readonly successors: readonly string[];
    readonly events: readonly ReducedEvent[];
  };
  /** The structures found, with their dates. */
  readonly lineage: readonly Row[];
  readonly asOf: readonly Row[];
  readonly timeline: readonly Row[];
  readonly search: readonly Row[];
  readonly outlived: readonly { readonly structure: string; readonly predecessor: string; readonly ratio: number | null }[];
  readonly list: readonly Row[];
}
export interface ReducedEvent {
  readonly id: string;
  readonly name: string;
  readonly on: string;
  readonly instruments: readonly string[];
  readonly sources: readonly string[];
}
/** A structure as the lists and lineages tell it; null where it has no date. */
export interface Row {
  readonly id: string;
  readonly name: string;
  readonly established?: string | null;
  readonly abolished?: string | null;
}

interface Dated {
  readonly id: string;
  readonly name: string;
  readonly established?: { readonly edtf: string } | null;
  readonly abolished?: { readonly edtf: string } | null;
}
interface Answers {
  readonly structure: Dated & {
    readonly kind: string;
    readonly names: readonly { readonly name: string }[];
    readonly functions: readonly { readonly function: Dated }[];
    readonly predecessors: readonly { readonly structure: Dated }[];
    readonly successors: readonly { readonly structure: Dated }[];
    readonly events: readonly (Dated & {
      readonly effective: { readonly edtf: string };
      readonly instruments: readonly Dated[];
      readonly citations: readonly { readonly source: Dated }[];
    })[];
  };
  readonly lineage: { readonly nodes: readonly { readonly structure: Dated }[] };
  readonly snapshot: { readonly structures: Nodes };
  readonly structures: Nodes;
  readonly search: Nodes;
  readonly outlived: {
    readonly nodes: readonly { readonly structure: Dated; readonly predecessor: Dated; readonly ratio: number | null }[];
  };
}
interface Nodes {
  readonly nodes: readonly Dated[];
}

/** Reduces an answer of our own schema. */
export function reduce(operation: OperationName, data: unknown): Reduced[OperationName] {
  const answers = data as Answers;
  switch (operation) {
    case "page": {
      const { id, name, kind, names, functions, predecessors, successors, events } = answers.structure;
      return {
        id,
        name,
        kind,
        names: names.map((other) => other.name).toSorted(),
        functions: idsOf(functions.map((holding) => holding.function)),
        predecessors: idsOf(predecessors.map(({ structure }) => structure)),
        successors: idsOf(successors.map(({ structure }) => structure)),
        events: byId(
          events.map((event) => ({
            id: event.id,
            name: event.name,
            on: event.effective.edtf,
            instruments: idsOf(event.instruments),
            sources: idsOf(event.citations.map(({ source }) => source)),
          })),
        ),
      };
    }
    case "lineage":
      return byId(answers.lineage.nodes.map(({ structure }) => rowOf(structure)));
    case "asOf":
      return answers.snapshot.structures.nodes.map(rowOf);
    case "timeline":
      return answers.structures.nodes.map(rowOf);
    case "search":
      return byId(answers.search.nodes.map(({ id, name }) => ({ id, name })));
    case "outlived":
      return answers.outlived.nodes.map(({ structure, predecessor, ratio }) => ({
        structure: structure.id,
        predecessor: predecessor.id,
        ratio,
      }));
    case "list":
      return Object.values(data as Readonly<Record<string, Nodes>>).flatMap(({ nodes }) => nodes.map(rowOf));
    default:
      throw new Error(`expected one of ${Object.keys(OPERATIONS).join(", ")}`);
  }
}

/** Ids, each once, in order. */
export function idsOf(records: readonly { readonly id: string }[]): readonly string[] {
  return [...new Set(records.map(({ id }) => id))].sort();
}

/** Records, each once, in order of id. */
export function byId<T extends { readonly id: string }>(records: readonly T[]): readonly T[] {
  return [...new Map(records.map((record) => [record.id, record])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function rowOf({ id, name, established, abolished }: Dated): Row {
  return { id, name, established: established?.edtf ?? null, abolished: abolished?.edtf ?? null };
}
