import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { setTimeout as pause } from "node:timers/promises";

import { afterAll, beforeEach, describe, expect, test } from "@jest/globals";
import neo4j from "neo4j-driver";

import { StoreUnavailable } from "../../src/store/errors.ts";
import { loadNeo4j } from "../../src/store/neo4j/load.ts";
import { openNeo4jStore } from "../../src/store/neo4j/neo4j-store.ts";
import type { Datasets } from "../../src/store/store.ts";
import { testNeo4j } from "../helpers/open-neo4j.ts";
import { change, structure } from "../helpers/records.ts";
import { asDataset, problem } from "../helpers/small-history.ts";

const config = testNeo4j();
const driver = neo4j.driver(config.uri, neo4j.auth.basic(config.user, config.password), { disableLosslessIntegers: true });
const target = config.database === undefined ? {} : { database: config.database };
const store = openNeo4jStore(config);
const IN_STEPS = { recordsAtOnce: 0, patience: 0 };

/** `count` bodies, each replaced by the next. */
function chain(count: number, revision: string): Datasets {
  const bodies = Array.from({ length: count }, (_, number) => structure(`body-${number}`));
  const changes = bodies
    .slice(1)
    .map((body, number) => change(`change-${number}`, "REPLACEMENT", "1974-04-01", { originals: [`body-${number}`], results: [body.id] }));
  return [asDataset("test", [...bodies, ...changes], revision)];
}

const OLD = chain(5, "old");
const NEW = chain(700, "new");

async function rows(statement: string): Promise<readonly Record<string, unknown>[]> {
  return (await driver.executeQuery(statement, {}, target)).records.map((record) => record.toObject());
}

/** What the database holds of ours, in numbers and as one hash-like text. */
async function content(): Promise<object> {
  const [nodes] = await rows("MATCH (n:Record) RETURN count(n) AS count, count(DISTINCT n.id) AS ids");
  const links = await rows("MATCH (:Record)-[r]->(:Record) RETURN type(r) AS type, count(r) AS count ORDER BY type");
  return { ...nodes, links: Object.fromEntries(links.map(({ type, count }) => [String(type), count])) };
}

const WHOLE = { count: 1399, ids: 1399, links: { ENDED: 699, RESULTED_IN: 699, SUCCEEDED_BY: 699 } };

describe("loading Neo4j", () => {
  beforeEach(async () => {
    await driver.executeQuery("MATCH (n:Record|FormerId|SeedMeta|SeedLock) DETACH DELETE n", {}, target);
  }, 60_000);
  afterAll(async () => {
    await store.close();
    await driver.close();
  });

  test("of very many records, each can be had, in order of id, and of one dataset only when asked", async () => {
    const many = Array.from({ length: 10_000 }, (_, number) => problem(`problem-${String(number).padStart(5, "0")}`));
    const other = { ...problem("another"), dataset: "register" };
    await loadNeo4j(config, [asDataset("test", many, "many"), asDataset("register", [other], "one")]);
    expect((await store.allRecords(["test"])).map(({ id }) => id)).toEqual(many.map(({ id }) => id));
    expect(await store.allRecords(["register", "test"])).toEqual([other, ...many]);
  }, 60_000);

  test("a database that nobody has loaded answers nothing, not even emptily", async () => {
    await expect(store.info()).rejects.toThrow(StoreUnavailable);
    await expect(store.recordsByIds(["body-0"])).rejects.toThrow(/holds no dataset/);
    await expect(store.search({ words: ["body"], datasets: ["test"], first: 1 })).rejects.toThrow(StoreUnavailable);
  });

  test("puts exactly the dataset in the place of the one before, in one transaction or in many", async () => {
    for (const settings of [{}, IN_STEPS]) {
      await loadNeo4j(config, OLD);
      await loadNeo4j(config, NEW, undefined, settings);
      expect(await content()).toEqual(WHOLE);
      expect((await store.info()).datasets[0]?.revision).toBe("new");
    }
  }, 60_000);

  test("of what is already there writes nothing", async () => {
    await loadNeo4j(config, OLD);
    const [before] = await rows("MATCH (mark:SeedMeta) RETURN mark.load AS load");
    const told: number[] = [];
    await loadNeo4j(config, OLD, (done) => told.push(done));
    expect(await rows("MATCH (mark:SeedMeta) RETURN mark.load AS load")).toEqual([before]);
    expect(told).toEqual([]);
  }, 60_000);

  test("tells its progress up to the whole", async () => {
    const told: (readonly [number, number])[] = [];
    await loadNeo4j(config, OLD, (done, total) => told.push([done, total]));
    const last = told.at(-1);
    expect(last?.[0]).toBe(last?.[1]);
    expect(told.length).toBeGreaterThan(1);
  }, 60_000);

  test("replaces a large dataset in many transactions even by a small one, as what goes takes room too", async () => {
    await loadNeo4j(config, OLD);
    const statuses: Promise<unknown>[] = [];
    const look = (): void => void statuses.push(rows("MATCH (mark:SeedMeta) RETURN mark.status AS status"));
    await loadNeo4j(config, chain(2, "small"), look, { recordsAtOnce: 8 });
    expect((await Promise.all(statuses))[0]).toEqual([{ status: "loading" }]);
  }, 60_000);

  test("leaves a reader's own nodes alone", async () => {
    await driver.executeQuery("MERGE (:ReadersNote {text: 'mine'})", {}, target);
    await loadNeo4j(config, OLD);
    await loadNeo4j(config, chain(3, "third"));
    expect(await rows("MATCH (note:ReadersNote) RETURN note.text AS text")).toEqual([{ text: "mine" }]);
    await driver.executeQuery("MATCH (note:ReadersNote) DELETE note", {}, target);
  }, 60_000);

  test("killed in its one transaction leaves the old revision, whole and served", async () => {
    await loadNeo4j(config, OLD);
    expect(killedLoad({ dieAt: 2000 })).toBe("SIGKILL");
    expect((await store.info()).datasets[0]?.revision).toBe("old");
    expect((await store.lineage({ of: "body-0", direction: "BOTH", depth: 10, includePlanned: false }))?.nodes).toHaveLength(5);
    expect(await content()).toMatchObject({ count: 9 });
    await loadNeo4j(config, NEW);
    expect(await content()).toEqual(WHOLE);
  }, 60_000);

  test.each([1, 2000, 3496])(
    "killed after %i rows of many transactions leaves a database that answers nothing, and the next load mends it",
    async (dieAt) => {
      await loadNeo4j(config, OLD);
      expect(killedLoad({ dieAt, ...IN_STEPS })).toBe("SIGKILL");
      await expect(store.info()).rejects.toThrow(/part of a dataset/);
      await expect(store.recordsByIds(["body-0"])).rejects.toThrow(StoreUnavailable);
      await loadNeo4j(config, NEW, undefined, IN_STEPS);
      expect(await content()).toEqual(WHOLE);
      expect((await store.info()).datasets[0]?.revision).toBe("new");
    },
    60_000,
  );

  test.each([
    ["in one transaction each", {}],
    ["in many transactions", { recordsAtOnce: 0 }],
  ])(
    "four at once, %s, leave one whole dataset",
    async (_how, settings) => {
      await Promise.all([1, 2, 3, 4].map(() => loadNeo4j(config, NEW, undefined, settings)));
      expect(await content()).toEqual(WHOLE);
      expect((await store.info()).datasets[0]?.revision).toBe("new");
    },
    120_000,
  );

  test("of two revisions at once leaves one of them whole", async () => {
    await Promise.all([loadNeo4j(config, OLD), loadNeo4j(config, NEW, undefined, { recordsAtOnce: 0 })]);
    const revision = (await store.info()).datasets[0]?.revision;
    expect(await content()).toMatchObject({ count: revision === "new" ? WHOLE.count : 9 });
  }, 120_000);

  test("while readers read gives each of them one revision whole", async () => {
    await loadNeo4j(config, OLD);
    let loading = true;
    const seen = new Set<number | undefined>();
    const reading = (async () => {
      while (loading)
        seen.add((await store.lineage({ of: "body-0", direction: "DESCENDANTS", depth: 800, includePlanned: false }))?.nodes.length);
    })();
    for (const datasets of [NEW, OLD, NEW, OLD]) await loadNeo4j(config, datasets);
    loading = false;
    await reading;
    for (const size of seen) expect([5, 700]).toContain(size);
  }, 120_000);

  test("that died at its commit holds readers up for a while, not for ever", async () => {
    await loadNeo4j(config, OLD);
    await driver.executeQuery("MATCH (mark:SeedMeta) SET mark.load = 'gone since ' + toString(timestamp())", {}, target);
    // The database's word is relied on for a moment.
    await pause(500);
    await expect(store.info()).rejects.toThrow(/being loaded anew/);
    await driver.executeQuery("MATCH (mark:SeedMeta) SET mark.load = 'gone since ' + toString(timestamp() - 60000)", {}, target);
    expect((await store.info()).datasets[0]?.revision).toBe("old");
  }, 60_000);

  test("finds a rule that bears our name and says something else, and says which", async () => {
    await driver.executeQuery("DROP CONSTRAINT former_id IF EXISTS", {}, target);
    await driver.executeQuery("CREATE CONSTRAINT former_id FOR (n:Elsewhere) REQUIRE n.id IS UNIQUE", {}, target);
    await expect(loadNeo4j(config, OLD)).rejects.toThrow(/expected in the database .*"former_id".*FormerId.*got .*Elsewhere/);
    await driver.executeQuery("DROP CONSTRAINT former_id", {}, target);
    await loadNeo4j(config, OLD);
  }, 60_000);

  test("is refused by a database in which two nodes share an id, and names them", async () => {
    await driver.executeQuery("DROP CONSTRAINT record_id IF EXISTS", {}, target);
    await driver.executeQuery("CREATE (:Record {id: 'twice'}), (:Record {id: 'twice'})", {}, target);
    await expect(loadNeo4j(config, OLD)).rejects.toThrow(/refused a constraint.*twice/);
    await driver.executeQuery("MATCH (n:Record {id: 'twice'}) DELETE n", {}, target);
    await loadNeo4j(config, OLD);
  }, 60_000);

  test("lets a reader walk from body to body through the change, and to its sources", async () => {
    await loadNeo4j(config, OLD);
    const walked = await rows(
      "MATCH (:Structure {id: 'body-1'})<-[:RESULTED_IN]-(event:ChangeEvent)-[:ENDED]->(older:Structure) RETURN event.kind AS kind, older.name AS older",
    );
    expect(walked).toEqual([{ kind: "REPLACEMENT", older: "body-0" }]);
  }, 60_000);
});

/** Loads NEW in a process of its own that kills itself once so many rows are written. Gives the signal that ended it. */
function killedLoad(settings: { readonly dieAt: number; readonly recordsAtOnce?: number; readonly patience?: number }): string | null {
  const script = fileURLToPath(new URL("../helpers/load-and-die.ts", import.meta.url));
  const { signal } = spawnSync(process.execPath, ["--import", "tsx", script], {
    input: JSON.stringify({ config, datasets: NEW, ...settings }),
    stdio: ["pipe", "inherit", "inherit"],
  });
  return signal;
}
