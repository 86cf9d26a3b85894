import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "@jest/globals";

import { putDataset } from "../../src/import/import-dataset.ts";
import { importOds } from "../../src/import/import-ods.ts";
import { openDatasets } from "../../src/open-store.ts";
import { openFurtherSeed } from "../../src/seed/compiled-seed.ts";
import { SeedError } from "../../src/seed/load-seed.ts";
import { curatedKinds, importRegister, writeFiles } from "../helpers/register-files.ts";
import { writeSmallSeed } from "../helpers/small-seed.ts";

const FIRST = "old_code,new_code,date\nAAA,CCC,2006-10-01\nBBB,CCC,2006-10-01\nDDD,EEE,2007-04-01\n";
const SECOND = "old_code,new_code,date\nBBB,CCC,2006-10-01\nAAA,CCC,2006-10-01\nFFF,CCC,2006-10-01\n";

async function readSuccession(text: string) {
  const file = writeFiles({ "succ.csv": text });
  return importOds(
    { succession: [file("succ.csv")], organisations: [], memberships: [], names: [], lookups: [] },
    { name: "register", onProgress: () => undefined },
  );
}

test("an updated file imported again tells what it adds, removes and changes, and no row that only moved", async () => {
  const file = writeFiles({ "succ.csv": FIRST });
  const { folder } = await importRegister({ succession: [file("succ.csv")] });
  writeFileSync(file("succ.csv"), SECOND);
  const { report, dataset } = await importRegister({ succession: [file("succ.csv")] }, folder);
  expect(report.changes).toEqual({
    bodies: { added: ["ods-fff"], removed: ["ods-ddd", "ods-eee"], changed: [] },
    events: { added: [], removed: ["ods-change-2007-04-01-eee"], changed: ["ods-change-2006-10-01-ccc"] },
  });
  expect(dataset.records.map(({ id }) => id)).not.toContain("ods-ddd");
});

test("the same files give the same dataset, to the revision", async () => {
  const file = writeFiles({ "succ.csv": FIRST });
  const { folder, dataset } = await importRegister({ succession: [file("succ.csv")] });
  const again = await importRegister({ succession: [file("succ.csv")] }, folder);
  expect(again.dataset.meta.revision).toBe(dataset.meta.revision);
  expect(again.report.changes?.bodies).toEqual({ added: [], removed: [], changed: [] });
});

test("what is compiled is what the files say: without it, or after a change by hand, the files are read", async () => {
  const file = writeFiles({ "succ.csv": FIRST });
  const { folder, dataset } = await importRegister({ succession: [file("succ.csv")] });
  const register = join(folder, "registers", "changes-successions.csv");
  writeFileSync(register, readFileSync(register, "utf8").replace("MERGER", "REPLACEMENT"));
  const kindOf = (records: typeof dataset.records) =>
    records.flatMap((record) => (record.id === "ods-change-2006-10-01-ccc" && record.type === "ChangeEvent" ? [record.kind] : []));
  expect(kindOf(dataset.records)).toEqual(["MERGER"]);
  expect(kindOf((await openFurtherSeed(folder, [curatedKinds()])).records)).toEqual(["REPLACEMENT"]);
});

test("a dry run reports and writes nothing", async () => {
  const file = writeFiles({});
  const out = file("dataset");
  const report = await putDataset(await readSuccession(FIRST), { out, dryRun: true, before: async () => [] });
  expect(report.events).toEqual({ MERGER: 1, REPLACEMENT: 1 });
  expect(existsSync(out)).toBe(false);
});

test("a folder with other files is refused, and they stay", async () => {
  const file = writeFiles({ "thesis.txt": "years of work" });
  const out = file("");
  await expect(putDataset(await readSuccession(FIRST), { out, dryRun: false, before: async () => [curatedKinds()] })).rejects.toThrow(
    /expected no folder, an empty one, or one that an importer made/,
  );
  expect(readFileSync(file("thesis.txt"), "utf8")).toBe("years of work");
});

test("a dataset that would not load never takes the place of one that does", async () => {
  const { folder } = await importRegister({ succession: [writeFiles({ "succ.csv": FIRST })("succ.csv")] });
  const clash = [
    { ...curatedKinds(), records: (await importRegister({ succession: [writeFiles({ "succ.csv": FIRST })("succ.csv")] })).dataset.records },
  ];
  await expect(putDataset(await readSuccession(SECOND), { out: folder, dryRun: false, before: async () => clash })).rejects.toThrow(
    SeedError,
  );
  const served = await openFurtherSeed(folder, [curatedKinds()]);
  expect(served.records.map(({ id }) => id)).toContain("ods-ddd");
  expect(existsSync(`${folder}.draft`)).toBe(false);
});

test("an import killed while it wrote leaves the dataset, and the next one completes", async () => {
  const file = writeFiles({ "succ.csv": FIRST });
  const { folder } = await importRegister({ succession: [file("succ.csv")] });
  mkdirSync(join(`${folder}.draft`, "registers"), { recursive: true });
  writeFileSync(join(`${folder}.draft`, "registers", "half.csv"), "id,na");
  expect((await openFurtherSeed(folder, [curatedKinds()])).records.map(({ id }) => id)).toContain("ods-ccc");
  const { dataset } = await importRegister({ succession: [file("succ.csv")] }, folder);
  expect(dataset.records.map(({ id }) => id)).toContain("ods-ccc");
  expect(existsSync(`${folder}.draft`)).toBe(false);
});

test("an import killed between taking the old folder away and putting the new one in is undone when datasets are opened", async () => {
  const seed = writeSmallSeed();
  const data = writeSmallSeed({
    "dataset.yaml": 'format: "1"\nname: other\ntitle: Other\nversion: 1.0.0\ncompleteTo: "2026-07-01"\nlicence: OGL-3.0\n',
    "story.yaml": 'format: "1"\n',
    "sources.yaml": 'format: "1"\n',
  });
  renameSync(data, `${data}.previous`);
  const datasets = await openDatasets({ seedDirectory: seed, dataDirectories: [data] });
  expect(datasets.map(({ meta }) => meta.name)).toEqual(["test", "other"]);
  expect(existsSync(`${data}.previous`)).toBe(false);
});
