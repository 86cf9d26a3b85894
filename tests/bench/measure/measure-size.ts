import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

import { fillDatabase } from "../database.ts";
import type { Database } from "../database.ts";
import { openContender, serverOf } from "../contenders/open-contenders.ts";
import type { ContenderName } from "../contenders/contender.ts";
import { generateDataset } from "../generate/dataset.ts";
import { makeQuestions, sampleOf } from "../questions/make-questions.ts";
import type { OperationName } from "../questions/operations.ts";
import { rankingCursors } from "../questions/ranking-cursors.ts";
import type { Measured, MeasuredSize, StoreLoad } from "../report/results.ts";
import { COMPILED, placeDataset } from "../workshop.ts";
import { checkAnswers } from "./check-answers.ts";
import { measureRounds } from "./measure-rounds.ts";
import type { Effort } from "./measure.ts";

const MEGABYTE = 2 ** 20;
const SURVIVAL = "{ survival { strata { n deaths medianYears } } }";
const SURVIVAL_ASKS = 3;

export interface SizeSettings {
  readonly operations: readonly OperationName[];
  readonly rounds: number;
  readonly effort: Effort;
  readonly database: Database | undefined;
  readonly report: (text: string) => void;
}

/** This server alone, on both stores, with so many structures. */
export async function measureSize(size: number, { operations, rounds, effort, database, report }: SizeSettings): Promise<MeasuredSize> {
  const dataset = generateDataset(size);
  const seedDirectory = await placeDataset(dataset, size);
  const load = await loadStore(seedDirectory);
  const neo4jLoadMilliseconds = database === undefined ? undefined : await fillDatabase(database, dataset);
  report(`${size} structures: loaded`);
  const names: readonly ContenderName[] = database === undefined ? ["ours"] : ["ours", "ours-neo4j"];
  const contenders = [];
  for (const name of names) contenders.push(await openContender(name, { seedDirectory, neo4j: database?.config }));
  const [embedded] = contenders;
  if (embedded === undefined) throw new Error("expected a server");
  try {
    const survivalMilliseconds = await askSurvival(serverOf(embedded).url);
    const questions = makeQuestions(dataset, await rankingCursors(embedded));
    for (const operation of operations) await checkAnswers(contenders, sampleOf(questions[operation], effort.checks));
    const measurements: readonly Measured[] = await measureRounds(contenders, questions, {
      operations,
      rounds,
      effort,
      repeated: new Set(),
      report: (text) => report(`${size} structures: ${text}`),
    });
    await serverOf(embedded).ask({ ask: "collect" });
    const { resident } = await serverOf(embedded).ask({ ask: "usage" });
    return {
      size,
      measurements,
      load,
      startMilliseconds: serverOf(embedded).startMilliseconds,
      residentMegabytes: resident / MEGABYTE,
      survivalMilliseconds,
      ...(neo4jLoadMilliseconds === undefined ? {} : { neo4jLoadMilliseconds }),
    };
  } finally {
    for (const contender of contenders) await contender.stop();
  }
}

async function loadStore(seedDirectory: string): Promise<StoreLoad> {
  const file = join(COMPILED, "tests", "bench", "measure", "load-store.js");
  const { stdout } = await promisify(execFile)(process.execPath, ["--expose-gc", file, seedDirectory]);
  return JSON.parse(stdout) as StoreLoad;
}

/** The slowest of a few; each has a mark of its own, so that none comes from the cache of answers. */
async function askSurvival(url: string): Promise<number> {
  const times: number[] = [];
  for (let number = 0; number < SURVIVAL_ASKS; number += 1) {
    const started = performance.now();
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: SURVIVAL, variables: { mark: number } }),
    });
    const { errors } = (await response.json()) as { readonly errors?: unknown };
    if (errors !== undefined) throw new Error(`expected survival, got ${JSON.stringify(errors)}`);
    times.push(performance.now() - started);
  }
  return Math.max(...times);
}
