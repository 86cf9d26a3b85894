// Measures this server beside others on the same data and the same questions: npm run bench [-- --quick]. See docs/performance.md.
import "reflect-metadata";

import { writeFile } from "node:fs/promises";
import { cpus } from "node:os";

import { ON_NEO4J } from "./contenders/contender.ts";
import { startDatabase } from "./database.ts";
import type { Database } from "./database.ts";
import { drawFlames } from "./flame/draw-flames.ts";
import { compareContenders } from "./measure/compare-contenders.ts";
import { measureCurated } from "./measure/measure-curated.ts";
import { measureSize } from "./measure/measure-size.ts";
import { help, readOptions } from "./options.ts";
import type { Options } from "./options.ts";
import { markdownOf } from "./report/markdown.ts";
import type { MeasuredSize, Results } from "./report/results.ts";
import { putBetweenMarks, writeGrowthPicture } from "./report/write-page.ts";
import { simulate } from "./simulate/simulate.ts";
import { prepareWorkshop } from "./workshop.ts";

const started = performance.now();

function report(text: string): void {
  process.stderr.write(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${text}\n`);
}

async function run(options: Options): Promise<void> {
  await prepareWorkshop();
  if (options.flame !== undefined) {
    await tell(await drawFlames(options.flame, options.size, report), "docs/performance.md", "flame", options);
    return;
  }
  if (options.simulate) {
    await tell(await simulate(report), "docs/scale.md", "scale", options);
    return;
  }
  report("compiled");
  const results = await measureAll(options);
  await tell(markdownOf(results), "docs/performance.md", "bench", options);
  if (options.json !== undefined) await writeFile(options.json, `${JSON.stringify(results, null, 2)}\n`);
  if (options.write && results.sizes.length > 1) await writeGrowthPicture(results.sizes);
}

async function tell(text: string, page: string, marks: string, { write }: Options): Promise<void> {
  process.stdout.write(`${text}\n`);
  if (write) await putBetweenMarks(page, marks, text);
}

/** Runs work with a database that is empty at first and gone afterwards; without one where none is wanted or can be started. */
async function withDatabase<T>({ contenders }: Options, work: (database: Database | undefined) => Promise<T>): Promise<T> {
  const database = contenders.some((name) => ON_NEO4J.has(name)) ? await startDatabase() : undefined;
  report(database === undefined ? "without Neo4j (Java 17 and Maven are needed to start one)" : `Neo4j ${database.version} started`);
  try {
    return await work(database);
  } finally {
    await database?.stop();
  }
}

async function measureAll(options: Options): Promise<Results> {
  const compared = await withDatabase(options, async (database) => ({
    ...(await compareContenders(options.size, { ...options, database, report })),
    neo4j: database?.version,
  }));
  const sizes: MeasuredSize[] = [];
  for (const size of options.sizes)
    sizes.push(await withDatabase(options, (database) => measureSize(size, { ...options, database, report })));
  const curated = options.curated ? await measureCurated() : undefined;
  const [processor] = cpus();
  return {
    day: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} cores of ${processor?.model ?? "an unknown processor"}`,
    versions: `Node ${process.version.slice(1)}${compared.neo4j === undefined ? "" : `, Neo4j ${compared.neo4j}`}`,
    size: options.size,
    rounds: options.rounds,
    seconds: options.effort.seconds,
    ...compared,
    sizes,
    ...(curated === undefined ? {} : { curated }),
  };
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options === "HELP") process.stdout.write(help());
  else await run(options);
  report("done");
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
// A connection that somebody keeps open would keep the process.
process.exit();
