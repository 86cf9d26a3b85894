import { describe, expect, test } from "@jest/globals";

import { findRebuiltForms } from "../../src/domain/rebuilt-forms.ts";
import { findOutlasting } from "../../src/domain/outlasting.ts";
import { compareWithPredecessors } from "../../src/domain/outlived.ts";
import { change, history, holding, reform, structure } from "../helpers/records.ts";

describe("a rebuilt form", () => {
  const world = history([
    reform("abolisher"),
    reform("builder"),
    holding("boards", ["oversight"], { tier: "REGIONAL" }),
    holding("offices", ["oversight"], { tier: "REGIONAL" }),
    structure("agency", { tier: "REGIONAL" }),
    change("1", "CREATION", "1974-04-01", { results: ["boards", "agency"] }),
    change("2", "ABOLITION", "1996-04-01", { originals: ["boards", "agency"], causedBy: ["abolisher"] }),
    change("3", "CREATION", "2003-04-01", { results: ["offices"], causedBy: ["builder"] }),
  ]);

  test("names what came back as what, after which gap, by whom", () => {
    const [row, ...others] = findRebuiltForms(world);
    expect([row?.structure.id, row?.rebuiltAs.id, row?.gapYears.toFixed(2)]).toEqual(["boards", "offices", "7.00"]);
    expect([row?.abolishedBy.map(({ id }) => id), row?.rebuiltBy.map(({ id }) => id)]).toEqual([["abolisher"], ["builder"]]);
    // The agency is of the same tier and nation, but no function of it is known: that is no likeness.
    expect(others).toEqual([]);
  });
});

describe("a structure outlived all its successors", () => {
  const world = history([
    structure("old"),
    structure("first-heir"),
    structure("second-heir"),
    structure("late-heir"),
    change("1", "CREATION", "1950-01-01", { results: ["old"] }),
    change("2", "SPLIT", "1980-01-01", { originals: ["old"], results: ["first-heir", "second-heir"] }),
    change("3", "ABOLITION", "1990-01-01", { originals: ["first-heir"] }),
    change("4", "REPLACEMENT", "1991-01-01", { originals: ["second-heir"], results: ["late-heir"] }),
  ]);

  test("when every one of them ended sooner; one that still stands may yet overtake", () => {
    const rows = findOutlasting(compareWithPredecessors(world, "RENAMES_CONTINUE"));
    expect(rows.map(({ structure: { id }, successors }) => [id, successors.map((row) => row.structure.id)])).toEqual([
      ["old", ["first-heir", "second-heir"]],
    ]);
  });
});
