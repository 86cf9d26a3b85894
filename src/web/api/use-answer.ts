import { useEffect, useState } from "preact/hooks";

import { addressOf, ask, AskError } from "./ask.ts";
import type { Operation } from "./operation.ts";

export type Answered<Answer> =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly answer: Answer; readonly refreshing: boolean }
  | { readonly state: "failed"; readonly error: AskError };

const remembered = new Map<string, unknown>();
const MOST_REMEMBERED = 40;

/**
 * The answer to an operation, asked again when its variables change. The last answer stays on view, marked as refreshing, until the next
 * one comes: a picture that blinks at every step of a slider cannot be compared with itself.
 */
export function useAnswer<Answer, Variables>(operation: Operation<Answer, Variables>, variables: Variables): Answered<Answer> {
  const key = addressOf(operation, variables);
  const [answered, setAnswered] = useState<{ readonly key: string; readonly value: Answered<Answer> }>(() => ({ key, value: recall(key) }));

  useEffect(() => {
    const known = recall<Answer>(key);
    if (known.state === "ready") {
      setAnswered({ key, value: known });
      return undefined;
    }
    const abort = new AbortController();
    setAnswered((before) => ({
      key,
      value: before.value.state === "ready" ? { ...before.value, refreshing: true } : { state: "loading" },
    }));
    ask(operation, variables, abort.signal).then(
      (answer) => {
        remember(key, answer);
        setAnswered({ key, value: { state: "ready", answer, refreshing: false } });
      },
      (error: unknown) => {
        if (!abort.signal.aborted) setAnswered({ key, value: { state: "failed", error: asAskError(error) } });
      },
    );
    return () => abort.abort();
    // The key stands for the operation and its variables.
  }, [key]);

  // Between a change of variables and its effect, what is held answers the question before.
  return answered.key === key || answered.value.state !== "ready" ? answered.value : { ...answered.value, refreshing: true };
}

function recall<Answer>(key: string): Answered<Answer> {
  const answer = remembered.get(key) as Answer | undefined;
  return answer === undefined ? { state: "loading" } : { state: "ready", answer, refreshing: false };
}

function remember(key: string, answer: unknown): void {
  remembered.set(key, answer);
  const [oldest] = remembered.keys();
  if (remembered.size > MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
}

function asAskError(error: unknown): AskError {
  return error instanceof AskError ? error : new AskError("UNAVAILABLE", "Something went wrong while the answer was read.");
}
