import { describe, expect, test } from "@jest/globals";

import { collectSeed } from "../../src/seed/collect.ts";
import { formatDiagnostic } from "../../src/seed/diagnostic.ts";
import { parseSeedText } from "../../src/seed/parsed-file.ts";
import { parseRegister } from "../../src/seed/register.ts";

const KIND = parseSeedText(
  "kinds.yaml",
  `format: "1"
structures:
  - id: trusts
    name: Trusts
    scope: KIND
    kind: COMMISSIONER
    tier: DISTRICT
    nations: [ENGLAND]
    functions: [{ function: commissioning, cite: [{ source: act }] }]
    cite: [{ source: act }]
`,
);

function read(text: string) {
  const { entries, diagnostics } = collectSeed([KIND, parseRegister("trusts.csv", text)]);
  return { rows: entries.filter(({ file }) => file !== KIND), problems: diagnostics.map(formatDiagnostic) };
}

describe("a register", () => {
  test("of bodies gives a structure a row, which has from its kind what the row leaves out", () => {
    const { rows, problems } = read(
      'id,name,memberOf,identifiers,cite\nbath,"Bath, and around",trusts,ods=5FL gss=E16000001,order@Schedule 1; list@row 3\n',
    );
    expect(problems).toEqual([]);
    expect(rows.map(({ value }) => value)).toMatchObject([
      {
        id: "bath",
        name: "Bath, and around",
        scope: "BODY",
        kind: "COMMISSIONER",
        tier: "DISTRICT",
        functions: [{ function: "commissioning" }],
        identifiers: { ods: "5FL", gss: "E16000001" },
        cite: [
          { source: "order", at: "Schedule 1" },
          { source: "list", at: "row 3" },
        ],
      },
    ]);
  });

  test("of changes gives an event a row, with partial and measured links", () => {
    const { rows, problems } = read(
      "id,name,kind,effective,originals,results,links,cite\nsplit,A split,SPLIT,2006-10-01,bath,north south,bath>north~ bath>south=0.3,order\n",
    );
    expect(problems).toEqual([]);
    expect(rows.map(({ value }) => value)).toMatchObject([
      {
        originals: ["bath"],
        results: ["north", "south"],
        links: [
          { from: "bath", to: "north", partial: true },
          { from: "bath", to: "south", share: 0.3 },
        ],
      },
    ]);
  });

  test("takes a byte order mark and any line ends", () => {
    expect(read("\uFEFFid,name,memberOf,cite\r\nbath,Bath,trusts,order\rwells,Wells,trusts,order\n").rows).toHaveLength(2);
  });

  test.each([
    [
      "an unknown column, with the nearest",
      "id,nam,memberOf,cite\nx,X,trusts,order\n",
      /^trusts.csv:1:1 E_CSV .*"nam".*did you mean "name"/,
    ],
    ["a column twice", "id,name,name,memberOf,cite\nx,X,X,trusts,order\n", /^trusts.csv:1:1 E_CSV .*"name" again/],
    ["values parted by semicolons", "id;name;memberOf;cite\nx;X;trusts;order\n", /^trusts.csv:1:1 E_CSV .*parted by commas/],
    ["a row with too many cells", "id,name,memberOf,cite\nx,X,trusts,order,more\n", /^trusts.csv:2:1 E_CSV /],
    [
      "a cell that does not fit its field, on its row",
      "id,name,memberOf,cite\nok,X,trusts,order\nNot Kebab,X,trusts,order\n",
      /^trusts.csv:3:1 E_SHAPE id: .*kebab-case/,
    ],
    ["a control character", "id,name,memberOf,cite\nx,X\u0000,trusts,order\n", /^trusts.csv:2:4 E_CONTROL_CHAR/],
    ["no table at all", "", /^trusts.csv:1:1 E_EMPTY/],
  ])("reports %s", (_title, text, expected) => {
    expect(read(text).problems).toContainEqual(expect.stringMatching(expected));
  });
});
