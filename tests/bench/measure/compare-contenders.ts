import { openContender, serverOf } from "../contenders/open-contenders.ts";
import type { Contender, ContenderName } from "../contenders/contender.ts";
import { ON_NEO4J } from "../contenders/contender.ts";
import { fillDatabase } from "../database.ts";
import type { Database } from "../database.ts";
import { generateDataset } from "../generate/dataset.ts";
import { makeQuestions, sampleOf } from "../questions/make-questions.ts";
import { rankingCursors } from "../questions/ranking-cursors.ts";
import type { Results } from "../report/results.ts";
import { placeDataset } from "../workshop.ts";
import { checkAnswers } from "./check-answers.ts";
import { measureRounds } from "./measure-rounds.ts";
import type { SizeSettings } from "./measure-size.ts";

const MEGABYTE = 2 ** 20;
/** Whose repeated answers are compared: those who keep answers, the floor, and the fastest of the others. */
const REPEATED: ReadonlySet<ContenderName> = new Set<ContenderName>(["ours", "ours-neo4j", "bare", "mercurius-jit"]);

export interface CompareSettings extends SizeSettings {
  readonly contenders: readonly ContenderName[];
}

type Compared = Pick<Results, "answersCompared" | "measurements" | "servers">;

/** All contenders side by side, on the same data, each in a process of its own. */
export async function compareContenders(size: number, settings: CompareSettings): Promise<Compared> {
  const { operations, effort, database, report } = settings;
  const dataset = generateDataset(size);
  const seedDirectory = await placeDataset(dataset, size);
  const names = wanted(settings.contenders, database);
  if (database !== undefined && names.some((name) => ON_NEO4J.has(name))) await fillDatabase(database, dataset);
  report("data placed");
  const contenders: Contender[] = [];
  try {
    for (const name of names) contenders.push(await openContender(name, { seedDirectory, neo4j: database?.config }));
    const [reference] = contenders;
    if (reference === undefined) throw new Error("expected at least one server");
    const questions = makeQuestions(dataset, await rankingCursors(reference));
    let answersCompared = 0;
    for (const operation of operations) {
      answersCompared += await checkAnswers(contenders, sampleOf(questions[operation], effort.checks));
      report(`answers to ${operation} are equal`);
    }
    const measurements = await measureRounds(contenders, questions, { ...settings, repeated: REPEATED });
    const servers = [];
    for (const contender of contenders) {
      if (contender.http === undefined) continue;
      const { startMilliseconds, ask } = serverOf(contender);
      servers.push({ contender: contender.name, startMilliseconds, residentMegabytes: (await ask({ ask: "usage" })).resident / MEGABYTE });
    }
    return { answersCompared, measurements, servers };
  } finally {
    for (const contender of contenders) await contender.stop();
  }
}

/** Ours first: the answers of the others are compared with its. */
function wanted(names: readonly ContenderName[], database: Database | undefined): readonly ContenderName[] {
  const possible = names.filter((name) => database !== undefined || !ON_NEO4J.has(name));
  const ours = possible.find((name) => name === "ours" || name === "ours-neo4j");
  if (ours === undefined) throw new Error("expected this server among those that are compared");
  return [ours, ...possible.filter((name) => name !== ours)];
}
