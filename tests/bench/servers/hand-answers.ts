import type { Dataset } from "../../../src/domain/dataset.ts";
import { buildHistory } from "../../../src/domain/history.ts";
import type { AnyRecord, HistoricalDate, Id, RecordOf, Structure, SuccessionLink } from "../../../src/domain/records.ts";
import { words } from "../../../src/domain/search-text.ts";
import type { RecordKind } from "../../../src/domain/vocabulary.ts";
import { recordCursors } from "../../../src/graphql/connection.ts";
import type { GraphStore } from "../../../src/store/store.ts";
import { LIST_PAGES } from "../questions/operations.ts";
import type { OperationName } from "../questions/operations.ts";
import type { Question } from "../questions/question.ts";
import { lifeDays } from "./life-days.ts";
import { rankByRatio, rankingPage } from "./hand-ranking.ts";

type Variables = Question["variables"] & { readonly offset: number };
export type HandAnswers = Readonly<Record<OperationName, (variables: Variables) => unknown>>;

const PAGE = 50;
const LIST_PAGE = 100;
const CURSORS = recordCursors("Structure", { by: "DATE", descending: false });

/**
 * The answers of every operation, each by code that knows nothing but that operation. Lineages and words are found by the embedded store itself, so that the
 * difference to a GraphQL server is GraphQL and not the search.
 */
export function handAnswers(dataset: Dataset, store: GraphStore): HandAnswers {
  const history = buildHistory(dataset.meta, dataset.records);
  const { structures } = history;
  const places = new Map<Id, number>(structures.map(({ id }, place) => [id, place]));
  const standing = lifeDays(structures);
  const ranking = rankByRatio(history);
  const the = <K extends RecordKind>(kind: K, id: Id): RecordOf<K> => {
    const record: AnyRecord | undefined = history.records.get(id);
    if (record?.type !== kind) throw new Error(`expected a ${kind} ${id}`);
    return record as RecordOf<K>;
  };
  const named = (kind: RecordKind, id: Id) => ({ id, name: the(kind, id).name });
  const succession = ({ partial, structure, event }: SuccessionLink) => ({
    partial,
    structure: named("Structure", structure),
    event: { id: event },
  });
  const event = (id: Id) => {
    const { name, kind, effective, instruments, citations } = the("ChangeEvent", id);
    return {
      id,
      name,
      kind,
      effective: { edtf: effective.edtf },
      instruments: instruments.map((instrument) => named("Source", instrument)),
      citations: citations.map(({ locator = null, source }) => ({
        locator,
        source: { ...named("Source", source), link: the("Source", source).link },
      })),
    };
  };
  const after = (cursor: string | null | undefined): number => {
    if (cursor === null || cursor === undefined) return 0;
    const { id } = CURSORS.read(cursor);
    return (places.get(id) ?? -1) + 1;
  };

  return {
    page: ({ id }) => {
      const { name, kind, names, functions, predecessors, successors, events } = the("Structure", id ?? "");
      return {
        structure: {
          id,
          name,
          kind,
          names: names.map((other) => ({ name: other.name, kind: other.kind })),
          functions: functions.map((holding) => ({ function: named("Function", holding.function) })),
          predecessors: predecessors.map(succession),
          successors: successors.map(succession),
          events: events.map(event),
        },
      };
    },
    lineage: async ({ id }) => {
      const graph = await store.lineage({ of: id ?? "", direction: "BOTH", depth: 8, includePlanned: false });
      if (graph === undefined) throw new Error(`expected a structure ${id}`);
      return {
        lineage: {
          truncated: graph.truncated,
          nodes: graph.nodes.map((node) => ({ generation: node.generation, structure: withLife(the("Structure", node.id)) })),
          edges: graph.edges.map((edge) => ({
            partial: edge.partial,
            from: { id: edge.from },
            to: { id: edge.to },
            event: { id: edge.event, kind: the("ChangeEvent", edge.event).kind },
          })),
        },
      };
    },
    asOf: ({ on }) => {
      const found = standing.on(on ?? "", PAGE + 1).map((place) => structures[place]);
      const nodes = found.slice(0, PAGE).flatMap((structure) => (structure === undefined ? [] : [row(structure)]));
      return { snapshot: { structures: { nodes, pageInfo: { hasNextPage: found.length > PAGE } } } };
    },
    timeline: (variables) => {
      const start = after(variables["after"]);
      const found = structures.slice(start, start + PAGE);
      const last = found.at(-1);
      const endCursor = last === undefined ? null : CURSORS.of(last);
      return { structures: { nodes: found.map(row), pageInfo: { hasNextPage: start + PAGE < structures.length, endCursor } } };
    },
    search: async ({ text }) => {
      const { items, hasNext } = await store.search({ words: words(text ?? ""), datasets: [dataset.meta.name], first: 20 });
      return { search: { nodes: items.map(({ type, id, name }) => ({ __typename: type, id, name })), pageInfo: { hasNextPage: hasNext } } };
    },
    outlived: ({ offset }) => ({ outlived: rankingPage(ranking, offset, PAGE) }),
    list: (variables) =>
      Object.fromEntries(
        Array.from({ length: LIST_PAGES }, (_, page) => {
          const start = after(variables[`after${page}`]);
          return [`page${page}`, { nodes: structures.slice(start, start + LIST_PAGE).map(longRow) }];
        }),
      ),
  };
}

function withLife({ id, name, life }: Structure): object {
  return { id, name, established: edtf(life.established), abolished: edtf(life.abolished) };
}

function row({ id, name, kind, tier, life }: Structure): object {
  return { id, name, kind, tier: tier ?? null, established: edtf(life.established), abolished: edtf(life.abolished) };
}

function longRow({ id, name, kind, scope, tier, legalForm, life }: Structure): object {
  return {
    id,
    name,
    kind,
    scope,
    tier: tier ?? null,
    legalForm: legalForm ?? null,
    established: edtf(life.established),
    abolished: edtf(life.abolished),
  };
}

function edtf(date: HistoricalDate | undefined): object | null {
  return date === undefined ? null : { edtf: date.edtf };
}
