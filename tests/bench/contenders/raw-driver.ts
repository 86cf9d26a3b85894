import neo4j from "neo4j-driver";
import type { Driver, RecordShape } from "neo4j-driver";

import { luceneQuestion } from "../../../src/store/neo4j/lucene.ts";
import type { Neo4jConfig } from "../../../src/store/neo4j/neo4j-config.ts";
import { words } from "../../../src/domain/search-text.ts";
import type { OperationName } from "../questions/operations.ts";
import type { Question } from "../questions/question.ts";
import { byId, idsOf } from "../questions/reduce.ts";
import type { Reduced, Row } from "../questions/reduce.ts";
import type { Contender } from "./contender.ts";
import { RAW_STATEMENTS } from "./raw-statements.ts";

const PAGE = 50;

/** The driver with statements written by hand, asked in the benchmark's own process: no HTTP, no server, no JSON. */
export function rawDriver({ uri, user, password }: Neo4jConfig): Contender {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true, telemetryDisabled: true });
  return {
    name: "raw-driver",
    shape: "REDUCED",
    ask: async (question) => {
      const parameters = parametersOf(question);
      const started = performance.now();
      const rows = await read(driver, RAW_STATEMENTS[question.operation], parameters);
      const milliseconds = performance.now() - started;
      return { milliseconds, content: () => READERS[question.operation](rows) };
    },
    stop: () => driver.close(),
  };
}

async function read(driver: Driver, statement: string, parameters: object): Promise<readonly RecordShape[]> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.executeRead((transaction) => transaction.run(statement, parameters));
    return records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}

function parametersOf({ variables, offset, key, id }: Question): object {
  return {
    id: variables["id"] ?? id,
    key,
    on: variables["on"] ?? "",
    offset: neo4j.int(offset),
    question: luceneQuestion(words(variables["text"] ?? "")),
  };
}

type Found = { readonly id: string; readonly name: string };
interface FoundPage extends Found {
  readonly kind: string;
  readonly names: readonly string[];
  readonly functions: readonly Found[];
  readonly predecessors: readonly Found[];
  readonly successors: readonly Found[];
  readonly events: readonly (Found & { readonly on: string; readonly instruments: readonly Found[]; readonly sources: readonly Found[] })[];
}

const READERS: { readonly [K in OperationName]: (rows: readonly RecordShape[]) => Reduced[K] } = {
  page: ([row]) => {
    const { id, name, kind, names, functions, predecessors, successors, events } = row as unknown as FoundPage;
    return {
      id,
      name,
      kind,
      names: names.toSorted(),
      functions: idsOf(functions),
      predecessors: idsOf(predecessors),
      successors: idsOf(successors),
      events: byId(
        events.map((event) => ({
          id: event.id,
          name: event.name,
          on: event.on,
          instruments: idsOf(event.instruments),
          sources: idsOf(event.sources),
        })),
      ),
    };
  },
  lineage: (rows) => byId(rowsOf(rows)),
  asOf: (rows) => rowsOf(rows).slice(0, PAGE),
  timeline: (rows) => rowsOf(rows).slice(0, PAGE),
  search: (rows) => byId((rows as readonly Found[]).map(({ id, name }) => ({ id, name }))),
  outlived: (rows) =>
    (rows as readonly Reduced["outlived"][number][])
      .slice(0, PAGE)
      .map(({ structure, predecessor, ratio }) => ({ structure, predecessor, ratio })),
  list: (rows) => rowsOf(rows),
};

function rowsOf(rows: readonly RecordShape[]): readonly Row[] {
  return (rows as readonly Row[]).map(({ id, name, established, abolished }) => ({
    id,
    name,
    established: established ?? null,
    abolished: abolished ?? null,
  }));
}
