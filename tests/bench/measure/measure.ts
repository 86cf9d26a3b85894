import type { Contender } from "../contenders/contender.ts";
import type { Question } from "../questions/question.ts";
import { loadInProcess, loadOverHttp } from "./load.ts";

/** FIRST: no question is asked twice. REPEATED: the same few questions again and again, so that whoever keeps answers may use them. */
export type Phase = "FIRST" | "REPEATED";

export interface Effort {
  /** Questions of each operation to which the answers are compared beforehand. */
  readonly checks: number;
  /** Questions asked one after another. */
  readonly asks: number;
  /** Seconds of load. */
  readonly seconds: number;
}

/** What one contender did with one operation in one round. */
export interface Measurement {
  /** Milliseconds, one client at a time. */
  readonly p50: number;
  readonly p95: number;
  /** With ten clients at once. */
  readonly requestsPerSecond: number;
  /** Microseconds of the server's processor time a request, under that load. Absent where there is no server. */
  readonly cpu?: number;
}

// So that a few asks reach over all questions and not only the first ones.
const STRIDE = 37;

let marks = 0;

export async function measure(contender: Contender, questions: readonly Question[], phase: Phase, effort: Effort): Promise<Measurement> {
  const times: number[] = [];
  for (let number = 0; number < effort.asks; number += 1) {
    const question = questions[(number * STRIDE) % questions.length];
    if (question === undefined) throw new Error("expected questions");
    times.push((await contender.ask(question, markOf(phase))).milliseconds);
  }
  times.sort((a, b) => a - b);
  const load =
    contender.http === undefined ? loadInProcess(contender, questions, effort) : loadOverHttp(contender.http, questions, phase, effort);
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95), ...(await load) };
}

function markOf(phase: Phase): string {
  marks += 1;
  return phase === "REPEATED" ? "again" : String(marks);
}

export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
