import { EDGE_TYPES } from "../../domain/edges.ts";
import type { Citation } from "../../domain/records.ts";
import { RECORD_KINDS } from "../../domain/vocabulary.ts";
import { descentLines, linksFrom } from "../links.ts";
import type { Link } from "../links.ts";
import type { RecordIndex } from "../record-index.ts";
import { CREATE_DESCENT, CREATE_FORMER_IDS, CREATE_LINKS, CREATE_NODES } from "./cypher-load.ts";
import { nodeProperties } from "./node-properties.ts";

/** One statement with so many rows that a transaction can hold them. */
export interface LoadStep {
  readonly statement: string;
  /** How many rows. */
  readonly size: number;
  /** Made when the step is run, not before: the properties of a large graph at once would not fit in memory. */
  readonly rows: () => readonly object[];
}

const ROWS_A_STEP = 1000;

/** Everything to be written into an empty graph, in order: nodes before the relationships that tie them. */
export function loadSteps(index: RecordIndex): readonly LoadStep[] {
  const links = index.records.flatMap((record) => linksFrom(record, index));
  return [
    ...RECORD_KINDS.flatMap((kind) =>
      steps(
        CREATE_NODES[kind],
        index.records.filter(({ type }) => type === kind),
        nodeProperties,
      ),
    ),
    ...steps(CREATE_FORMER_IDS, [...index.former], ([id, record]) => ({ id, now: record.id })),
    ...EDGE_TYPES.flatMap((type) =>
      steps(
        CREATE_LINKS[type],
        links.filter((link) => link.type === type),
        (link) => linkRow(link, index),
      ),
    ),
    ...steps(CREATE_DESCENT, descentLines(index), ({ from, to, ...properties }) => ({ from, to, properties })),
  ];
}

function linkRow({ type, from, to }: Link, index: RecordIndex): object {
  return {
    from: from.id,
    to: to.id,
    properties: type === "CITES" ? places(from.citations.filter(({ source }) => index.find(source) === to)) : {},
  };
}

/** Every place in the source that the record cites, and every note on it. */
function places(citations: readonly Citation[]): object {
  return { locators: citations.flatMap(({ locator }) => locator ?? []), notes: citations.flatMap(({ note }) => note ?? []) };
}

function steps<T>(statement: string, items: readonly T[], row: (item: T) => object): readonly LoadStep[] {
  const made: LoadStep[] = [];
  for (let start = 0; start < items.length; start += ROWS_A_STEP) {
    const some = items.slice(start, start + ROWS_A_STEP);
    made.push({ statement, size: some.length, rows: () => some.map(row) });
  }
  return made;
}
