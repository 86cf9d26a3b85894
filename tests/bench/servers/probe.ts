import { writeFileSync } from "node:fs";
import { Session } from "node:inspector/promises";

/**
 * Loaded into a server's process before the server itself. Answers its parent, over the channel between them and not over HTTP, how much the
 * process has used so far, and ends the process when the parent has gone.
 */
export type Ask =
  { readonly ask: "usage" } | { readonly ask: "collect" } | { readonly ask: "record" } | { readonly ask: "write"; readonly file: string };

export interface Usage {
  /** User and system time of the process so far, in microseconds. */
  readonly cpu: number;
  /** Resident memory in bytes. */
  readonly resident: number;
  /** JavaScript objects and buffers in bytes. */
  readonly heap: number;
}

let recorder: Session | undefined;

async function answer(question: Ask): Promise<void> {
  if (question.ask === "collect") globalThis.gc?.();
  if (question.ask === "record") {
    recorder = new Session();
    recorder.connect();
    await recorder.post("Profiler.enable");
    await recorder.post("Profiler.setSamplingInterval", { interval: 200 });
    await recorder.post("Profiler.start");
  }
  if (question.ask === "write" && recorder !== undefined) {
    const { profile } = await recorder.post("Profiler.stop");
    writeFileSync(question.file, JSON.stringify(profile));
    recorder.disconnect();
  }
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed, external } = process.memoryUsage();
  process.send?.({ cpu: user + system, resident: rss, heap: heapUsed + external } satisfies Usage);
}

process.on("message", (question: Ask) => void answer(question));
process.on("disconnect", () => process.exit(0));
