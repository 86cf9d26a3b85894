import { setTimeout as delay } from "node:timers/promises";

import type { Config } from "../config.ts";
import type { Dataset } from "../domain/dataset.ts";
import { openDatasets } from "../open-store.ts";
import { StoreUnavailable } from "../store/errors.ts";
import { loadNeo4j } from "../store/neo4j/load.ts";
import type { Neo4jConfig } from "../store/neo4j/neo4j-config.ts";
import { EXIT, UsageError } from "./exit-codes.ts";
import type { ExitCode } from "./exit-codes.ts";
import { startProgress } from "./progress.ts";
import type { Terminal } from "./terminal.ts";

const RETRY_MILLISECONDS = 2000;

/**
 * Loads the seed into Neo4j, where it becomes what the servers answer from. Loading the same revision twice changes nothing. A database that is
 * down is waited for as long as `wait` seconds say, and not at all by default.
 */
export async function seedLoad(config: Config, { wait }: { readonly wait: number }, terminal: Terminal): Promise<ExitCode> {
  if (config.neo4j === undefined) throw new UsageError("NEO4J_URI: expected the address of the database to load, got nothing");
  const datasets = await openDatasets(config);
  await loadWithin(config.neo4j, datasets, Date.now() + wait * 1000, terminal);
  const records = datasets.reduce((sum, dataset) => sum + dataset.records.length, 0);
  terminal.note(
    `loaded ${records} records of ${datasets.map(({ meta }) => `${meta.name} ${meta.version} (revision ${meta.revision})`).join(", ")}`,
  );
  return EXIT.ok;
}

async function loadWithin(neo4j: Neo4jConfig, datasets: readonly Dataset[], deadline: number, terminal: Terminal): Promise<void> {
  for (;;) {
    const progress = startProgress("loading", terminal);
    try {
      return await loadNeo4j(neo4j, datasets, progress.update);
    } catch (error) {
      if (!(error instanceof StoreUnavailable) || Date.now() + RETRY_MILLISECONDS > deadline) throw error;
    } finally {
      progress.stop();
    }
    await delay(RETRY_MILLISECONDS);
  }
}
