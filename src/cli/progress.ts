import { SingleBar } from "cli-progress";

import type { Terminal } from "./terminal.ts";

export interface Progress {
  readonly update: (done: number, total: number) => void;
  readonly stop: () => void;
}

/** A progress bar among the notes, drawn only when somebody watches; a log file would hold nothing but its frames. */
export function startProgress(what: string, terminal: Terminal): Progress {
  if (!terminal.isWatched) return { update: () => undefined, stop: () => undefined };
  const bar = new SingleBar({
    format: `${what} {bar} {value} of {total}`,
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  });
  let isDrawn = false;
  return {
    update: (done, total) => {
      if (!isDrawn) bar.start(total, done);
      else bar.update(done);
      isDrawn = true;
    },
    stop: () => bar.stop(),
  };
}
