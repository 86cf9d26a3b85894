import type { ExitCode } from "./exit-codes.ts";
import type { Terminal } from "./terminal.ts";

/** Runs one command's work and keeps the exit code it ends with. */
export type Run = (work: (terminal: Terminal) => Promise<ExitCode>) => Promise<void>;
