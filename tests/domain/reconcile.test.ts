import { describe, expect, test } from "@jest/globals";

import { reconcileName } from "../../src/domain/reconcile.ts";
import { change, history, structure } from "../helpers/records.ts";

const world = history([
  structure("leeds-2001", { name: "Leeds West Primary Care Trust" }),
  structure("leeds-2006", { name: "Leeds Primary Care Trust" }),
  structure("ccg", { name: "NHS Leeds Clinical Commissioning Group", names: [{ name: "Leeds CCG", kind: "COMMON", citations: [] }] }),
  change("1", "CREATION", "2001-04-01", { results: ["leeds-2001"] }),
  change("2", "REPLACEMENT", "2006-10-01", { originals: ["leeds-2001"], results: ["leeds-2006"] }),
  change("3", "REPLACEMENT", "2013-04-01", { originals: ["leeds-2006"], results: ["ccg"] }),
]);

const names = (name: string, on?: string) =>
  reconcileName(world, { name, limit: 5, ...(on === undefined ? {} : { on }) }).map(
    ({ structure: { id }, match }) => `${id}${match ? "!" : ""}`,
  );

describe("a name in somebody's spreadsheet", () => {
  test("in its short form means the body of that name", () => {
    expect(names("LEEDS PCT")[0]).toBe("leeds-2006!");
    expect(names("Leeds CCG")[0]).toBe("ccg!");
  });

  test("as of a day means only what may have stood then", () => {
    expect(names("Leeds PCT", "2005-06-01")).toEqual(["leeds-2001"]);
  });

  test("that is like nothing has no candidates", () => {
    expect(names("Ministry of Silly Walks")).toEqual([]);
  });

  test("that fits two bodies nearly alike is no match without a look", () => {
    expect(names("Leeds Trust")[0]).not.toMatch(/!$/);
  });

  test("in the singular means the kind that is named in the plural", () => {
    const kinds = history([
      structure("trusts", { name: "Primary care trusts" }),
      structure("authorities", { name: "Regional health authorities" }),
      structure("bury", { name: "Bury PCT" }),
    ]);
    const first = (name: string) => reconcileName(kinds, { name, limit: 1 }).map(({ structure: { id }, score }) => [id, score]);
    expect(first("primary care trust")).toEqual([["trusts", 100]]);
    expect(first("PCTs")).toEqual([["trusts", 100]]);
    expect(first("Regional Health Authority")).toEqual([["authorities", 100]]);
  });
});
