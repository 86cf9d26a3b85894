import { setTimeout as pause } from "node:timers/promises";

const QUESTION =
  "{ structures(first: 100) { totalCount nodes { id name established { edtf } predecessors { structure { id } event { id } } } } dataset { completeTo } }";
const PAUSE = 200;

/** Asks a server over HTTP something that takes several reads of its store. */
export async function askServer(url: string): Promise<{ readonly status: number; readonly text: string }> {
  const response = await fetch(`${url}/graphql?query=${encodeURIComponent(QUESTION)}`);
  return { status: response.status, text: await response.text() };
}

/** Asks until an answer has a status, and gives that answer. The test's own time-out ends it. */
export async function askUntil(url: string, status: number): Promise<string> {
  for (;;) {
    const answer = await askServer(url);
    if (answer.status === status) return answer.text;
    await pause(PAUSE);
  }
}
