import { expect, test } from "@jest/globals";

import { checkSeed } from "../../src/seed/check.ts";
import { loadSeed } from "../../src/seed/load-seed.ts";
import { writeSmallSeed } from "../helpers/small-seed.ts";

const DATASET = 'format: "1"\nname: register\ntitle: Register\nversion: 1.0.0\ncompleteTo: "2026-07-01"\nlicence: OGL-3.0\n';
const SOURCES = `format: "1"
sources:
  - { id: list, kind: DATASET, title: A list, publisher: ODS, url: "https://example.org/list", accessed: "2026-11-21" }
`;

async function second(bodies: string) {
  const before = [await loadSeed(writeSmallSeed())];
  const folder = writeSmallSeed({ "dataset.yaml": DATASET, "sources.yaml": SOURCES, "story.yaml": 'format: "1"\n', "bodies.csv": bodies });
  return { folder, before };
}

test("a body of a further dataset may belong to a kind of the first, and has what the kind has", async () => {
  const { folder, before } = await second(
    "id,name,memberOf,identifiers,unknownStart,unknownEnd,cite\nleeds,Leeds board,boards,ods=AAA gss=E1 gss=E2,Unknown,Unknown,list@row 2\n",
  );
  const { records } = await loadSeed(folder, before);
  expect(records.find(({ id }) => id === "leeds")).toMatchObject({
    kind: "HOSPITAL_BOARD",
    nations: ["ENGLAND"],
    functions: [{ function: "oversight" }],
    memberOf: ["boards"],
    identifiers: [
      { scheme: "ods", value: "AAA" },
      { scheme: "gss", value: "E1" },
      { scheme: "gss", value: "E2" },
    ],
    dataset: "register",
  });
});

test("alone, what refers to the first dataset dangles", async () => {
  const { folder } = await second(
    "id,name,kind,nations,memberOf,unknownStart,unknownEnd,cite\nleeds,Leeds board,HOSPITAL_BOARD,ENGLAND,boards,Unknown,Unknown,list\n",
  );
  expect((await checkSeed(folder)).diagnostics.map(({ code }) => code)).toEqual(["E_DANGLING_REF"]);
});

test("an id of an earlier dataset cannot be used again", async () => {
  const { folder, before } = await second(
    "id,name,kind,nations,unknownStart,unknownEnd,cite\nboards,Boards,HOSPITAL_BOARD,ENGLAND,Unknown,Unknown,list\n",
  );
  expect((await checkSeed(folder, before)).diagnostics).toEqual([
    expect.objectContaining({
      code: "E_DUP_ID",
      line: 2,
      message: 'expected an id of its own, got "boards", which a record of the dataset test has',
    }),
  ]);
});

test("to whom a body answered, and while, is told in one cell of a register", async () => {
  const { folder, before } = await second(
    "id,name,kind,nations,answersTo,unknownStart,unknownEnd,cite\nleeds,Leeds board,HOSPITAL_BOARD,ENGLAND,boards 1948-07-05/1974-04-01 list@row 2; authorities - list,Unknown,Unknown,list\n",
  );
  const { records } = await loadSeed(folder, before);
  expect(records.find(({ id }) => id === "leeds")).toMatchObject({
    answersTo: [
      { to: "boards", during: { edtf: "1948-07-05/1974-04-01" }, citations: [{ source: "list", locator: "row 2" }] },
      { to: "authorities", citations: [{ source: "list" }] },
    ],
  });
});
