import { readFile } from "node:fs/promises";

import { parse } from "csv-parse/sync";

import { buildHistory, recordsOf } from "../../src/domain/history.ts";
import type { Structure } from "../../src/domain/records.ts";
import { linksOf } from "../../src/domain/succession.ts";
import { loadSeed } from "../../src/seed/load-seed.ts";

/**
 * Compares the primary care trust mergers of 1 October 2006 with the Organisation Data Service's succession file, code by code.
 * Usage: node --import tsx tests/seed/pct-register.ts succession.csv
 */
const [file = ""] = process.argv.slice(2);
const DAY = "2006-10-01";
/** Why a link stands in one of the two only. */
const EXPLAINED: Readonly<Record<string, string>> = {
  "5AG > 5PP": "S.I. 2006/2072 divided South Peterborough between two new trusts; the register gives only the larger part's successor",
};
const { meta, records } = await loadSeed("seed");
const history = buildHistory(meta, records);
const codeOf = ({ identifiers }: Structure): string | undefined => identifiers.find(({ scheme }) => scheme === "ods")?.value;
const trusts = history.structures.filter(({ memberOf }) => memberOf.includes("primary-care-trusts") || memberOf.includes("care-trusts"));
const codes = new Set(trusts.map(codeOf));

const ours = new Set(
  history.events
    .filter(({ effective }) => effective.edtf === DAY)
    .flatMap(linksOf)
    .flatMap(({ from, to }) => {
      const [older, newer] = recordsOf(history, "Structure", [from, to]).map(codeOf);
      return older === undefined || newer === undefined ? [] : [`${older} > ${newer}`];
    }),
);
const rows = parse(await readFile(file, "utf8"), { columns: true, bom: true }) as readonly {
  old_code: string;
  new_code: string;
  date: string;
}[];
const register = new Set(
  rows
    .filter(({ old_code: older, new_code: newer, date }) => date === DAY && codes.has(older) && codes.has(newer))
    .map(({ old_code: older, new_code: newer }) => `${older} > ${newer}`),
);

const missing = [...register].filter((link) => !ours.has(link));
const extra = [...ours].filter((link) => !register.has(link));
const unexplained = [...missing, ...extra].filter((link) => EXPLAINED[link] === undefined);
console.log(`${register.size} links of ${DAY} in the register, ${ours.size} in the dataset`);
for (const link of missing) console.log(`in the register only: ${link}: ${EXPLAINED[link] ?? "not explained"}`);
for (const link of extra) console.log(`in the dataset only: ${link}: ${EXPLAINED[link] ?? "not explained"}`);
process.exit(unexplained.length === 0 ? 0 : 1);
