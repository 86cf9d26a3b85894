import { beforeAll, describe, expect, test } from "@jest/globals";

import { encodeCursor } from "../../src/graphql/cursor.ts";
import { openMemoryStore } from "../../src/store/memory/memory-store.ts";
import { askerOf } from "../helpers/ask.ts";
import type { Ask } from "../helpers/ask.ts";
import { SMALL_HISTORY } from "../helpers/small-history.ts";

let ask: Ask;
beforeAll(() => {
  ask = askerOf(openMemoryStore(SMALL_HISTORY));
});

interface PageOf {
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

const SHAPE = "{ totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }";
const OUTLIVED_SHAPE = SHAPE.replaceAll("{ id }", "{ id: verdict structure { id } predecessor { id } }");

async function pageOf(field: string, args: string, shape = SHAPE): Promise<PageOf> {
  const { data, errors } = await ask(`{ page: ${field}(${args}) ${shape} }`);
  expect(errors).toEqual([]);
  return data?.["page"] as PageOf;
}

const LISTS: readonly (readonly [string, string, string])[] = [
  ["structures", "orderBy: ESTABLISHED_ASC", SHAPE],
  ["structures", "orderBy: ESTABLISHED_DESC", SHAPE],
  ["structures", "orderBy: ABOLISHED_DESC", SHAPE],
  ["structures", "orderBy: LIFESPAN_DESC", SHAPE],
  ["structures", "orderBy: NAME_ASC", SHAPE],
  ["events", "orderBy: EFFECTIVE_DESC", SHAPE],
  ["reforms", "orderBy: DATE_ASC", SHAPE],
  ["reviews", "orderBy: PUBLISHED_ASC", SHAPE],
  ["recommendations", 'where: { reviews: ["first-review"] }', SHAPE],
  ["outcomes", 'where: { datasets: ["test"] }', SHAPE],
  ["people", 'where: { text: "minister" }', SHAPE],
  ["sources", 'where: { datasets: ["test"] }', SHAPE],
  ["search", 'text: "b"', SHAPE],
  ["outlived", "orderBy: YEARS_DESC", OUTLIVED_SHAPE],
];

describe("a page", () => {
  test.each(LISTS)("of %s (%s) of any size, one after another, gives the whole list once", async (field, args, shape) => {
    const whole = await pageOf(field, `${args} first: 100`, shape);
    expect(whole.totalCount).toBe(whole.nodes.length);
    expect(whole.nodes.length).toBeGreaterThan(0);
    for (let size = 1; size <= whole.nodes.length; size += 1) {
      const gathered: unknown[] = [];
      for (let after = ""; ;) {
        const page = await pageOf(field, `${args} first: ${size} ${after}`, shape);
        gathered.push(...page.nodes);
        expect(page.edges.map(({ node }) => node)).toEqual(page.nodes);
        expect(page.totalCount).toBe(whole.totalCount);
        if (!page.pageInfo.hasNextPage) break;
        after = `after: "${page.pageInfo.endCursor ?? ""}"`;
      }
      expect(gathered).toEqual(whole.nodes);
    }
  });

  test("of no rows is valid and still counts", async () => {
    const page = await pageOf("structures", "first: 0");
    expect(page.nodes).toEqual([]);
    expect(page.totalCount).toBe(7);
    expect(page.pageInfo).toMatchObject({ startCursor: null, endCursor: null, hasPreviousPage: false });
  });

  test("is of 20 rows when null is asked for", async () => {
    expect((await pageOf("structures", "first: null")).nodes).toHaveLength(7);
  });

  test.each([-1, 101])("of %i rows is refused as bad input", async (first) => {
    const { errors } = await ask("query ($first: Int) { structures(first: $first) { totalCount } }", { first });
    expect(errors).toMatchObject([{ code: "BAD_USER_INPUT", message: `expected "first" from 0 to 100, got ${first}` }]);
  });

  test.each([
    "rubbish",
    "",
    "bnVsbA",
    encodeCursor("Structure DATE up", []),
    encodeCursor("Structure DATE up", [5, "a"]),
    encodeCursor("Structure DATE up", ["1974", 5]),
  ])("after the cursor %j, which we did not make, is refused as bad input", async (after) => {
    const { errors } = await ask("query ($after: String) { structures(after: $after) { totalCount } }", { after });
    expect(errors).toMatchObject([{ code: "BAD_USER_INPUT" }]);
  });

  test("after a cursor of another order or another list is refused, not answered wrongly", async () => {
    const { pageInfo } = await pageOf("structures", "first: 1 orderBy: NAME_ASC");
    for (const field of ["structures(orderBy: NAME_DESC", "reforms(orderBy: NAME_ASC", 'search(text: "b"', "outlived("]) {
      const { errors } = await ask(`{ ${field} after: "${pageInfo.endCursor ?? ""}") { totalCount } }`);
      expect(errors).toMatchObject([{ code: "BAD_USER_INPUT" }]);
      expect(errors[0]?.message).toContain("another list or order");
    }
  });

  test("after a row of a list that is filtered otherwise is refused", async () => {
    const [row] = (await pageOf("outlived", "first: 1", OUTLIVED_SHAPE)).edges;
    const { errors } = await ask(`{ outlived(where: { nations: [SCOTLAND] }, after: "${row?.cursor ?? ""}") { totalCount } }`);
    expect(errors).toMatchObject([{ code: "BAD_USER_INPUT" }]);
  });
});
