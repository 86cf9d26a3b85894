import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { pino } from "pino";

import { readConfig } from "../../src/config.ts";
import { startServer } from "../../src/main.ts";

/**
 * Runs the code of every guide against a server of its own, in the languages that this machine has. A guide whose language is absent is named.
 * Usage: node --import tsx tests/docs/run-guides.ts
 */
const GUIDES = [
  {
    file: "python.md",
    language: "python",
    program: process.env["GUIDE_PYTHON"] ?? "python3",
    extension: "py",
    needs: ["-c", "import gql, httpx, networkx"],
  },
  { file: "observable.md", language: "js", program: process.execPath, extension: "mjs", needs: ["--version"] },
  { file: "r.md", language: "r", program: "Rscript", extension: "R", needs: ["-e", "library(httr2); library(jsonlite); library(igraph)"] },
] as const;

function run(program: string, args: readonly string[], server: string, quiet = false): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { env: { ...process.env, NHS_REFORM_GRAPH: server }, stdio: quiet ? "ignore" : "inherit" });
    child.on("error", () => resolve(false));
    child.on("close", (code) => resolve(code === 0));
  });
}

const server = await startServer(readConfig({ ...process.env, PORT: "0" }), pino({ level: "silent" }));
const folder = await mkdtemp(join(tmpdir(), "guides-"));
let passed = 0;
let failed = 0;
try {
  for (const { file, language, program, extension, needs } of GUIDES) {
    if (!(await run(program, needs, server.url, true))) {
      console.log(`${file}: not run, ${program} or its packages are not here`);
      continue;
    }
    const text = await readFile(new URL(`../../docs/guides/${file}`, import.meta.url), "utf8");
    const code = [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "g"))].map(([, block]) => block).join("\n");
    const script = join(folder, `guide.${extension}`);
    await writeFile(script, code);
    const right = await run(program, [script], server.url);
    console.log(`${file}: ${right ? "ok" : "FAILED"}`);
    if (right) passed += 1;
    else failed += 1;
  }
} finally {
  await server.close();
  await rm(folder, { recursive: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
