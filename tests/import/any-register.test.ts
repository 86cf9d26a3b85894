import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, expect, test } from "@jest/globals";
import fc from "fast-check";

import { dayFromNumber, dayNumber } from "../../src/domain/dates.ts";
import { importRegister, organisationRow } from "../helpers/register-files.ts";

const PATIENCE = 60_000;
const START = dayNumber("1990-04-01");
const code = fc.constantFrom("AAA", "BBB", "CCC", "DDD", "EEE01", "FFF02", "02P", "Q01");
// Few days, so that codes meet on one day, follow each other in chains and come back.
const year = fc.integer({ min: 0, max: 6 });
const dayOf = (years: number): string => dayFromNumber(START + years * 365);
const day = year.map(dayOf);
// Within one day all links run one way: a loop within a day is a fault of the file, and the registers have none but links of a code to itself.
const link = fc.tuple(code, code, year).map(([one, other, years]) => {
  const [low, high] = [one, other].sort();
  return { from: years % 2 === 0 ? low : high, to: years % 2 === 0 ? high : low, day: dayOf(years) };
});
const organisationFacts = fc.record({ code, opened: fc.option(day), closed: fc.option(day), role: fc.constantFrom("", "C", "RO319") });
const membershipFacts = fc.record({ child: code, parent: code, joined: day, left: fc.option(day) });
const compact = (text: string | null): string => (text ?? "").replaceAll("-", "");

const folder = mkdtempSync(join(tmpdir(), "any-register-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test(
  "whatever files say, what is made of them loads without a fault, and every row is used or reported",
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(link, { minLength: 1, maxLength: 14 }),
        fc.array(organisationFacts, { minLength: 1, maxLength: 5 }),
        fc.array(membershipFacts, { minLength: 1, maxLength: 5 }),
        async (links, organisations, memberships) => {
          const write = (name: string, lines: readonly string[]): string => {
            writeFileSync(join(folder, name), lines.join(""));
            return join(folder, name);
          };
          const succession = write("succ_2000.csv", [
            "old_code,new_code,date\n",
            ...links.map((one) => `${one.from},${one.to},${one.day}\n`),
          ]);
          const organisation = write(
            "eccg_1993.csv",
            organisations.map((one) => {
              const cells = { 11: compact(one.opened), 12: compact(one.closed), 14: one.role };
              return organisationRow(one.code, `Name of ${one.code}`, cells);
            }),
          );
          const membership = write(
            "epcmem.csv",
            memberships.map((one) => `${one.child},${one.parent},W,${compact(one.joined)},${compact(one.left)},0\n`),
          );
          // One folder takes all the datasets in turn, so that each run replaces another one's.
          const { report, dataset } = await importRegister(
            { succession: [succession], organisations: [organisation], memberships: [membership] },
            join(folder, "dataset"),
          );
          for (const { rows, used, skipped } of report.files) expect(used + skipped).toBe(rows);
          const lines = dataset.records.flatMap((record) => (record.type === "Structure" ? record.successors : []));
          expect(lines).toHaveLength(report.links?.all.links ?? -1);
        },
      ),
      { numRuns: 60 },
    );
  },
  PATIENCE,
);
