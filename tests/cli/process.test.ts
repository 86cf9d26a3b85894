import { spawn } from "node:child_process";

import { describe, expect, test } from "@jest/globals";

import { writeSmallSeed } from "../helpers/small-seed.ts";
import { spawnServer } from "../helpers/spawn-server.ts";

const PROGRAM = ["--import", "tsx", "src/cli.ts"] as const;
const WITHIN_MILLISECONDS = 30_000;

describe("the program as a process", () => {
  test.each(["SIGTERM", "SIGINT"] as const)(
    "serves the seed and ends well on %s",
    async (signal) => {
      const server = await spawnServer([process.execPath, ...PROGRAM, "serve"], { ...process.env, SEED_DIR: writeSmallSeed() });
      const answer = await fetch(`${server.url}/graphql?query=${encodeURIComponent('{ structure(id: "boards") { name url } }')}`);
      expect(await answer.json()).toEqual({ data: { structure: { name: "Boards", url: `${server.url}/id/boards` } } });
      server.stop(signal);
      expect(await server.ended).toBe(0);
    },
    WITHIN_MILLISECONDS,
  );

  test(
    "ends quietly when the reader of its output goes away",
    async () => {
      const child = spawn(process.execPath, [...PROGRAM, "seed", "check", "--format", "json"], {
        env: { ...process.env, SEED_DIR: writeSmallSeed({ "extra.yaml": `format: "1"\nsources:\n${unusedSources(5000)}` }) },
        stdio: ["ignore", "pipe", "pipe"],
      });
      let notes = "";
      child.stderr.on("data", (chunk: Buffer) => {
        notes += chunk.toString();
      });
      child.stdout.once("data", () => child.stdout.destroy());
      const code = await new Promise((resolve) => {
        child.once("exit", resolve);
      });
      expect([0, 1]).toContain(code);
      expect(notes).not.toMatch(/EPIPE|at /);
    },
    WITHIN_MILLISECONDS,
  );
});

function unusedSources(count: number): string {
  return Array.from(
    { length: count },
    (_, index) =>
      `  - { id: s-${index}, kind: ACT, title: T, publisher: P, url: "https://example.org/${index}", accessed: "2026-11-21" }\n`,
  ).join("");
}
