import type { Order, Position } from "../../domain/ordering.ts";
import type { RecordKind } from "../../domain/vocabulary.ts";
import type { PageQuery } from "../store.ts";
import { filterConditions } from "./cypher-filters.ts";
import { gathered } from "./cypher-read.ts";
import { ABSENT_KEYS } from "./sort-keys.ts";

export interface Statement {
  readonly text: string;
  readonly parameters: object;
}

/** What pages have in common that one statement can fetch. */
export type PageShape<K extends RecordKind> = Omit<PageQuery<K>, "after">;

interface OrderKey {
  readonly property: string;
  readonly absent: string | number;
}

const ASCENDING: Readonly<Record<Order["by"], OrderKey>> = {
  NAME: { property: "n.nameKey", absent: ABSENT_KEYS.text.ascending },
  DATE: { property: "n.dateAscending", absent: ABSENT_KEYS.text.ascending },
  ENDED: { property: "n.endedAscending", absent: ABSENT_KEYS.text.ascending },
  LIFESPAN: { property: "n.lifespanAscending", absent: ABSENT_KEYS.number.ascending },
};
const DESCENDING: Readonly<Record<Order["by"], OrderKey>> = {
  NAME: { property: "n.nameKey", absent: ABSENT_KEYS.text.descending },
  DATE: { property: "n.dateDescending", absent: ABSENT_KEYS.text.descending },
  ENDED: { property: "n.endedDescending", absent: ABSENT_KEYS.text.descending },
  LIFESPAN: { property: "n.lifespanDescending", absent: ABSENT_KEYS.number.descending },
};

// Only structures have an end and a lifespan; any other record stands where one without a key does.
const OF_STRUCTURES: ReadonlySet<Order["by"]> = new Set<Order["by"]>(["ENDED", "LIFESPAN"]);
const NO_KEY = "$absent";

/** How many records of a kind pass the filter. */
export function countStatement<K extends RecordKind>({ kind, filter }: PageShape<K>): Statement {
  const conditions = filterConditions(kind, filter);
  return {
    text: `MATCH (n:${LABELS[kind]})\nWHERE ${conditions.text}\nWITH count(n) AS total\n${gathered("total")}`,
    parameters: conditions.values,
  };
}

/**
 * For each position its place among them, and the ids of the records after it, one more than a page has: that one tells whether there is a next page. Goes on from
 * keys and ids (keyset), so that a late page costs what the first one does; first among the records of the same key, which may be very many, then among the later ones. Without
 * positions: the first page, under place 0.
 */
export function pagesStatement<K extends RecordKind>(
  { kind, filter, order, first }: PageShape<K>,
  positions: readonly Position[],
): Statement {
  const conditions = filterConditions(kind, filter);
  const { property, absent } = (order.descending ? DESCENDING : ASCENDING)[order.by];
  const key = kind !== "Structure" && OF_STRUCTURES.has(order.by) ? NO_KEY : property;
  const [beyond, way] = order.descending ? ["<", "DESC"] : [">", "ASC"];
  // The id is named beside the key, and the key in each order, so that the index over both can serve the order and the beginning.
  const ids = (where: string, direction: string): string => `MATCH (n:${LABELS[kind]})
  WHERE ${where}
    AND ${conditions.text}
  WITH n ORDER BY ${key} ${direction}, n.id LIMIT $limit
  RETURN collect(n.id)`;
  const text =
    positions.length === 0
      ? `CALL () {
  ${ids(`${key} IS NOT NULL AND n.id IS NOT NULL`, way)} AS ids
}
${gathered("[0, ids]")}`
      : `UNWIND $positions AS position
CALL (position) {
  ${ids(`${key} = position.key AND n.id > position.id`, "ASC")} AS tied
}
CALL (position) {
  ${ids(`${key} ${beyond} position.key AND n.id IS NOT NULL`, way)} AS later
}
${gathered("[position.place, (tied + later)[..$limit]]")}`;
  const rows = positions.map(({ key: value, id }, place) => ({ place, key: value ?? absent, id }));
  return { text, parameters: { ...conditions.values, absent, positions: rows, limit: first + 1 } };
}

const LABELS: { readonly [K in RecordKind]: K } = {
  Structure: "Structure",
  ChangeEvent: "ChangeEvent",
  Reform: "Reform",
  Problem: "Problem",
  Function: "Function",
  Review: "Review",
  Recommendation: "Recommendation",
  Outcome: "Outcome",
  Person: "Person",
  Government: "Government",
  Source: "Source",
};
