import { describe, expect, test } from "@jest/globals";

import { layColumns } from "../../src/web/layout/lay-columns.ts";
import { layMirror } from "../../src/web/layout/lay-mirror.ts";
import { wrapLabel } from "../../src/web/layout/wrap-label.ts";

const SHAPE = { width: 800, top: 0, headingBetween: false };

function items(...ids: readonly string[]) {
  return ids.map((id) => ({ id, name: id }));
}

describe("labels on several lines", () => {
  test("a label breaks between words, and only what does not fit is cut", () => {
    expect(wrapLabel("Boards of governors of teaching hospitals", 16, 3)).toEqual(["Boards of", "governors of", "teaching hospit…"]);
    expect(wrapLabel("Avon, Gloucestershire", 16, 2)).toEqual(["Avon,", "Gloucestershire"]);
    expect(wrapLabel("Llais", 16, 2)).toEqual(["Llais"]);
  });
});

describe("what went beside what came", () => {
  test("what comes out of the same body stands beside it, so that lines do not cross", () => {
    const { blocks, links } = layColumns(
      [{ key: "all", label: "", left: items("a", "b"), right: items("y", "x") }],
      [
        { from: "a", to: "x" },
        { from: "b", to: "y" },
      ],
      SHAPE,
    );
    expect(blocks[0]?.right.map(({ item }) => item.id)).toEqual(["x", "y"]);
    expect(links).toHaveLength(2);
  });

  test("one heir of many stands in the middle of them", () => {
    const left = items("a", "b", "c", "d", "e");
    const laid = layColumns(
      [{ key: "all", label: "", left, right: items("x") }],
      left.map(({ id }) => ({ from: id, to: "x" })),
      SHAPE,
    );
    expect(laid.blocks[0]?.right[0]?.y).toBe(laid.blocks[0]?.left[2]?.y);
  });

  test("no two bodies of a column meet, and none leaves the picture", () => {
    const left = items("a", "b", "c");
    const right = items("u", "v", "w", "x", "y");
    const links = [...right].map(({ id }) => ({ from: "c", to: id }));
    const laid = layColumns([{ key: "all", label: "Tier", left, right }], links, SHAPE);
    const places = laid.blocks[0]?.right ?? [];
    places.slice(1).forEach(({ y, height }, index) => {
      const above = places[index];
      expect(y - height / 2).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0) / 2 - 0.001);
    });
    expect(Math.max(...places.map(({ y, height }) => y + height / 2))).toBeLessThanOrEqual(laid.height);
  });

  test("a mark grows with the number of bodies, and the number is in the label", () => {
    const { blocks } = layColumns(
      [{ key: "all", label: "", left: [{ id: "many", name: "Committees", count: 400 }, ...items("one")], right: [] }],
      [],
      SHAPE,
    );
    const [many, one] = blocks[0]?.left ?? [];
    expect(many?.half).toBeGreaterThan(one?.half ?? Infinity);
    expect(many?.lines).toEqual(["Committees · 400"]);
  });

  test("a line to a body that is not in the picture is left out", () => {
    const { links } = layColumns([{ key: "all", label: "", left: items("a"), right: items("x") }], [{ from: "a", to: "elsewhere" }], SHAPE);
    expect(links).toEqual([]);
  });
});

describe("numbers back to back", () => {
  test("both sides are on one scale from nothing", () => {
    const laid = layMirror(
      [
        { key: "1970s", label: "1970s", left: 20, right: 5 },
        { key: "1980s", label: "1980s", left: 0, right: 10 },
      ],
      500,
      0,
    );
    const [first, second] = laid.rows;
    expect(first?.leftWidth).toBe(4 * (first?.rightWidth ?? 0));
    expect([second?.leftWidth, second?.rightWidth]).toEqual([0, (first?.leftWidth ?? 0) / 2]);
  });
});
