import { expect, test } from "@jest/globals";

import { traceFunction } from "../../src/domain/function-history.ts";
import { parsePeriod } from "../../src/domain/dates.ts";
import type { FunctionRecord } from "../../src/domain/records.ts";
import { change, history, holding, structure } from "../helpers/records.ts";

const voice: FunctionRecord = { type: "Function", id: "voice", name: "Voice", citations: [], formerIds: [], dataset: "test" };

test("a function's history tells its holders, the stretch in which two held it and the stretch in which nobody did", () => {
  const world = history([
    voice,
    holding("councils", ["voice"]),
    holding("forums", ["voice"]),
    holding("networks", ["voice"]),
    structure("centre", {
      functions: [
        { function: "policy", citations: [] },
        { function: "voice", during: parsePeriod("2003-01-01/2004-01-01"), citations: [] },
      ],
    }),
    change("1", "CREATION", "1974-04-01", { results: ["councils", "centre"] }),
    change("2", "ABOLITION", "2003-12-01", { originals: ["councils"] }),
    change("3", "CREATION", "2003-12-01", { results: ["forums"] }),
    change("4", "ABOLITION", "2008-04-01", { originals: ["forums"] }),
    change("5", "CREATION", "2009-04-01", { results: ["networks"] }),
  ]);
  const { holders, overlaps, gaps } = traceFunction(world, voice, "ENGLAND");
  expect(holders.map(({ structure: { id }, from, to, isMain }) => [id, from.edtf, to?.edtf, isMain])).toEqual([
    ["councils", "1974-04-01", "2003-12-01", true],
    ["centre", "2003-01-01", "2004-01-01", false],
    ["forums", "2003-12-01", "2008-04-01", true],
    ["networks", "2009-04-01", undefined, true],
  ]);
  expect(overlaps.map(({ from, to, holders: who }) => [from, to, ...who.map(({ id }) => id)])).toEqual([
    ["2003-01-01", "2003-12-01", "councils", "centre"],
    ["2003-12-01", "2004-01-01", "centre", "forums"],
  ]);
  expect(gaps).toMatchObject([{ from: "2008-04-01", to: "2009-04-01" }]);
});
