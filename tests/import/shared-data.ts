// Imports real files of the registers and loads what comes of them: npx tsx tests/import/shared-data.ts FOLDER
// FOLDER holds ods/ and ons/ with files as their publishers name them. Prints counts, and fails when one that was measured in these files is not met.
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { walkAcross } from "../../src/domain/crosswalk.ts";
import { buildHistory } from "../../src/domain/history.ts";
import type { Structure } from "../../src/domain/records.ts";
import { putDataset } from "../../src/import/import-dataset.ts";
import { importOds } from "../../src/import/import-ods.ts";
import { importOns } from "../../src/import/import-ons.ts";
import { reportLines } from "../../src/import/import-report.ts";
import { openFurtherSeed, openSeed } from "../../src/seed/compiled-seed.ts";
import { openMemoryStore } from "../../src/store/memory/memory-store.ts";

const root = process.argv[2];
if (root === undefined) throw new Error("expected the folder with ods/ and ons/, got nothing");
const found = (folder: string, pattern: RegExp): readonly string[] =>
  readdirSync(join(root, folder))
    .filter((name) => pattern.test(name))
    .sort()
    .map((name) => join(root, folder, name));

let failures = 0;
function must(what: string, holds: boolean): void {
  if (!holds) failures += 1;
  console.log(`${holds ? "holds" : "FAILS"}: ${what}`);
}
async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  console.log(
    `${what}: ${((performance.now() - start) / 1000).toFixed(1)} s, ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most so far`,
  );
  return result;
}

const scratch = mkdtempSync(join(tmpdir(), "shared-data-"));
try {
  const seed = await openSeed(fileURLToPath(new URL("../../seed", import.meta.url)));
  const input = { onProgress: () => undefined };
  const ods = await timed("import of the register", async () =>
    putDataset(
      await importOds(
        {
          succession: found("ods", /^succ/),
          organisations: found("ods", /^e(tr|ccg|auth|praccur)/),
          memberships: found("ods", /^epcmem/),
          names: found("ods", /names/),
          lookups: found("ons", /\.csv$/),
        },
        input,
      ),
      { out: join(scratch, "ods"), dryRun: false, before: async () => [seed] },
    ),
  );
  const ons = await timed("import of lists and lookups", async () =>
    putDataset(await importOns(found("ons", /\.csv$/), input), { out: join(scratch, "ons"), dryRun: false, before: async () => [seed] }),
  );
  for (const line of [...reportLines(ods), ...reportLines(ons)]) console.log(line);

  const register = await timed("load of the register", () => openFurtherSeed(join(scratch, "ods"), [seed]));
  const lists = await openFurtherSeed(join(scratch, "ons"), [seed, register]);
  const store = await timed("index of all in memory", async () => openMemoryStore([seed, register, lists]));

  must(
    "25,480 links were read, 39 of them of a code to itself",
    ods.links?.all.links === 25_480 - 39 && ods.skippedByReason.SELF_LINK === 39,
  );
  const { merges, mostHeirs, links } = ods.links?.betweenThreeCharacterCodes ?? { merges: 0, mostHeirs: 0, links: 0 };
  must(`375 merges and splits into up to 5 among ${links} links between codes of three characters`, merges === 375 && mostHeirs === 5);
  must(
    "every row of every file is used or reported",
    [...ods.files, ...ons.files].every(({ rows, used, skipped }) => used + skipped === rows),
  );
  const lineage = await store.lineage({ of: "ods-r0a", direction: "ANCESTORS", depth: 20, includePlanned: false });
  must(
    "R0A descends from RM2 and RW3",
    ["ods-rm2", "ods-rw3"].every((id) => lineage?.nodes.some((node) => node.id === id)),
  );

  const history = buildHistory(register.meta, register.records);
  const listed = register.records.filter(
    (record): record is Structure =>
      record.type === "Structure" && ["primary-care-trusts", "strategic-health-authorities"].some((kind) => record.memberOf.includes(kind)),
  );
  const begun = listed.filter(({ life, standing }) => life.established !== undefined && standing !== undefined);
  const itself = begun.filter((body) => walkAcross(history, [body], "2012-01-01").some(({ to }) => to?.id === body.id));
  must(
    `each of ${begun.length} trusts and authorities of 2012 with a known beginning is its own crosswalk to 2012`,
    itself.length === begun.length && begun.length > 100,
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
process.exitCode = failures === 0 ? 0 : 1;
