// Opens the embedded store over a seed folder in a process of its own and tells what that took, as one line of JSON: node load-store.js FOLDER
import { createAnalysisCache } from "../../../src/graphql/analysis-cache.ts";
import { openDatasets } from "../../../src/open-store.ts";
import { openMemoryStore } from "../../../src/store/memory/memory-store.ts";
import type { StoreLoad } from "../report/results.ts";

const MEGABYTE = 2 ** 20;

const begun = performance.now();
let datasets: Awaited<ReturnType<typeof openDatasets>> = await openDatasets({ seedDirectory: process.argv[2] ?? "", dataDirectories: [] });
const read = performance.now();
const recordsMegabytes = heapNow();
const indexing = performance.now();
const store = openMemoryStore(datasets);
const info = await store.info();
// As the server lays it out.
const history = await createAnalysisCache().history(
  store,
  info,
  info.datasets.map(({ name }) => name),
);
const indexed = performance.now();
// What only the reading needed is not what the store costs.
datasets = [];
const load: StoreLoad = {
  readMilliseconds: read - begun,
  indexMilliseconds: indexed - indexing,
  recordsMegabytes,
  heapMegabytes: heapNow(),
};
// Asked once more, so that nothing of it is garbage yet when memory is counted.
if (history.structures.length + datasets.length === 0) throw new Error(`expected structures in ${store.kind}`);
process.stdout.write(`${JSON.stringify(load)}\n`);

/** Objects and buffers that are still needed. */
function heapNow(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / MEGABYTE;
}
