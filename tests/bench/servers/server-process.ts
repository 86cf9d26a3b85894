import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";

import type { Ask, Usage } from "./probe.ts";

/** A server in a process of its own. */
export interface ServerProcess {
  readonly url: string;
  /** From the start of the process to the first answer to a question of whether it is ready. */
  readonly startMilliseconds: number;
  /** What the process has used so far; `ask` may be more than that question. */
  readonly ask: (question: Ask) => Promise<Usage>;
  readonly stop: () => Promise<void>;
}

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  readonly probe: string;
}

const POLL = 5;
const LONGEST_START = 180_000;

/** Starts a server that prints "answers at URL" and waits until it is ready. Rejects when the process ends before. */
export async function startServerProcess({ file, args, environment, probe }: Command): Promise<ServerProcess> {
  const started = performance.now();
  const child = fork(file, args, {
    execArgv: ["--expose-gc", "--import", probe],
    env: { ...environment, PORT: "0", NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
  });
  const url = await addressOf(child);
  while (!(await isReady(`${url}/health/ready`))) {
    if (performance.now() - started > LONGEST_START) throw new Error(`expected ${file} to be ready within ${LONGEST_START / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, POLL));
  }
  const startMilliseconds = performance.now() - started;
  return {
    url,
    startMilliseconds,
    ask: (question) => ask(child, question),
    stop: async () => {
      child.kill("SIGTERM");
      const impatience = setTimeout(() => child.kill("SIGKILL"), 5000);
      await ended;
      clearTimeout(impatience);
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`expected the server to start, but it ended with code ${String(code)}`)));
    if (child.stdout === null) throw new Error("expected the server's standard output");
    createInterface({ input: child.stdout }).on("line", (line) => {
      const url = /answers at (https?:\/\/[^\s/]+)/.exec(line)?.[1];
      if (url !== undefined) resolve(url);
    });
  });
}

async function isReady(address: string): Promise<boolean> {
  return fetch(address).then(
    async (response) => {
      await response.arrayBuffer();
      // 503 means not yet; what another server thinks of a path that it does not know says that it listens.
      return response.status < 500;
    },
    () => false,
  );
}

function ask(child: ChildProcess, question: Ask): Promise<Usage> {
  return new Promise((resolve) => {
    child.once("message", (usage) => resolve(usage as Usage));
    child.send(question);
  });
}
