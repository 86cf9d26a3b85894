import { EDGE_TYPES } from "../../domain/edges.ts";
import type { EdgeDirection, EdgeType } from "../../domain/edges.ts";
import { WORD_INDEX } from "./cypher-schema.ts";

export const READ_MARK = `
MATCH (mark:SeedMeta {id: 'seed'})
RETURN mark.status AS status, mark.schemaVersion AS schemaVersion, mark.revision AS revision, mark.datasets AS datasets, mark.load AS load,
  timestamp() AS now`;

/**
 * Ends a statement: gives its rows as one list, and beside it what the mark says after the last of them was read. The list must be whole before the mark is looked
 * for, since to gather is a barrier; and one round trip brings both.
 */
export function gathered(row: string): string {
  return `WITH collect(${row}) AS rows\n${LOOK}`;
}

const LOOK = `
OPTIONAL MATCH (mark:SeedMeta {id: 'seed'})
RETURN rows, mark.status AS status, mark.schemaVersion AS schemaVersion, mark.load AS load, timestamp() AS now`;

/** The look alone, without rows. */
export const LOOK_ALONE = `WITH [] AS rows${LOOK}`;

// An id is looked for among those that records bear, then among those that they bore.
const FIND = `
OPTIONAL MATCH (current:Record {id: id})
OPTIONAL MATCH (:FormerId {id: id})-[:NOW]->(renamed:Record)
WITH id, coalesce(current, renamed) AS n`;
const FIND_EACH = `UNWIND $ids AS id${FIND}
WHERE n IS NOT NULL`;

export const RECORDS_BY_IDS = `${FIND_EACH}
${gathered("[id, n.record]")}`;

// Each neighbour comes once, with the ids that led to it: one source may be cited by hundreds.
const related = (pattern: string): string => `${FIND_EACH}
MATCH ${pattern}
WITH other, collect(id) AS ids
${gathered("[other.id, ids]")}`;

export const RELATED: Readonly<Record<EdgeDirection, Readonly<Record<EdgeType, string>>>> = {
  OUT: byEdgeType((type) => related(`(n)-[:${type}]->(other:Record)`)),
  IN: byEdgeType((type) => related(`(n)<-[:${type}]-(other:Record)`)),
};

export const SEARCH_CANDIDATES = `
UNWIND $questions AS question
CALL (question) {
  CALL db.index.fulltext.queryNodes('${WORD_INDEX.name}', question.text) YIELD node
  WHERE node.dataset IN $datasets AND ($kinds IS NULL OR node.type IN $kinds)
  RETURN collect(node.id) AS ids
}
${gathered("[question.place, ids]")}`;

export const SEARCH_TEXTS = `${FIND_EACH}
${gathered("[id, n.searchNames, n.searchRest]")}`;

/** Some records after an id, in order of id. All at once would be sorted, and held, in the database's memory. */
export const SOME_RECORDS = `
MATCH (n:Record)
USING INDEX n:Record(id)
WHERE n.id > $after AND n.dataset IN $datasets
WITH n ORDER BY n.id LIMIT $limit
${gathered("[n.id, n.record]")}`;

// How far a pattern reaches must be written in the statement, so there is one statement for each of a few reaches. The last has no end.
const REACHES = [2, 4, 8, 16, 32] as const;

// DISTINCT over the far ends lets the database walk breadth first and visit each structure once; the lines are one hop more.
const lineage = (reach: string): string => `${FIND_EACH}
WITH id, n AS root WHERE n:Structure
CALL (root) {
  WITH root WHERE $ancestors
  MATCH path = (root)<-[:SUCCEEDED_BY*0..${reach}]-(older:Structure)
  WHERE all(line IN relationships(path) WHERE $includePlanned OR line.status = 'ENACTED')
  WITH DISTINCT older
  MATCH (older)<-[line:SUCCEEDED_BY]-(before:Structure)
  RETURN before.id AS from, older.id AS to, line
  UNION
  WITH root WHERE $descendants
  MATCH path = (root)-[:SUCCEEDED_BY*0..${reach}]->(newer:Structure)
  WHERE all(line IN relationships(path) WHERE $includePlanned OR line.status = 'ENACTED')
  WITH DISTINCT newer
  MATCH (newer)-[line:SUCCEEDED_BY]->(after:Structure)
  RETURN newer.id AS from, after.id AS to, line
  UNION
  RETURN null AS from, null AS to, null AS line
}
${gathered("[id, root.id, from, to, line.event, line.status, line.partial, line.on, line.place]")}`;

const LINEAGES = REACHES.map((reach) => ({ reach, statement: lineage(String(reach)) }));
const ENDLESS_LINEAGE = lineage("");

/**
 * The statement that fetches lineages to a depth: for each of some ids every line from a structure within reach, and a row without a line, so that a structure
 * without descent is told from no structure.
 */
export function lineageStatement(depth: number): string {
  return LINEAGES.find(({ reach }) => reach >= depth)?.statement ?? ENDLESS_LINEAGE;
}

function byEdgeType(statement: (type: EdgeType) => string): Readonly<Record<EdgeType, string>> {
  return Object.fromEntries(EDGE_TYPES.map((type) => [type, statement(type)])) as Record<EdgeType, string>;
}
