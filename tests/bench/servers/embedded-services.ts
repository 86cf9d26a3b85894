import type { Dataset } from "../../../src/domain/dataset.ts";
import { createAnalysisCache } from "../../../src/graphql/analysis-cache.ts";
import type { GraphServices } from "../../../src/graphql/context.ts";
import { createContext } from "../../../src/graphql/context.ts";
import { openDatasets } from "../../../src/open-store.ts";
import { openMemoryStore } from "../../../src/store/memory/memory-store.ts";

/** What a server over the embedded store stands on: the same dataset, store and whole-graph histories as ours. */
export async function openEmbedded(seedDirectory: string): Promise<{ readonly dataset: Dataset; readonly services: GraphServices }> {
  const datasets = await openDatasets({ seedDirectory, dataDirectories: [] });
  const [dataset] = datasets;
  if (dataset === undefined) throw new Error(`expected a dataset in ${seedDirectory}`);
  const services: GraphServices = { store: openMemoryStore(datasets), cache: createAnalysisCache(), publicUrl: "https://bench.test" };
  await createContext(services).history();
  return { dataset, services };
}
