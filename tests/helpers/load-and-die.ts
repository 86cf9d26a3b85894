import { readFileSync } from "node:fs";

import { loadNeo4j } from "../../src/store/neo4j/load.ts";
import type { LoadSettings } from "../../src/store/neo4j/load.ts";
import type { Neo4jConfig } from "../../src/store/neo4j/neo4j-config.ts";
import type { Datasets } from "../../src/store/store.ts";

/** A process that loads what its standard input says and kills itself, without a word, once so many rows are written. */
interface Order extends LoadSettings {
  readonly config: Neo4jConfig;
  readonly datasets: Datasets;
  readonly dieAt: number;
}

const { config, datasets, dieAt, ...settings } = JSON.parse(readFileSync(0, "utf8")) as Order;
await loadNeo4j(config, datasets, (done) => void (done >= dieAt && process.kill(process.pid, "SIGKILL")), settings);
