import neo4j from "neo4j-driver";

import type { Dataset } from "../../src/domain/dataset.ts";
import { buildHistory } from "../../src/domain/history.ts";
import { loadNeo4j } from "../../src/store/neo4j/load.ts";
import type { Neo4jConfig } from "../../src/store/neo4j/neo4j-config.ts";
import { startNeo4j } from "../neo4j/start-neo4j.mjs";
import { startable } from "../neo4j/toolchain.mjs";
import { DATE_INDEX, RANK_INDEX, WRITE_RANKS } from "./contenders/raw-statements.ts";
import { rankByRatio } from "./servers/hand-ranking.ts";

export interface Database {
  readonly config: Neo4jConfig;
  readonly version: string;
  readonly stop: () => Promise<void>;
}

/** Starts a Neo4j of its own, empty. Undefined where Java or Maven is missing. */
export async function startDatabase(): Promise<Database | undefined> {
  const toolchain = startable()[0];
  if (toolchain === undefined) return undefined;
  const { uri, version, stop } = await startNeo4j(toolchain);
  return { config: { uri, user: "neo4j", password: "unused" }, version, stop };
}

const ROWS_AT_ONCE = 5000;

/**
 * Loads a dataset by the project's own loader, and gives those who ask without our program what it computes for itself: the ranking's ranks, as properties with
 * indexes. Returns how long the loader took, in milliseconds.
 */
export async function fillDatabase({ config }: Database, dataset: Dataset): Promise<number> {
  const started = performance.now();
  await loadNeo4j(config, [dataset]);
  const took = performance.now() - started;
  const rows = rankByRatio(buildHistory(dataset.meta, dataset.records)).map(({ structure, predecessor, event, verdict, ratio }, rank) => ({
    structure: structure.id,
    predecessor: predecessor.id,
    event: event.id,
    verdict,
    ratio: ratio ?? null,
    rank: neo4j.int(rank),
  }));
  const driver = neo4j.driver(config.uri, neo4j.auth.basic(config.user, config.password));
  try {
    for (const index of [RANK_INDEX, DATE_INDEX]) await driver.executeQuery(index);
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
      await driver.executeQuery(WRITE_RANKS, { rows: rows.slice(from, from + ROWS_AT_ONCE) });
    await driver.executeQuery("CALL db.awaitIndexes(300)");
  } finally {
    await driver.close();
  }
  return took;
}
