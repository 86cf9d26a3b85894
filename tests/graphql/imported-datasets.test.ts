import { beforeAll, expect, test } from "@jest/globals";

import { openMemoryStore } from "../../src/store/memory/memory-store.ts";
import { askerOf } from "../helpers/ask.ts";
import type { Ask } from "../helpers/ask.ts";
import { curatedKinds, importRegister, writeFiles } from "../helpers/register-files.ts";

const FILES = {
  "succ.csv": "old_code,new_code,date\n4VR02,5A3,2001-04-01\n4YL81,5A3,2001-04-01\n",
  "PCO_2012.csv": "PCO12CD,PCO12CDO,PCO12NM\nE16000001,5A3,South Gloucestershire\n",
  "epcmem.csv": "A81001,5A3,W,20020401,20130331,0\n",
};

let ask: Ask;
beforeAll(async () => {
  const file = writeFiles(FILES);
  const { dataset } = await importRegister({
    succession: [file("succ.csv")],
    lookups: [file("PCO_2012.csv")],
    memberships: [file("epcmem.csv")],
  });
  ask = askerOf(openMemoryStore([curatedKinds(), dataset]));
});

async function answerOf(query: string): Promise<unknown> {
  const { data, errors } = await ask(query);
  expect(errors).toEqual([]);
  return data;
}

test("a body is found by its code in whichever dataset it is, with the curated kind that it belongs to", async () => {
  expect(await answerOf('{ structures(where: { identifiers: ["ods:5A3"] }) { nodes { id memberOf { id } } } }')).toEqual({
    structures: { nodes: [{ id: "ods-5a3", memberOf: [{ id: "primary-care-trusts" }] }] },
  });
});

test("bodies of registers do not swamp the curated answer", async () => {
  expect(await answerOf("{ structures(where: { scope: BODY }) { totalCount } }")).toEqual({ structures: { totalCount: 0 } });
  expect(await answerOf('{ structures(where: { scope: BODY, datasets: ["register"] }) { totalCount } }')).toEqual({
    structures: { totalCount: 4 },
  });
});

test("a code is looked for in the datasets that are named, and nowhere else", async () => {
  expect(await answerOf('{ structures(where: { identifiers: ["ods:5A3"], datasets: ["curated"] }) { totalCount } }')).toEqual({
    structures: { totalCount: 0 },
  });
});

test("a crosswalk leads to a body that nobody closed for as long as somebody saw it stand", async () => {
  const on = async (day: string) => answerOf(`{ crosswalk(structures: ["ods-4vr02"], to: "${day}") { to { id } via { kind } } }`);
  expect(await on("2012-10-01")).toEqual({ crosswalk: [{ to: { id: "ods-5a3" }, via: [{ kind: "MERGER" }] }] });
  expect(await on("2014-04-01")).toEqual({ crosswalk: [{ to: null, via: [] }] });
});

test("a lineage crosses nothing but legal succession, and each step cites its rows", async () => {
  expect(
    await answerOf('{ lineage(of: "ods-5a3") { nodes { generation structure { id } } edges { event { citations { locator } } } } }'),
  ).toEqual({
    lineage: {
      nodes: [
        { generation: -1, structure: { id: "ods-4vr02" } },
        { generation: -1, structure: { id: "ods-4yl81" } },
        { generation: 0, structure: { id: "ods-5a3" } },
      ],
      edges: [{ event: { citations: [{ locator: "rows 2-3" }] } }, { event: { citations: [{ locator: "rows 2-3" }] } }],
    },
  });
});
