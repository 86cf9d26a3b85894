import type { Contender } from "../contenders/contender.ts";
import type { ContenderName } from "../contenders/contender.ts";
import type { OperationName } from "../questions/operations.ts";
import type { Question } from "../questions/question.ts";
import type { Measured } from "../report/results.ts";
import { measure } from "./measure.ts";
import type { Effort, Phase } from "./measure.ts";

export interface RoundSettings {
  readonly operations: readonly OperationName[];
  readonly rounds: number;
  readonly effort: Effort;
  /** Those who are asked the same again as well. */
  readonly repeated: ReadonlySet<ContenderName>;
  readonly report: (text: string) => void;
}

const WARM_ASKS = 20;

/** Measures every contender with every operation in every round. Before each figure comes a little of the same, so that nothing is measured cold. */
export async function measureRounds(
  contenders: readonly Contender[],
  questions: Readonly<Record<OperationName, readonly Question[]>>,
  { operations, rounds, effort, repeated, report }: RoundSettings,
): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const [place, operation] of operations.entries()) {
      for (const phase of ["FIRST", "REPEATED"] as const satisfies readonly Phase[]) {
        const asked = contenders.filter(({ name }) => phase === "FIRST" || repeated.has(name));
        for (const contender of rotated(asked, round + place)) {
          const own = questions[operation];
          await measure(contender, own, phase, { ...effort, asks: Math.min(WARM_ASKS, effort.asks), seconds: effort.seconds / 3 });
          measured.push({ contender: contender.name, operation, phase, round, ...(await measure(contender, own, phase, effort)) });
        }
      }
      report(`round ${round + 1} of ${rounds}, ${operation}`);
    }
  }
  return measured;
}

/** The same in another order: whoever came first comes last. */
function rotated<T>(items: readonly T[], by: number): readonly T[] {
  const start = items.length === 0 ? 0 : by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}
