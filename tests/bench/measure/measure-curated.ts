import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { join } from "node:path";

import { runTool } from "../../../src/build/run-tool.ts";
import type { MeasuredCurated } from "../report/results.ts";
import { startServerProcess } from "../servers/server-process.ts";
import type { ServerProcess } from "../servers/server-process.ts";
import { PROBE, ROOT } from "../workshop.ts";
import { quantile } from "./measure.ts";

const MEGABYTE = 2 ** 20;
const STARTS = 5;
const ASKS_AGAIN = 9;
// As long as a reader takes to read the first page: until then the server makes what it makes once.
const SETTLE_MILLISECONDS = 2000;
const OPERATIONS = join(ROOT, "tests", "graphql", "operations");

/** The program as it is built, on its own dataset and the embedded store: its start, its memory, and each golden operation, slowest ones told by the first who asks. */
export async function measureCurated(): Promise<MeasuredCurated> {
  await runTool(ROOT, "tsx", ["src/build/build.ts", "--stale"]);
  const names = readdirSync(OPERATIONS).flatMap((file) => (file.endsWith(".graphql") ? [file.slice(0, -".graphql".length)] : []));
  const startMilliseconds: number[] = [];
  const residentMegabytes: number[] = [];
  const firsts = new Map<string, number[]>(names.map((name) => [name, []]));
  const agains = new Map<string, number>();
  let residentAfterMegabytes = 0;
  let structures = 0;
  for (let start = 0; start < STARTS; start += 1) {
    const server = await openBuilt();
    try {
      startMilliseconds.push(server.startMilliseconds);
      await pause(SETTLE_MILLISECONDS);
      residentMegabytes.push((await server.ask({ ask: "usage" })).resident / MEGABYTE);
      // Each start in another order: what the first to ask pays, the next may find done.
      const from = Math.floor((names.length * start) / STARTS);
      for (const name of [...names.slice(from), ...names.slice(0, from)]) firsts.get(name)?.push(await askGolden(server, name, "first"));
      if (start < STARTS - 1) continue;
      structures = await countStructures(server);
      for (const name of names) {
        const times: number[] = [];
        for (let ask = 0; ask < ASKS_AGAIN; ask += 1) times.push(await askGolden(server, name, String(ask)));
        agains.set(name, middleOf(times));
      }
      residentAfterMegabytes = (await server.ask({ ask: "usage" })).resident / MEGABYTE;
    } finally {
      await server.stop();
    }
  }
  const golden = names.map((name) => ({ name, first: middleOf(firsts.get(name) ?? []), again: agains.get(name) ?? Number.NaN }));
  return { structures, startMilliseconds, residentMegabytes, residentAfterMegabytes, golden };
}

function middleOf(times: readonly number[]): number {
  return quantile(
    times.toSorted((a, b) => a - b),
    0.5,
  );
}

function openBuilt(): Promise<ServerProcess> {
  return startServerProcess({
    file: join(ROOT, "dist", "cli.js"),
    args: ["serve"],
    environment: { ...process.env, RATE_LIMIT: "0", LOG_LEVEL: "warn", NEO4J_URI: "", SEED_DIR: join(ROOT, "seed") },
    probe: PROBE,
  });
}

async function askGolden(server: ServerProcess, name: string, mark: string): Promise<number> {
  const query = readFileSync(join(OPERATIONS, `${name}.graphql`), "utf8");
  const started = performance.now();
  const { errors } = (await post(server, query, mark)) as { readonly errors?: unknown };
  const took = performance.now() - started;
  if (errors !== undefined) throw new Error(`expected an answer to ${name}, got ${JSON.stringify(errors)}`);
  return took;
}

async function countStructures(server: ServerProcess): Promise<number> {
  const { data } = (await post(server, "{ structures(first: 0) { totalCount } }", "")) as {
    readonly data: { readonly structures: { readonly totalCount: number } };
  };
  return data.structures.totalCount;
}

async function post({ url }: ServerProcess, query: string, mark: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables: { mark } }),
  });
  return response.json();
}
