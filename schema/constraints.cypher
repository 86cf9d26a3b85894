// Constraints and indexes of the graph in Neo4j. Printed from src/store/neo4j/cypher-schema.ts; the loader makes them itself.

CREATE CONSTRAINT record_id IF NOT EXISTS FOR (n:Record) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT former_id IF NOT EXISTS FOR (n:FormerId) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT seed_meta_id IF NOT EXISTS FOR (n:SeedMeta) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT seed_lock_id IF NOT EXISTS FOR (n:SeedLock) REQUIRE n.id IS UNIQUE;
CREATE INDEX structure_by_name_key IF NOT EXISTS FOR (n:Structure) ON (n.nameKey, n.id);
CREATE INDEX structure_by_date_ascending IF NOT EXISTS FOR (n:Structure) ON (n.dateAscending, n.id);
CREATE INDEX structure_by_date_descending IF NOT EXISTS FOR (n:Structure) ON (n.dateDescending, n.id);
CREATE INDEX structure_by_ended_ascending IF NOT EXISTS FOR (n:Structure) ON (n.endedAscending, n.id);
CREATE INDEX structure_by_ended_descending IF NOT EXISTS FOR (n:Structure) ON (n.endedDescending, n.id);
CREATE INDEX structure_by_lifespan_ascending IF NOT EXISTS FOR (n:Structure) ON (n.lifespanAscending, n.id);
CREATE INDEX structure_by_lifespan_descending IF NOT EXISTS FOR (n:Structure) ON (n.lifespanDescending, n.id);
CREATE INDEX structure_established IF NOT EXISTS FOR (n:Structure) ON (n.establishedLatest);
CREATE INDEX structure_abolished IF NOT EXISTS FOR (n:Structure) ON (n.abolishedLatest);
CREATE INDEX change_event_by_name_key IF NOT EXISTS FOR (n:ChangeEvent) ON (n.nameKey, n.id);
CREATE INDEX change_event_by_date_ascending IF NOT EXISTS FOR (n:ChangeEvent) ON (n.dateAscending, n.id);
CREATE INDEX change_event_by_date_descending IF NOT EXISTS FOR (n:ChangeEvent) ON (n.dateDescending, n.id);
CREATE INDEX record_dataset IF NOT EXISTS FOR (n:Record) ON (n.dataset);
CREATE FULLTEXT INDEX record_words IF NOT EXISTS FOR (n:Record) ON EACH [n.searchNames, n.searchRest] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
