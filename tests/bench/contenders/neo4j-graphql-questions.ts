import { luceneQuestion } from "../../../src/store/neo4j/lucene.ts";
import { words } from "../../../src/domain/search-text.ts";
import type { OperationName } from "../questions/operations.ts";
import type { Question } from "../questions/question.ts";
import { byId, idsOf } from "../questions/reduce.ts";
import type { Reduced, Row } from "../questions/reduce.ts";

const GENERATIONS = 8;
const EVENT =
  "id name kind effective instruments { id name } sourcesConnection { edges { properties { locators } node { id name link } } }";
const ROW = "id name kind tier established abolished";
const NEXT = "OR: [{ dateAscending: { gt: $key } }, { dateAscending: { eq: $key }, id: { gt: $id } }]";
const SORT = "sort: [{ dateAscending: ASC }, { id: ASC }]";

/** The benchmark's questions to @neo4j/graphql, in the schema that it makes from our nodes and relationships. */
const QUERIES: Readonly<Record<OperationName, string>> = {
  page: `query ($id: String!) { structures(where: { id: { eq: $id } }) {
    id name kind names
    functions { id name }
    predecessorsConnection { edges { properties { partial event } node { id name } } }
    successorsConnection { edges { properties { partial event } node { id name } } }
    endedBy { ${EVENT} } continuedBy { ${EVENT} } begunBy { ${EVENT} }
  } }`,
  // The depth must be written out: the library cannot follow a relationship to any depth. Lines come once for each way that leads to them.
  lineage: `query ($id: String!) { structures(where: { id: { eq: $id } }) {
    id name established abolished ${levels("predecessors")} ${levels("successors")}
  } }`,
  asOf: `query ($on: String!) { structures(limit: 50, ${SORT}, where: {
    establishedLatest: { lte: $on }, establishedUncertain: { eq: false }, NOT: { end: { eq: "UNKNOWN" } },
    OR: [{ abolishedEarliest: { eq: null } }, { abolishedEarliest: { gt: $on }, abolishedUncertain: { eq: false } }]
  }) { ${ROW} } }`,
  timeline: `query ($key: String!, $id: String!) { structures(limit: 50, ${SORT}, where: { ${NEXT} }) { ${ROW} } }`,
  search: `query ($question: String!) { structuresByWords(phrase: $question, first: 20) { edges { node { id name } } } }`,
  outlived: `query ($offset: Int!) { ranking(from: $offset) { structure structureName predecessor predecessorName verdict ratio } }`,
  list: `query ($key: String!, $id: String!) { structures(limit: 1000, ${SORT}, where: { ${NEXT} }) { ${ROW} scope legalForm } }`,
};

/** The body of a POST to @neo4j/graphql. It keeps no answers, so it needs no mark. */
export function neo4jGraphQLBody({ operation, variables, offset, key, id }: Question): string {
  const given = { id: variables["id"] ?? id, key, on: variables["on"], offset, question: luceneQuestion(words(variables["text"] ?? "")) };
  return JSON.stringify({ query: QUERIES[operation], variables: given });
}

interface Found {
  readonly id: string;
  readonly name: string;
  readonly established?: string | null;
  readonly abolished?: string | null;
  readonly predecessors?: readonly Found[];
  readonly successors?: readonly Found[];
}
interface Connected {
  readonly edges: readonly { readonly node: Found }[];
}
type FoundEvent = Found & { readonly effective: string; readonly instruments: readonly Found[]; readonly sourcesConnection: Connected };
type FoundPage = Found & {
  readonly kind: string;
  readonly names: readonly string[];
  readonly functions: readonly Found[];
  readonly predecessorsConnection: Connected;
  readonly successorsConnection: Connected;
  readonly endedBy: readonly FoundEvent[];
  readonly continuedBy: readonly FoundEvent[];
  readonly begunBy: readonly FoundEvent[];
};
interface Answers {
  readonly structures: readonly Found[];
  readonly structuresByWords: Connected;
  readonly ranking: Reduced["outlived"];
}

/** The content of an answer of @neo4j/graphql, as `reduce` gives that of ours. */
export function reduceNeo4jGraphQL({ operation }: Question, data: unknown): Reduced[OperationName] {
  const answers = data as Answers;
  switch (operation) {
    case "page": {
      const page = answers.structures[0] as FoundPage;
      return {
        id: page.id,
        name: page.name,
        kind: page.kind,
        names: page.names.toSorted(),
        functions: idsOf(page.functions),
        predecessors: idsOf(nodesOf(page.predecessorsConnection)),
        successors: idsOf(nodesOf(page.successorsConnection)),
        events: byId(
          [...page.endedBy, ...page.continuedBy, ...page.begunBy].map(({ id, name, effective, instruments, sourcesConnection }) => ({
            id,
            name,
            on: effective,
            instruments: idsOf(instruments),
            sources: idsOf(nodesOf(sourcesConnection)),
          })),
        ),
      };
    }
    case "lineage":
      return byId(answers.structures.flatMap((structure) => [structure, ...descent(structure)]).map(rowOf));
    case "asOf":
    case "timeline":
    case "list":
      return answers.structures.map(rowOf);
    case "search":
      return byId(nodesOf(answers.structuresByWords).map(({ id, name }) => ({ id, name })));
    case "outlived":
      return answers.ranking.map(({ structure, predecessor, ratio }) => ({ structure, predecessor, ratio }));
  }
}

function levels(field: "predecessors" | "successors", level = 1): string {
  return `${field} { id name established abolished ${level < GENERATIONS ? levels(field, level + 1) : ""} }`;
}

function descent({ predecessors = [], successors = [] }: Found): readonly Found[] {
  return [...predecessors, ...successors].flatMap((other) => [other, ...descent(other)]);
}

function nodesOf({ edges }: Connected): readonly Found[] {
  return edges.map(({ node }) => node);
}

function rowOf({ id, name, established, abolished }: Found): Row {
  return { id, name, established: established ?? null, abolished: abolished ?? null };
}
