import { useRef } from "preact/hooks";
import type { ComponentChildren } from "preact";

import type { Operation } from "../api/operation.ts";
import { useAnswer } from "../api/use-answer.ts";
import { Failure } from "./failure.tsx";
import { Loading } from "./loading.tsx";

interface AnswerProperties<Answer, Variables> {
  readonly to: Operation<Answer, Variables>;
  readonly with: Variables;
  /** What the reader waits for, in words: "the timeline". */
  readonly what: string;
  readonly children: (answer: Answer) => ComponentChildren;
}

/** Asks an operation and shows its answer, with the states before it and instead of it. */
export function Answer<Data, Variables>({ to, with: variables, what, children }: AnswerProperties<Data, Variables>) {
  const answered = useAnswer(to, variables);
  const shown = useRef<ComponentChildren>(null);
  if (answered.state === "loading") return <Loading what={what} />;
  if (answered.state === "failed") return <Failure kind={answered.error.kind} message={answered.error.message} />;
  // While the next answer is on its way the last one stays as it was: the next question's title over it would be a lie.
  if (!answered.refreshing) shown.current = children(answered.answer);
  return (
    <div class={answered.refreshing ? "answer refreshing" : "answer"} aria-busy={answered.refreshing}>
      {shown.current}
    </div>
  );
}
