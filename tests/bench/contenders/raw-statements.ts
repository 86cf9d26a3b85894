import type { OperationName } from "../questions/operations.ts";

const ROW = "s.id AS id, s.name AS name, s.kind AS kind, s.tier AS tier, s.established AS established, s.abolished AS abolished";
const LINE_IS_ENACTED = "all(line IN relationships(path) WHERE line.status = 'ENACTED')";

/**
 * What somebody writes who knows Cypher and this graph, and wants no more than the benchmark's answers: one statement each, plain columns, in the
 * formulations that were found to be the fastest. Ranks of the ranking are written beforehand by the benchmark.
 */
export const RAW_STATEMENTS: Readonly<Record<OperationName, string>> = {
  page: `
MATCH (s:Record {id: $id})
RETURN s.id AS id, s.name AS name, s.kind AS kind, s.names AS names,
  [(s)-[:HOLDS]->(f) | {id: f.id, name: f.name}] AS functions,
  [(p)-[line:SUCCEEDED_BY]->(s) | {id: p.id, name: p.name, event: line.event, partial: line.partial}] AS predecessors,
  [(s)-[line:SUCCEEDED_BY]->(p) | {id: p.id, name: p.name, event: line.event, partial: line.partial}] AS successors,
  [(s)<-[:ENDED|CONTINUED|RESULTED_IN]-(e) | {id: e.id, name: e.name, kind: e.kind, on: e.effective,
    instruments: [(e)-[:MADE_UNDER]->(i) | {id: i.id, name: i.name}],
    sources: [(e)-[c:CITES]->(x) | {id: x.id, name: x.name, link: x.link, locators: c.locators}]}] AS events`,
  lineage: `
MATCH (root:Record {id: $id})
CALL (root) {
  MATCH path = (root)<-[:SUCCEEDED_BY*0..8]-(s:Structure) WHERE ${LINE_IS_ENACTED}
  WITH DISTINCT s
  OPTIONAL MATCH (s)<-[line:SUCCEEDED_BY]-(other:Structure)
  RETURN s, other.id AS from, s.id AS to, line.event AS event, line.kind AS kind, line.partial AS partial
  UNION
  MATCH path = (root)-[:SUCCEEDED_BY*0..8]->(s:Structure) WHERE ${LINE_IS_ENACTED}
  WITH DISTINCT s
  OPTIONAL MATCH (s)-[line:SUCCEEDED_BY]->(other:Structure)
  RETURN s, s.id AS from, other.id AS to, line.event AS event, line.kind AS kind, line.partial AS partial
}
RETURN s.id AS id, s.name AS name, s.established AS established, s.abolished AS abolished, from, to, event, kind, partial`,
  // Without the hint the planner reads every structure that had begun, and sorts them.
  asOf: `
MATCH (s:Structure)
USING INDEX s:Structure(dateAscending)
WHERE s.dateAscending IS NOT NULL AND s.establishedLatest <= $on AND NOT s.establishedUncertain AND s.end <> 'UNKNOWN'
  AND (s.abolishedEarliest IS NULL OR (s.abolishedEarliest > $on AND NOT s.abolishedUncertain))
WITH s ORDER BY s.dateAscending, s.id LIMIT 51
RETURN ${ROW}`,
  timeline: `
MATCH (s:Structure)
WHERE s.dateAscending >= $key AND (s.dateAscending > $key OR s.id > $id)
WITH s ORDER BY s.dateAscending, s.id LIMIT 51
RETURN ${ROW}`,
  search: `
CALL db.index.fulltext.queryNodes('record_words', $question, {limit: 21}) YIELD node, score
RETURN node.type AS type, node.id AS id, node.name AS name
ORDER BY score DESC, id`,
  outlived: `
MATCH (older:Structure)-[line:SUCCEEDED_BY]->(newer:Structure)
WHERE line.benchRank >= $offset AND line.benchRank <= $offset + 50
WITH line, older, newer ORDER BY line.benchRank
RETURN newer.id AS structure, newer.name AS structureName, older.id AS predecessor, older.name AS predecessorName, line.benchRatio AS ratio, line.benchVerdict AS verdict`,
  list: `
MATCH (s:Structure)
WHERE s.dateAscending >= $key AND (s.dateAscending > $key OR s.id > $id)
WITH s ORDER BY s.dateAscending, s.id LIMIT 1000
RETURN ${ROW}, s.scope AS scope, s.legalForm AS legalForm`,
};

/** For statements that name the key of an order without the id: ours name both, and the program's indexes hold both. */
export const DATE_INDEX = "CREATE INDEX bench_date IF NOT EXISTS FOR (s:Structure) ON (s.dateAscending)";
export const RANK_INDEX = "CREATE INDEX bench_rank IF NOT EXISTS FOR ()-[line:SUCCEEDED_BY]-() ON (line.benchRank)";
export const WRITE_RANKS = `
UNWIND $rows AS row
MATCH (:Record {id: row.predecessor})-[line:SUCCEEDED_BY {event: row.event}]->(:Record {id: row.structure})
SET line.benchRank = row.rank, line.benchRatio = row.ratio, line.benchVerdict = row.verdict`;
