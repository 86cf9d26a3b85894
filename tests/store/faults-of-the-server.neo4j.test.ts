import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, afterEach, describe, expect, test } from "@jest/globals";
import neo4j from "neo4j-driver";

import { createAnswerCache } from "../../src/server/answer-cache.ts";
import { openMemoryStore } from "../../src/store/memory/memory-store.ts";
import { loadNeo4j } from "../../src/store/neo4j/load.ts";
import type { Neo4jConfig } from "../../src/store/neo4j/neo4j-config.ts";
import { openNeo4jStore } from "../../src/store/neo4j/neo4j-store.ts";
import { askServer, askUntil } from "../helpers/ask-server.ts";
import { structure } from "../helpers/records.ts";
import { asDataset, SMALL_HISTORY } from "../helpers/small-history.ts";
import { startNeo4j } from "../neo4j/start-neo4j.mjs";
import type { StartedNeo4j } from "../neo4j/start-neo4j.mjs";
import { startable } from "../neo4j/toolchain.mjs";
import { openServer } from "../server/open-server.ts";
import type { OpenServer } from "../server/open-server.ts";

// These tests kill, freeze and fill databases, so they start their own; one at NEO4J_URI is left in peace. Milliseconds.
const PATIENCE = 180_000;
const SHUT = /bolt:|127\.0\.0\.1|secret/;

const [toolchain] = startable().filter(({ version }) => version === (process.env["NEO4J_TEST_VERSION"] ?? version));

const folders: string[] = [];
const running: StartedNeo4j[] = [];
let server: OpenServer | undefined;

async function start(options: { readonly folder?: string; readonly port?: number; readonly auth?: boolean } = {}): Promise<StartedNeo4j> {
  if (toolchain === undefined)
    throw new Error("expected Java 17 and Maven: these tests kill the databases that they ask, so they start their own");
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), "nhs-reform-graph-faults-"));
  if (options.folder === undefined) folders.push(folder);
  const database = await startNeo4j({ ...toolchain, ...options, folder });
  running.push(database);
  return database;
}

function configOf({ uri }: StartedNeo4j, password = "unused"): Neo4jConfig {
  return { uri, user: "neo4j", password };
}

async function serve(config: Neo4jConfig): Promise<string> {
  server = await openServer(openNeo4jStore(config), { answers: createAnswerCache(0) });
  return server.url;
}

async function rightAnswer(): Promise<string> {
  const embedded = await openServer(openMemoryStore(SMALL_HISTORY));
  const { text } = await askServer(embedded.url);
  await embedded.close();
  return text;
}

async function reasonOf(url: string): Promise<string> {
  const response = await fetch(`${url}/health/ready`);
  expect(response.status).toBe(503);
  return response.text();
}

afterEach(async () => {
  await server?.close();
  server = undefined;
});
afterAll(async () => {
  await Promise.all(running.map(({ stop }) => stop()));
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}, PATIENCE);

describe("a database", () => {
  test(
    "that is frozen, killed and started again costs answers while it is away and nothing after, without a new start of the server",
    async () => {
      const right = await rightAnswer();
      const database = await start();
      await loadNeo4j(configOf(database), SMALL_HISTORY);
      const url = await serve(configOf(database));
      expect(await askUntil(url, 200)).toBe(right);

      process.kill(database.pid, "SIGSTOP");
      const frozen = await askServer(url);
      expect([503, 504]).toContain(frozen.status);
      expect(JSON.parse(await reasonOf(url))).toMatchObject({ status: "unavailable" });
      process.kill(database.pid, "SIGCONT");
      expect(await askUntil(url, 200)).toBe(right);

      const asked = Array.from({ length: 30 }, () => askServer(url));
      process.kill(database.pid, "SIGKILL");
      for (const { status, text } of await Promise.all(asked)) {
        if (status === 200) expect(text).toBe(right);
        else
          expect(JSON.parse(text)).toMatchObject({
            errors: [{ extensions: { code: expect.stringMatching(/^(?:SERVICE_UNAVAILABLE|TIMEOUT)$/) } }],
          });
      }
      expect((await askServer(url)).status).toBe(503);
      expect((await fetch(`${url}/health/live`)).status).toBe(200);
      await database.stop();

      await start({ folder: database.folder, port: database.port });
      expect(await askUntil(url, 200)).toBe(right);
      expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    },
    PATIENCE,
  );

  test(
    "that was down when the server started is found once it is there; empty, half loaded, and then whole it is told apart",
    async () => {
      const first = await start();
      const { folder, port } = first;
      await first.stop();
      const url = await serve(configOf(first));
      expect((await askServer(url)).status).toBe(503);
      expect(await reasonOf(url)).toContain("cannot be reached");

      const database = await start({ folder, port });
      await expect(untilReasonHas(url, "holds no dataset")).resolves.toBe(true);
      const driver = neo4j.driver(database.uri, neo4j.auth.basic("neo4j", "unused"));
      await driver.executeQuery("CREATE (:Record:Structure {id: 'stray', name: 'Stray'})");
      expect((await askServer(url)).status).toBe(503);
      await driver.executeQuery("CREATE (:SeedMeta {id: 'seed', status: 'loading', load: 'a loader that died'})");
      await expect(untilReasonHas(url, "part of a dataset")).resolves.toBe(true);
      await driver.executeQuery("MATCH (n) DETACH DELETE n");
      await driver.close();

      await Promise.all(Array.from({ length: 4 }, () => loadNeo4j(configOf(database), SMALL_HISTORY)));
      expect(await askUntil(url, 200)).toBe(await rightAnswer());
    },
    PATIENCE,
  );

  test(
    "that refuses the password is not pestered, and the password is not told; with the right one it serves",
    async () => {
      const database = await start({ auth: true });
      const driver = neo4j.driver(database.uri, neo4j.auth.basic("neo4j", "neo4j"));
      await driver.executeQuery("ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO 'the-right-secret'", {}, { database: "system" });
      await driver.close();
      const wrong = await openServer(openNeo4jStore(configOf(database, "a-wrong-secret")));
      for (let time = 0; time < 10; time += 1) expect((await askServer(wrong.url)).status).toBe(503);
      const reason = await reasonOf(wrong.url);
      expect(reason).toContain("refused the credentials");
      expect(reason).not.toMatch(SHUT);
      await wrong.close();

      await expect(loadNeo4j(configOf(database, "a-wrong-secret"), SMALL_HISTORY)).rejects.toThrow("refused the credentials");
      // One refusal too many in a few seconds, and the right password would have been refused too.
      await loadNeo4j(configOf(database, "the-right-secret"), SMALL_HISTORY);
      const url = await serve(configOf(database, "the-right-secret"));
      expect(await askUntil(url, 200)).toBe(await rightAnswer());
    },
    PATIENCE,
  );

  test(
    "whose disk is full refuses the load, goes on with what it has or says that it cannot, and never shows a part",
    async () => {
      const disk = smallDisk();
      if (disk === undefined) {
        process.stderr.write(
          "The test of a full disk did not run: it needs the right to mount a file system. docs/operations.md has it by hand.\n",
        );
        return;
      }
      try {
        const database = await start({ folder: disk });
        await loadNeo4j(configOf(database), SMALL_HISTORY);
        const url = await serve(configOf(database));
        const right = await askUntil(url, 200);
        const large = Array.from({ length: 60_000 }, (_, number) => structure(`body-${number}`, { summary: "x".repeat(2000) }));
        await expect(
          loadNeo4j(configOf(database), [asDataset("test", large, "large")], undefined, { recordsAtOnce: 100_000 }),
        ).rejects.toThrow(/^the database /);
        const { status, text } = await askServer(url);
        expect([200, 503, 504]).toContain(status);
        if (status === 200) expect(text).toBe(right);
        expect((await fetch(`${url}/health/live`)).status).toBe(200);
        expect((await fetch(`${url}/health/ready`)).status).toBe(status === 200 ? 200 : 503);
        await database.stop();
      } finally {
        spawnSync("umount", ["-l", disk]);
      }
    },
    PATIENCE,
  );
});

async function untilReasonHas(url: string, words: string): Promise<boolean> {
  for (;;) {
    if ((await reasonOf(url)).includes(words)) return true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** A file system too small for a large load; undefined where none may be mounted. */
function smallDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), "nhs-reform-graph-small-disk-"));
  folders.push(folder);
  return spawnSync("mount", ["-t", "tmpfs", "-o", "size=360m", "tmpfs", folder]).status === 0 ? folder : undefined;
}
