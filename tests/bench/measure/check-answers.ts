import type { Contender } from "../contenders/contender.ts";
import { reduce } from "../questions/reduce.ts";
import type { Question } from "../questions/question.ts";

/** Asks every contender every question and compares the answers with those of the first. Throws at the first that differs: nothing wrong is timed. */
export async function checkAnswers(contenders: readonly Contender[], questions: readonly Question[]): Promise<number> {
  const [reference, ...others] = contenders;
  if (reference?.shape !== "WHOLE") throw new Error("expected a first contender that answers in our schema");
  for (const question of questions) {
    const right = (await reference.ask(question, "check")).content();
    for (const other of others) {
      const given = (await other.ask(question, "check")).content();
      compare(question, canonical(other.shape === "WHOLE" ? right : reduce(question.operation, right)), canonical(given), other.name);
    }
  }
  return questions.length * others.length;
}

function compare({ operation, variables }: Question, right: string, given: string, name: string): void {
  if (right === given) return;
  let at = 0;
  while (right[at] === given[at]) at += 1;
  const around = (text: string): string => text.slice(Math.max(0, at - 60), at + 60);
  throw new Error(
    `expected ${name} to answer ${operation} ${JSON.stringify(variables).slice(0, 200)} as the others do:\n  ${around(right)}\ngot\n  ${around(given)}`,
  );
}

/** JSON with the fields of every object in order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
