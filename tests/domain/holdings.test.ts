import { describe, expect, test } from "@jest/globals";

import { parsePeriod } from "../../src/domain/dates.ts";
import { change, find, history, structure } from "../helpers/records.ts";

/** What a body of 1999 to 2002 holds of a function that its kind held during a period. */
function held(during: string): readonly (string | undefined)[] {
  const { structures } = history([
    structure("office", { functions: [{ function: "oversight", during: parsePeriod(during), citations: [] }] }),
    change("1", "CREATION", "1999-04-01", { results: ["office"] }),
    change("2", "ABOLITION", "2002-04-01", { originals: ["office"] }),
  ]);
  return find(structures, "office").functions.map((holding) => holding.during?.edtf ?? "all its life");
}

describe("a function that a body has from its kind", () => {
  test.each([
    ["1996-04-01/2002-04-01", ["all its life"]],
    ["1999-04-01/..", ["all its life"]],
    ["1996-04-01/2000-04-01", ["1999-04-01/2000-04-01"]],
    ["2000-04-01/2006-04-01", ["2000-04-01/2002-04-01"]],
    ["2000-04-01/2001-04-01", ["2000-04-01/2001-04-01"]],
    ["1974-04-01/1999-04-01", []],
    ["2002-04-01/2013-04-01", []],
  ])("during %s is held by it during %s", (during, expected) => {
    expect(held(during)).toEqual(expected);
  });
});
