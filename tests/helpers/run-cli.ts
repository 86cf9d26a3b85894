import { runCli } from "../../src/cli/program.ts";

/** What a command left behind. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly notes: string;
}

/** Runs the command line in this process, as somebody would who is not watching. */
export async function run(...args: readonly string[]): Promise<Ran> {
  const out: string[] = [];
  const notes: string[] = [];
  const code = await runCli(args, { out: (text) => void out.push(text), note: (text) => void notes.push(text), isWatched: false });
  return { code, out: out.join("\n"), notes: notes.join("\n") };
}
