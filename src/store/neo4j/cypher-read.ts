import { EDGE_TYPES } from "../../domain/edges.ts";
import type { EdgeDirection, EdgeType } from "../../domain/edges.ts";
import { WORD_INDEX } from "./cypher-schema.ts";

export const READ_MARK = `
MATCH (mark:SeedMeta {id: 'seed'})
RETURN mark.status AS status, mark.schemaVersion AS schemaVersion, mark.revision AS revision, mark.datasets AS datasets, mark.load AS load,
  timestamp() AS now`;

// An id is looked for among those that records bear, then among those that they bore.
const FIND = `
OPTIONAL MATCH (current:Record {id: id})
OPTIONAL MATCH (:FormerId {id: id})-[:NOW]->(renamed:Record)
WITH id, coalesce(current, renamed) AS n`;
const FIND_EACH = `UNWIND $ids AS id${FIND}
WHERE n IS NOT NULL`;

export const RECORDS_BY_IDS = `${FIND_EACH}
RETURN id, n.record AS record`;

// Each neighbour comes once, with the ids that led to it: one source may be cited by hundreds.
const related = (pattern: string): string => `${FIND_EACH}
MATCH ${pattern}
WITH other, collect(id) AS ids
RETURN other.id AS id, ids`;

export const RELATED: Readonly<Record<EdgeDirection, Readonly<Record<EdgeType, string>>>> = {
  OUT: byEdgeType((type) => related(`(n)-[:${type}]->(other:Record)`)),
  IN: byEdgeType((type) => related(`(n)<-[:${type}]-(other:Record)`)),
};

export const SEARCH_CANDIDATES = `
CALL db.index.fulltext.queryNodes('${WORD_INDEX.name}', $question) YIELD node
WHERE node.dataset IN $datasets AND ($kinds IS NULL OR node.type IN $kinds)
RETURN node.id AS id`;

export const SEARCH_TEXTS = `${FIND_EACH}
RETURN id, n.searchNames AS names, n.searchRest AS rest`;

export const ALL_RECORDS = `
MATCH (n:Record)
WHERE n.dataset IN $datasets
RETURN n.record AS record
ORDER BY n.id`;

// How far a pattern reaches must be written in the statement, so there is one statement for each of a few reaches. The last has no end.
const REACHES = [2, 4, 8, 16, 32] as const;

// DISTINCT over the far ends lets the database walk breadth first and visit each structure once; the lines are one hop more.
const lineage = (reach: string): string => `
WITH $of AS id${FIND}
WITH n AS root WHERE n:Structure
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
RETURN root.id AS root, from, to, line.event AS event, line.status AS status, line.partial AS partial, line.on AS on, line.place AS place`;

const LINEAGES = REACHES.map((reach) => ({ reach, statement: lineage(String(reach)) }));
const ENDLESS_LINEAGE = lineage("");

/**
 * The statement that fetches a lineage to a depth: every line from a structure within reach, and a row without a line, so that a structure
 * without descent is told from no structure.
 */
export function lineageStatement(depth: number): string {
  return LINEAGES.find(({ reach }) => reach >= depth)?.statement ?? ENDLESS_LINEAGE;
}

function byEdgeType(statement: (type: EdgeType) => string): Readonly<Record<EdgeType, string>> {
  return Object.fromEntries(EDGE_TYPES.map((type) => [type, statement(type)])) as Record<EdgeType, string>;
}
