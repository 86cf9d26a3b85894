/** Where a command writes: answers go to `out`, everything about the run itself to `note`. */
export interface Terminal {
  /** One or more lines of the answer; the end of line is added. */
  readonly out: (text: string) => void;
  /** Diagnostics and progress; the end of line is added. */
  readonly note: (text: string) => void;
  /** Columns of the screen that reads the answer; undefined when a file or another program does. */
  readonly width?: number;
  /** Whether somebody watches the notes, so that a progress bar makes sense. */
  readonly isWatched: boolean;
}

/** The process's own streams. A reader that goes away (`| head`) ends the process quietly. */
export function processTerminal(): Terminal {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  return {
    out: (text) => void process.stdout.write(`${text}\n`),
    note: (text) => void process.stderr.write(`${text}\n`),
    ...(process.stdout.isTTY ? { width: process.stdout.columns } : {}),
    isWatched: process.stderr.isTTY === true,
  };
}
