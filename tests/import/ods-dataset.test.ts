import { describe, expect, test } from "@jest/globals";

import { byEffect } from "../../src/domain/life.ts";
import type { ChangeEvent, Structure } from "../../src/domain/records.ts";
import { importRegister, organisationRow, writeFiles } from "../helpers/register-files.ts";
import type { ImportedRegister } from "../helpers/register-files.ts";

const HEADER = "old_code,new_code,date\n";

async function succession(rows: string, organisations = ""): Promise<ImportedRegister> {
  const file = writeFiles({ "succession_2022-10.csv": HEADER + rows, "etr_2025.csv": organisations });
  return importRegister({
    succession: [file("succession_2022-10.csv")],
    organisations: organisations === "" ? [] : [file("etr_2025.csv")],
  });
}

function events({ dataset }: ImportedRegister): readonly ChangeEvent[] {
  return dataset.records.filter((record): record is ChangeEvent => record.type === "ChangeEvent").sort(byEffect);
}

function body({ dataset }: ImportedRegister, id: string): Structure {
  const found = dataset.records.find((record) => record.id === id);
  if (found?.type !== "Structure") throw new Error(`expected a structure ${id}`);
  return found;
}

function told(imported: ImportedRegister): readonly object[] {
  return events(imported).map(({ kind, effective, originals, survivors, results }) => ({
    kind,
    on: effective.edtf,
    originals,
    survivors,
    results,
  }));
}

describe("links become changes", () => {
  test("several codes with one successor on one day are one merger", async () => {
    const imported = await succession("AAA,CCC,2006-10-01\nBBB,CCC,2006-10-01\n");
    expect(told(imported)).toEqual([
      { kind: "MERGER", on: "2006-10-01", originals: ["ods-aaa", "ods-bbb"], survivors: [], results: ["ods-ccc"] },
    ]);
    expect(events(imported)[0]?.citations).toEqual([{ source: "ods-file-succession-2022-10", locator: "rows 2-3" }]);
  });

  test("one code with several successors on one day is one split, and one death", async () => {
    const imported = await succession("AAA,BBB,2006-10-01\nAAA,CCC,2006-10-01\n");
    expect(told(imported)).toEqual([
      { kind: "SPLIT", on: "2006-10-01", originals: ["ods-aaa"], survivors: [], results: ["ods-bbb", "ods-ccc"] },
    ]);
    expect(body(imported, "ods-aaa").life.abolishedBy).toHaveLength(1);
    expect(body(imported, "ods-aaa").successors.every(({ partial }) => partial)).toBe(true);
  });

  test("one for one is a replacement, for the register gives no reason", async () => {
    expect(told(await succession("AAA,BBB,2006-10-01\n"))).toMatchObject([{ kind: "REPLACEMENT" }]);
  });

  test("codes that hang together on one day are one replacement that keeps who went where", async () => {
    const imported = await succession("AAA,CCC,2006-10-01\nAAA,DDD,2006-10-01\nBBB,DDD,2006-10-01\n");
    expect(
      events(imported).map(({ kind, links }) => ({ kind, links: links.map(({ from, to, partial }) => `${from} ${to} ${partial}`) })),
    ).toEqual([{ kind: "REPLACEMENT", links: ["ods-aaa ods-ccc true", "ods-aaa ods-ddd true", "ods-bbb ods-ddd false"] }]);
  });

  test("a body that takes and gives on one day does so in two changes", async () => {
    const rows = "AAA,CCC,1992-04-01\nAAA,EEE,1992-04-01\nCCC,EEE,1992-04-01\nAAA,DDD,1996-04-01\nCCC,DDD,1996-04-01\n";
    expect(told(await succession(rows)).slice(0, 2)).toEqual([
      { kind: "CARVE_OUT", on: "1992-04-01", originals: [], survivors: ["ods-aaa"], results: ["ods-ccc", "ods-eee"] },
      { kind: "TRANSFER_OF_FUNCTIONS", on: "1992-04-01", originals: ["ods-ccc"], survivors: ["ods-eee"], results: [] },
    ]);
  });

  test("the same codes on two days are two changes", async () => {
    expect(told(await succession("AAA,CCC,2006-10-01\nBBB,CCC,2007-10-01\n"))).toMatchObject([
      { kind: "REPLACEMENT", on: "2006-10-01", results: ["ods-ccc"] },
      { kind: "ABSORPTION", on: "2007-10-01", survivors: ["ods-ccc"] },
    ]);
  });

  test("a body that keeps its code through a merger absorbs the others", async () => {
    const imported = await succession(
      "RQ6,REM,2019-10-01\n",
      organisationRow("REM", "LIVERPOOL UNIVERSITY HOSPITALS NHS FOUNDATION TRUST", { 11: "19910401" }),
    );
    expect(told(imported)).toEqual([
      { kind: "CREATION", on: "1991-04-01", originals: [], survivors: [], results: ["ods-rem"] },
      { kind: "ABSORPTION", on: "2019-10-01", originals: ["ods-rq6"], survivors: ["ods-rem"], results: [] },
    ]);
  });

  test("a code with successors on two days goes on after the first, which took a part of it", async () => {
    const imported = await succession("AAA,BBB,2000-10-01\nAAA,BBB,2001-04-01\n");
    expect(told(imported)).toEqual([
      { kind: "CARVE_OUT", on: "2000-10-01", originals: [], survivors: ["ods-aaa"], results: ["ods-bbb"] },
      { kind: "ABSORPTION", on: "2001-04-01", originals: ["ods-aaa"], survivors: ["ods-bbb"], results: [] },
    ]);
    expect(body(imported, "ods-aaa").life.abolished?.edtf).toBe("2001-04-01");
  });
});

describe("days", () => {
  test("the last day open is stored as the first day without it", async () => {
    const imported = await succession("", organisationRow("RAA", "A NHS TRUST", { 11: "19930401", 12: "20180331" }));
    expect(told(imported)).toMatchObject([{ kind: "CREATION" }, { kind: "ABOLITION", on: "2018-04-01", originals: ["ods-raa"] }]);
  });

  test("a close date and a succession of the same days are one end, dated by the succession", async () => {
    const imported = await succession("RAA,RBB,2018-05-31\n", organisationRow("RAA", "A NHS TRUST", { 11: "19930401", 12: "20180531" }));
    expect(told(imported)).toMatchObject([{ kind: "CREATION" }, { kind: "REPLACEMENT", on: "2018-05-31" }]);
    expect(imported.report.notesByKind).toEqual({ DATES_DISAGREE: 1 });
  });

  test("a day with which the register fills gaps is marked as doubtful", async () => {
    const imported = await succession("", organisationRow("RAA", "A NHS TRUST", { 11: "19740401" }));
    expect(events(imported)[0]?.effective).toMatchObject({ edtf: "1974-04-01?", uncertain: true });
  });

  test("a body that is open in the newest file stands, one that no file closes has no known end", async () => {
    const imported = await succession("RAA,RBB,2010-04-01\n", organisationRow("RCC", "C NHS TRUST", { 11: "19930401" }));
    expect(body(imported, "ods-rcc").life.end).toBe("STANDING");
    expect(body(imported, "ods-rcc").standing?.value.edtf).toBe("2025");
    expect(body(imported, "ods-rbb").life.end).toBe("UNKNOWN");
  });
});

describe("a code used again", () => {
  test("is another body from the day on which it takes over after it was succeeded", async () => {
    const imported = await succession("RRK01,RQ301,1995-04-01\nMQ401,RRK01,1995-04-01\n");
    expect(body(imported, "ods-rrk01").successors.map(({ structure }) => structure)).toEqual(["ods-rq301"]);
    expect(body(imported, "ods-rrk01-2").predecessors.map(({ structure }) => structure)).toEqual(["ods-mq401"]);
    expect(body(imported, "ods-rrk01-2").identifiers).toEqual([{ scheme: "ods", value: "RRK01" }]);
    expect(imported.report.notesByKind).toEqual({ REUSED_CODE: 1 });
  });

  test("by a sub-location of a board is not the clinical commissioning group that had it", async () => {
    const file = writeFiles({
      "eccg_2016-02.csv": organisationRow("02P", "NHS BARNSLEY CCG", { 11: "20130401", 14: "C" }),
      "eccg_2025.csv": organisationRow("02P", "NHS SOUTH YORKSHIRE ICB - 02P", { 11: "20130401", 14: "RO319" }),
    });
    const imported = await importRegister({ organisations: [file("eccg_2016-02.csv"), file("eccg_2025.csv")] });
    expect(body(imported, "ods-02p")).toMatchObject({
      name: "NHS BARNSLEY CCG",
      memberOf: ["clinical-commissioning-groups"],
      life: { end: "UNKNOWN" },
    });
    expect(body(imported, "ods-02p-2")).toMatchObject({
      name: "NHS SOUTH YORKSHIRE ICB - 02P",
      memberOf: ["ods-sub-icb-locations"],
      life: { end: "STANDING" },
    });
  });
});

describe("bodies", () => {
  test("bear the name of the newest file, and the others as other names", async () => {
    const file = writeFiles({
      "etr_2016.csv": organisationRow("RAA", "OLD NAME NHS TRUST", { 11: "19930401" }),
      "etr_2025.csv": organisationRow("RAA", "NEW NAME NHS FOUNDATION TRUST", { 11: "19930401" }),
      "names.csv": "code,name,type\nRAA,Undated nhs Trust,NHS Trust\n",
    });
    const imported = await importRegister({ organisations: [file("etr_2016.csv"), file("etr_2025.csv")], names: [file("names.csv")] });
    const trust = body(imported, "ods-raa");
    expect([trust.name, ...trust.names.map(({ name }) => name)]).toEqual([
      "NEW NAME NHS FOUNDATION TRUST",
      "OLD NAME NHS TRUST",
      "Undated nhs Trust",
    ]);
    expect(trust.memberOf).toEqual(["nhs-foundation-trusts"]);
    expect(trust.citations).toEqual([
      { source: "ods-file-etr-2025", locator: "row 1" },
      { source: "ods-file-etr-2016", locator: "row 1" },
      { source: "ods-file-names", locator: "row 2" },
    ]);
  });

  test("in the list of primary care organisations are primary care trusts, with both codes, what they answered to, and their kind's tier", async () => {
    const file = writeFiles({
      "succ.csv": `${HEADER}4VR02,5A3,2001-04-01\n`,
      "PCO12_SHA12.csv":
        "PCO12CD,PCO12CDO,PCO12NM,SHA12CD,SHA12CDO,SHA12NM\nE16000001,5A3,South Gloucestershire,E18000010,Q39,South West\n",
    });
    const imported = await importRegister({ succession: [file("succ.csv")], lookups: [file("PCO12_SHA12.csv")] });
    expect(body(imported, "ods-5a3")).toMatchObject({
      memberOf: ["primary-care-trusts"],
      tier: "AREA",
      identifiers: [
        { scheme: "ods", value: "5A3" },
        { scheme: "gss", value: "E16000001" },
      ],
      answersTo: [{ to: "ods-q39" }],
    });
    expect(body(imported, "ods-4vr02").memberOf).toEqual(["ods-organisations"]);
  });

  test("that nothing classes get no kind by guess: sites by their body's code, the rest as organisations", async () => {
    const imported = await succession("RAA01,XYZ99,2006-10-01\n", organisationRow("RAA", "A NHS TRUST", { 11: "19930401" }));
    expect(body(imported, "ods-raa01").memberOf).toEqual(["ods-sites"]);
    expect(body(imported, "ods-xyz99").memberOf).toEqual(["ods-organisations"]);
    expect(body(imported, "ods-xyz99").name).toBe("XYZ99");
  });

  test("practices belong to their commissioners over time, each membership with its row", async () => {
    const file = writeFiles({
      "epraccur_2019-08.csv": organisationRow("A81001", "THE DENSHAM SURGERY", {
        3: "Y63",
        11: "19740401",
        13: "A",
        15: "00K",
        16: "20130401",
        26: "4",
      }),
      "epcmem_2019-08.csv": '"A81001","5E1","W","20010401","20130331","0"\r\n"A81001","00K","W","20130401","","0"\r\n',
    });
    const imported = await importRegister({ organisations: [file("epraccur_2019-08.csv")], memberships: [file("epcmem_2019-08.csv")] });
    const practice = body(imported, "ods-a81001");
    expect(practice.memberOf).toEqual(["ods-general-practices"]);
    expect(practice.nations).toEqual(["ENGLAND"]);
    expect(practice.answersTo.map(({ to, during, citations }) => [to, during?.edtf, citations[0]?.locator])).toEqual([
      ["ods-5e1", "2001-04-01/2013-04-01", "row 1"],
      ["ods-00k", "2013-04-01/..", "row 2"],
    ]);
    expect(body(imported, "ods-5e1").standing?.value.edtf).toBe("2013-03-31");
  });

  test("that were only proposed are left out and reported", async () => {
    const file = writeFiles({
      "epraccur.csv":
        organisationRow("A81001", "A", { 11: "19740401", 13: "A" }) + organisationRow("Y06505", "B", { 11: "20190901", 13: "P" }),
    });
    const imported = await importRegister({ organisations: [file("epraccur.csv")] });
    expect(imported.report.skipped).toEqual([{ source: "ods-file-epraccur", row: 2, reason: "PROPOSED", detail: "Y06505, B" }]);
  });
});

test("the overlap of areas is no succession: it is written beside the dataset and makes no change in it", async () => {
  const file = writeFiles({
    "succ.csv": `${HEADER}4VR02,5A3,2001-04-01\n`,
    "pct_to_ccg_2013.csv":
      "pct_ons_code,pct_ods_code,pct_name,ccg_ods_code,ccg_name,ccg_ons_code,pct_postcodes_percent\nE16000001,5A3,South Gloucestershire,12A,NHS South Gloucestershire CCG,E38000155,100.0\n",
  });
  const imported = await importRegister({ succession: [file("succ.csv")], lookups: [file("pct_to_ccg_2013.csv")] });
  expect(imported.report.overlaps).toBe(1);
  expect(body(imported, "ods-5a3").successors).toEqual([]);
  expect(imported.dataset.records.map(({ id }) => id)).not.toContain("ods-12a");
});
