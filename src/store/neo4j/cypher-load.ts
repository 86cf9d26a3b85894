import { EDGE_TYPES } from "../../domain/edges.ts";
import type { EdgeType } from "../../domain/edges.ts";
import type { RecordKind } from "../../domain/vocabulary.ts";
import { RECORD_KINDS } from "../../domain/vocabulary.ts";

/**
 * Takes a write lock that is held until the transaction ends. Loaders queue here. The lock has a node of its own, so that its holder's mark can
 * be written from outside its transaction.
 */
export const LOCK = `
MERGE (lock:SeedLock {id: 'seed'})
SET lock.taken = timestamp()`;

/**
 * What the mark says, apart from LOCK: a statement that also writes would lock the mark too.
 * `silence` is how long ago a loader last gave a sign of life, in milliseconds.
 */
export const READ_LOCKED_MARK = `
MATCH (mark:SeedMeta {id: 'seed'})
RETURN mark.status AS status, mark.schemaVersion AS schemaVersion, mark.revision AS revision, mark.load AS load, mark.step AS step,
  timestamp() - mark.beat AS silence`;

/** From here on nothing is served until the load is complete. */
export const BEGIN_LOAD = `
MERGE (mark:SeedMeta {id: 'seed'})
SET mark = {id: 'seed', status: 'loading', load: $load, step: 0, beat: timestamp()}`;

export const COUNT_STEP = `
MATCH (mark:SeedMeta {id: 'seed'})
SET mark.step = $step, mark.beat = timestamp()`;

export const COMPLETE_LOAD = `
MATCH (mark:SeedMeta {id: 'seed'})
SET mark = {id: 'seed', status: 'complete', load: $load, schemaVersion: $schemaVersion, revision: $revision, datasets: $datasets, loadedAt: toString(datetime())}`;

/** Just before the one transaction of a load is committed: says since when its commit is to be awaited. */
export const BEGIN_SWAP = `
MERGE (mark:SeedMeta {id: 'seed'})
SET mark.load = $load + ' since ' + toString(timestamp())`;

/** In the transaction: everything that the mark says, but for \`load\`, which goes on saying that a commit is awaited. */
export const SWAP = `
MATCH (mark:SeedMeta {id: 'seed'})
SET mark += {status: 'complete', schemaVersion: $schemaVersion, revision: $revision, datasets: $datasets, loadedAt: toString(datetime())}`;

/** After the commit, unless another load has begun. The mark is locked before it is read, or the other load's word could be overwritten. */
export const END_SWAP = `
MATCH (mark:SeedMeta {id: 'seed'})
SET mark.locked = true
REMOVE mark.locked
WITH mark
WHERE mark.load STARTS WITH $load
SET mark.load = $load`;

export const COUNT_RECORDS = "MATCH (n:Record) RETURN count(n) AS records";

// Only what a load made: a reader's own nodes in the same database stay.
export const DELETE_SOME = `
MATCH (n:Record|FormerId)
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS deleted`;

export const CREATE_NODES: Readonly<Record<RecordKind, string>> = byName(
  RECORD_KINDS,
  (kind) => `
UNWIND $rows AS row
CREATE (n:Record:${kind})
SET n = row`,
);

export const CREATE_FORMER_IDS = `
UNWIND $rows AS row
MATCH (record:Record {id: row.now})
CREATE (:FormerId {id: row.id})-[:NOW]->(record)`;

/** A link has no properties but for CITES, which says where in the source. */
export const CREATE_LINKS: Readonly<Record<EdgeType, string>> = byName(EDGE_TYPES, (type) => createRelationships(type));

/** A line of descent from a structure to the one that came after, drawn from the event that it names. */
export const CREATE_DESCENT = createRelationships("SUCCEEDED_BY");

function createRelationships(type: EdgeType | "SUCCEEDED_BY"): string {
  return `
UNWIND $rows AS row
MATCH (from:Record {id: row.from})
MATCH (to:Record {id: row.to})
CREATE (from)-[link:${type}]->(to)
SET link = row.properties`;
}

function byName<K extends string>(names: readonly K[], statement: (name: K) => string): Readonly<Record<K, string>> {
  return Object.fromEntries(names.map((name) => [name, statement(name)])) as Record<K, string>;
}
