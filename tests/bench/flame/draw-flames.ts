import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";

import { openContender, serverOf } from "../contenders/open-contenders.ts";
import { generateDataset } from "../generate/dataset.ts";
import { measure } from "../measure/measure.ts";
import { makeQuestions } from "../questions/make-questions.ts";
import { OPERATIONS } from "../questions/operations.ts";
import type { OperationName } from "../questions/operations.ts";
import { rankingCursors } from "../questions/ranking-cursors.ts";
import { placeDataset, ROOT, WORKSHOP } from "../workshop.ts";
import { summariseProfile } from "./summarise-profile.ts";
import type { CpuProfile, Share } from "./summarise-profile.ts";

const LEAST_SHARE = 0.01;
const WARM = { checks: 0, asks: 20, seconds: 2 };
const RECORDED = { checks: 0, asks: 0, seconds: 5 };

/**
 * Records where the time goes while the server, on the embedded store, answers one operation for the first time again and again. Writes a profile that the developer tools of
 * Chromium and Firefox, and speedscope, draw as a flame graph, and gives its sums as tables.
 */
export async function drawFlames(operation: OperationName, size: number, report: (text: string) => void): Promise<string> {
  const dataset = generateDataset(size);
  const ours = await openContender("ours", { seedDirectory: await placeDataset(dataset, size) });
  const file = join(WORKSHOP, `${operation}.cpuprofile`);
  try {
    const questions = makeQuestions(dataset, await rankingCursors(ours))[operation];
    await measure(ours, questions, "FIRST", WARM);
    await serverOf(ours).ask({ ask: "record" });
    report(`recording ${RECORDED.seconds} s of ${OPERATIONS[operation].title}`);
    const { cpu } = await measure(ours, questions, "FIRST", RECORDED);
    await serverOf(ours).ask({ ask: "write", file });
    const { parts, functions, idle } = summariseProfile(JSON.parse(await readFile(file, "utf8")) as CpuProfile);
    return [
      `${OPERATIONS[operation].title}, first-time, ${size.toLocaleString("en")} structures, embedded store: ${cpu?.toFixed(0)} µs of processor time a request while recorded, idle ${percent(idle)} of the time.`,
      tableOf("whose code was at work", parts),
      tableOf("the busiest functions", functions),
      `The flame graph is in \`${relative(ROOT, file)}\`.`,
    ].join("\n\n");
  } finally {
    await ours.stop();
  }
}

function tableOf(title: string, shares: readonly Share[]): string {
  const rows = shares.filter(({ share }) => share >= LEAST_SHARE).map(({ name, share }) => `| ${name} | ${percent(share)} |`);
  return [`| ${title} | share |`, "| --- | --: |", ...rows].join("\n");
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
