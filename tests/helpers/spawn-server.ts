import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

export interface SpawnedServer {
  readonly url: string;
  readonly pid: number;
  /** The exit code, once the process has ended. */
  readonly ended: Promise<number | null>;
  readonly stop: (signal?: NodeJS.Signals) => void;
}

/** Starts the program as a process of its own on a free port and waits until it says where it answers. Rejects when it ends before. */
export function spawnServer(command: readonly string[], environment: NodeJS.ProcessEnv): Promise<SpawnedServer> {
  const [program = process.execPath, ...args] = command;
  const child = spawn(program, args, { env: { ...environment, PORT: "0", LOG_LEVEL: "warn" }, stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<number | null>((resolve) => {
    child.once("exit", resolve);
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`expected the server to start, but it ended with code ${String(code)}`)));
    createInterface({ input: child.stdout }).on("line", (line) => {
      const url = /answers at (https?:\/\/[^\s/]+)/.exec(line)?.[1];
      if (url !== undefined) resolve({ url, pid: child.pid ?? 0, ended, stop: (signal = "SIGTERM") => void child.kill(signal) });
    });
  });
}
