import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "@jest/globals";

import type { Structure } from "../../src/domain/records.ts";
import { putDataset } from "../../src/import/import-dataset.ts";
import { importOns } from "../../src/import/import-ons.ts";
import { openFurtherSeed } from "../../src/seed/compiled-seed.ts";
import { curatedKinds, writeFiles } from "../helpers/register-files.ts";

async function importLists(files: Readonly<Record<string, string | Uint8Array>>) {
  const file = writeFiles(files);
  const out = join(mkdtempSync(join(tmpdir(), "imported-")), "dataset");
  const imported = await importOns(Object.keys(files).map(file), { onProgress: () => undefined });
  const report = await putDataset(imported, { out, dryRun: false, before: async () => [curatedKinds()] });
  const { meta, records } = await openFurtherSeed(out, [curatedKinds()]);
  return { report, meta, structures: records.filter((record): record is Structure => record.type === "Structure") };
}

test("a lookup of two lists gives the bodies of both, each once, with what one answered to", async () => {
  const { structures, meta } = await importLists({
    "PCO12_SHA12.csv":
      '"PCO12CD","PCO12CDO","PCO12NM","SHA12CD","SHA12CDO","SHA12NM"\r\n"E16000001","5A3","South Gloucestershire","E18000010","Q39","South West"\r\n"E16000150","5QN","Bournemouth and Poole","E18000010","Q39","South West"\r\n',
  });
  expect(meta).toMatchObject({ name: "ons-2012", completeTo: "2012-01-01" });
  expect(structures.map(({ id, memberOf, answersTo }) => [id, memberOf[0], answersTo[0]?.to])).toEqual([
    ["ons-e16000001", "primary-care-trusts", "ons-e18000010"],
    ["ons-e16000150", "primary-care-trusts", "ons-e18000010"],
    ["ons-e18000010", "strategic-health-authorities", undefined],
  ]);
  expect(structures[2]?.citations).toContainEqual({ source: "ons-file-pco12-sha12", locator: "rows 2-3" });
});

test("a list shows that a body stood in its year, and neither how it began nor that it went on", async () => {
  const { structures } = await importLists({ "SHA_2012.csv": "SHA12CD,SHA12CDO,SHA12NM\nE18000001,Q30,North East\n" });
  expect(structures[0]).toMatchObject({ standing: { value: { edtf: "2012" } }, life: { end: "UNKNOWN" } });
  expect(structures[0]?.life.established).toBeUndefined();
});

test("a group and the sub-location that has its code are two bodies", async () => {
  const { structures } = await importLists({
    "ccg.csv": "ccg21_code,ccg21_name\nE38000006,NHS Barnsley CCG\n",
    "sicbl.csv": "sicbl22_code,sicbl22_code_h,sicbl22_name\nE38000006,02P,NHS South Yorkshire ICB - 02P\n",
  });
  expect(structures.map(({ id, name, memberOf }) => [id, name, memberOf])).toEqual([
    ["ons-e38000006", "NHS Barnsley CCG", ["clinical-commissioning-groups"]],
    ["ons-e38000006-2", "NHS South Yorkshire ICB - 02P", []],
  ]);
});

test("a Scottish board whose boundary changed is one body with two codes", async () => {
  const { structures } = await importLists({
    "boards.csv":
      "hb19_name,hb19_code,date_enacted,date_archived\nNHS Fife,S08000018,2014-04-01,2018-02-01\nNHS Fife,S08000029,2018-02-02,\n",
  });
  expect(structures.map(({ name, identifiers }) => [name, identifiers.map(({ value }) => value)])).toEqual([
    ["NHS Fife", ["S08000018", "S08000029"]],
  ]);
});

test("a board whose nine-character code changed is known by its other code", async () => {
  const { structures } = await importLists({
    "icb22.csv": "icb22_code,icb22_code_h,icb22_name\nE54000038,QH8,NHS Mid and South Essex\n",
    "icb24.csv": "ICB24CD,ICB24CDH,ICB24NM\nE54000061,QH8,NHS Mid and South Essex Integrated Care Board\n",
  });
  expect(structures.map(({ name, identifiers }) => [name, identifiers.map(({ value }) => value)])).toEqual([
    ["NHS Mid and South Essex Integrated Care Board", ["QH8", "E54000061", "E54000038"]],
  ]);
});

test("the list of area teams with both codes is known though its columns do not name them", async () => {
  const { structures } = await importLists({
    "areateams_2013.csv": 'ons_code,hscic_code,name\rE39000001,Q44,"Cheshire, Warrington and Wirral"\r',
  });
  expect(structures).toMatchObject([
    { id: "ons-e39000001", memberOf: ["nhs-england-area-teams"], name: "Cheshire, Warrington and Wirral" },
  ]);
});

test("a name in Windows-1252 keeps its apostrophe, and the report tells the encoding", async () => {
  const bytes = Buffer.from("CCG13CD,CCG13CDH,CCG13NM\nE38000202,08Y,NHS Queen\x92s Park\n", "latin1");
  const { structures, report } = await importLists({ "CCG_APR_2013.csv": bytes });
  expect(structures[0]?.name).toBe("NHS Queen’s Park");
  expect(report.files[0]?.encoding).toBe("Windows-1252");
});
