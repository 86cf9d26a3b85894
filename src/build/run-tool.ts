import { spawn } from "node:child_process";
import { join } from "node:path";

/** Runs a program that npm has installed, showing what it prints. Rejects when it fails. */
export function runTool(root: string, name: string, args: readonly string[]): Promise<void> {
  const file = join(root, "node_modules", ".bin", process.platform === "win32" ? `${name}.cmd` : name);
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"], shell: process.platform === "win32" });
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`expected ${name} ${args.join(" ")} to succeed, got ${signal ?? `exit code ${String(code)}`}`));
    });
  });
}
