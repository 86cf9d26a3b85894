import type { Order } from "../../domain/ordering.ts";
import type { RecordKind } from "../../domain/vocabulary.ts";
import type { PageQuery } from "../store.ts";
import { filterConditions } from "./cypher-filters.ts";
import { ABSENT_KEYS } from "./sort-keys.ts";

export interface Statement {
  readonly text: string;
  readonly parameters: object;
}

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
export function countStatement<K extends RecordKind>({ kind, filter }: PageQuery<K>): Statement {
  const conditions = filterConditions(kind, filter);
  return { text: `MATCH (n:${LABELS[kind]})\nWHERE ${conditions.text}\nRETURN count(n) AS total`, parameters: conditions.values };
}

/**
 * The records of a page and one more, which tells whether there is a next page. Goes on from a key and id (keyset), so that a late page costs what
 * the first one does.
 */
export function pageStatement<K extends RecordKind>({ kind, filter, order, first, after }: PageQuery<K>): Statement {
  const conditions = filterConditions(kind, filter);
  const { property, absent } = (order.descending ? DESCENDING : ASCENDING)[order.by];
  const key = kind !== "Structure" && OF_STRUCTURES.has(order.by) ? NO_KEY : property;
  const [notBefore, beyond, way] = order.descending ? ["<=", "<", "DESC"] : [">=", ">", "ASC"];
  // A bound on the key itself lets the index serve the order.
  const position = after === undefined ? `${key} IS NOT NULL` : `${key} ${notBefore} $key AND (${key} ${beyond} $key OR n.id > $id)`;
  return {
    text: `MATCH (n:${LABELS[kind]})\nWHERE ${position}\n  AND ${conditions.text}\nWITH n ORDER BY ${key} ${way}, n.id LIMIT $limit\nRETURN n.id AS id`,
    parameters: { ...conditions.values, absent, key: after?.key ?? absent, id: after?.id ?? "", limit: first + 1 },
  };
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
