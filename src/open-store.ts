import { resolve } from "node:path";

import type { Config } from "./config.ts";
import type { Dataset } from "./domain/dataset.ts";
import type { GraphStore } from "./store/store.ts";

/**
 * The store that the configuration names: Neo4j where NEO4J_URI is set, or else the embedded store filled from the seed. A database that is
 * down is no error here: it says so when it is asked, and nothing answers in its place.
 */
export async function openStore(config: Config): Promise<GraphStore> {
  if (config.neo4j !== undefined) {
    const { openNeo4jStore } = await import("./store/neo4j/neo4j-store.ts");
    return openNeo4jStore(config.neo4j);
  }
  const { openMemoryStore } = await import("./store/memory/memory-store.ts");
  return openMemoryStore(await openDatasets(config));
}

/**
 * The curated dataset first, then the others in the order in which they are named; each may refer to records of those before it. A folder that a
 * stopped import left half replaced is put back first.
 */
export async function openDatasets(config: Pick<Config, "seedDirectory" | "dataDirectories">): Promise<readonly Dataset[]> {
  const { openFurtherSeed, openSeed } = await import("./seed/compiled-seed.ts");
  const { restoreFolder } = await import("./seed/replace-folder.ts");
  const datasets = [await openSeed(config.seedDirectory)];
  for (const directory of config.dataDirectories) {
    const folder = resolve(directory);
    await restoreFolder(folder);
    datasets.push(await openFurtherSeed(folder, datasets));
  }
  return datasets;
}
