import { describe, expect, test } from "@jest/globals";
import { getIntrospectionQuery } from "graphql";

import { recordBudget } from "../../src/graphql/limits/record-budget.ts";
import { LIMITS } from "../../src/limits.ts";
import { openMemoryStore } from "../../src/store/memory/memory-store.ts";
import { askerOf } from "../helpers/ask.ts";
import { change, reform, structure } from "../helpers/records.ts";
import { asDataset, SMALL_HISTORY } from "../helpers/small-history.ts";

const ask = askerOf(openMemoryStore(SMALL_HISTORY));

function nested(levels: number): string {
  const hops = Math.floor((levels - 1) / 2);
  const inner = levels % 2 === 1 ? "name" : "name members(first: 1) { totalCount }";
  return `{ structures(first: 1) { nodes { ${"members(first: 1) { nodes { ".repeat(hops - 1)} ${inner} ${"} }".repeat(hops)} }`;
}

function aliased(count: number): string {
  return `{ ${Array.from({ length: count }, (_, number) => `a${number}: __typename`).join(" ")} }`;
}

// A page of 100 structures with 97 members each costs 9,902 points: 1 for the page, 1 for its rows, and 100 times (1 + 1 + 97).
const DEAR = "structures(first: 100) { nodes { members(first: $members) { nodes { id } } } }";
const PAGES = `query ($members: Int = 97, $last: Int!) { a: ${DEAR} b: ${DEAR} c: structures(first: 100) { nodes { id } } d: structures(first: $last) { nodes { id } } }`;

describe("the limit on", () => {
  test(`depth lets ${LIMITS.depth.most} levels pass and refuses one more`, async () => {
    expect((await ask(nested(LIMITS.depth.most))).errors).toEqual([]);
    expect((await ask(nested(LIMITS.depth.most + 1))).errors).toMatchObject([
      { code: "QUERY_TOO_COMPLEX", extensions: { limit: "depth", most: LIMITS.depth.most, got: LIMITS.depth.most + 1 } },
    ]);
  });

  test("depth looks into fragments", async () => {
    const fragments = Array.from(
      { length: 16 },
      (_, number) => `fragment F${number} on Structure { members(first: 1) { nodes { ...F${number + 1} } } }`,
    );
    const { errors } = await ask(`{ structure(id: "a") { ...F0 } } ${fragments.join(" ")} fragment F16 on Structure { id }`);
    expect(errors).toMatchObject([{ code: "QUERY_TOO_COMPLEX", extensions: { limit: "depth" } }]);
  });

  test(`cost lets ${LIMITS.cost.most} points pass and refuses one more, variables and defaults counted`, async () => {
    expect((await ask(PAGES, { last: 92 })).errors).toEqual([]);
    expect((await ask(PAGES, { last: 93 })).errors).toMatchObject([
      { code: "QUERY_TOO_COMPLEX", extensions: { limit: "cost", got: LIMITS.cost.most + 1 } },
    ]);
    expect((await ask(PAGES, { last: 0, members: 100 })).errors).toMatchObject([{ extensions: { limit: "cost" } }]);
  });

  test("cost counts the default size of a page, and a list of ids by its length", async () => {
    const pages = "structures { nodes { members { nodes { members { nodes { members { nodes { id } } } } } } } }";
    expect((await ask(`{ ${pages} }`)).errors).toMatchObject([{ extensions: { limit: "cost" } }]);
    const nodes = "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Structure { members(first: 100) { nodes { id } } } } }";
    expect((await ask(nodes, { ids: ["a"] })).errors).toEqual([]);
    expect((await ask(nodes, { ids: Array.from({ length: 250 }, () => "a") })).errors).toMatchObject([{ extensions: { limit: "cost" } }]);
  });

  test("cost takes the dearest of the types that a record may have, not all of them", async () => {
    const kinds = ["Structure", "Reform", "Review"].map((kind) => `... on ${kind} { citations { source { name } } }`);
    const { errors } = await ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { ${kinds.join(" ")} } }`, {
      ids: Array.from({ length: 250 }, () => "a"),
    });
    expect(errors).toEqual([]);
  });

  test(`aliases lets ${LIMITS.aliases.most} pass and refuses one more, of __typename too`, async () => {
    expect((await ask(aliased(LIMITS.aliases.most))).errors).toEqual([]);
    expect((await ask(aliased(LIMITS.aliases.most + 1))).errors).toMatchObject([
      { code: "QUERY_TOO_COMPLEX", extensions: { limit: "aliases" } },
    ]);
  });

  test(`directives lets ${LIMITS.directives.most} pass and refuses one more`, async () => {
    const question = (count: number): string => `{ ${"... @include(if: true) { __typename } ".repeat(count)} }`;
    expect((await ask(question(LIMITS.directives.most))).errors).toEqual([]);
    expect((await ask(question(LIMITS.directives.most + 1))).errors).toMatchObject([
      { code: "QUERY_TOO_COMPLEX", extensions: { limit: "directives" } },
    ]);
  });

  test(`tokens lets ${LIMITS.tokens.most} pass and refuses one more`, async () => {
    // Twelve tokens and its ids each; with the outer braces, 994.
    const lists = Array.from({ length: 4 }, (_, number) => `a${number}: nodes(ids: [${'"x" '.repeat(236)}]) { id }`).join(" ");
    expect((await ask(`{ ${lists} ${"__typename ".repeat(LIMITS.tokens.most - 994)} }`)).errors).toEqual([]);
    expect((await ask(`{ ${lists} ${"__typename ".repeat(LIMITS.tokens.most - 993)} }`)).errors).toMatchObject([
      { code: "GRAPHQL_PARSE_FAILED" },
    ]);
  });

  test(`pages lets ${LIMITS.page.most} rows pass and refuses one more, and none is a page too`, async () => {
    const page = (first: number): ReturnType<typeof ask> =>
      ask("query ($first: Int!) { structures(first: $first) { totalCount } }", { first });
    expect((await page(LIMITS.page.most)).errors).toEqual([]);
    expect((await page(0)).errors).toEqual([]);
    expect((await page(LIMITS.page.most + 1)).errors).toMatchObject([{ code: "BAD_USER_INPUT" }]);
    expect((await page(-1)).errors).toMatchObject([{ code: "BAD_USER_INPUT" }]);
  });

  test(`errors tells ${LIMITS.errors.most} of a document, and that there are more`, async () => {
    const { errors } = await ask(`{ ${Array.from({ length: 50 }, (_, number) => `no${number}`).join(" ")} }`);
    expect(errors).toHaveLength(LIMITS.errors.most + 1);
    const coerced = await ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids: Array.from({ length: 250 }, () => ({})) });
    expect(coerced.errors).toHaveLength(LIMITS.errors.most + 1);
  });

  test("records lets as many be reached as it says and refuses one more", () => {
    const take = recordBudget(3);
    take(2);
    take(1);
    expect(() => take(1)).toThrow(/at most 20000 records reached/);
  });

  test("records ends a walk to and fro that looked cheap beforehand", async () => {
    const bodies = Array.from({ length: 150 }, (_, number) => structure(`body-${number}`));
    const ids = bodies.map(({ id }) => id);
    const end = change("all-end", "ABOLITION", "1974-04-01", { originals: ids, causedBy: ["axe"] });
    const large = askerOf(openMemoryStore([asDataset("test", [...bodies, end, reform("axe")], "cccc")]));
    const once = await large('{ reform(id: "axe") { abolished { events { originals { id } } } } }');
    expect(once.errors).toMatchObject([{ code: "QUERY_TOO_COMPLEX", extensions: { limit: "records" } }]);
    expect((await large('{ reform(id: "axe") { abolished { events { id } } } }')).errors).toEqual([]);
  });
});

describe("introspection", () => {
  test("is answered whole, however deep the standard question is", async () => {
    expect((await ask(getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true }))).errors).toEqual([]);
  });

  test("that goes round in circles is refused", async () => {
    const { errors } = await ask("{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }");
    expect(errors).toMatchObject([{ code: "GRAPHQL_VALIDATION_FAILED" }]);
  });

  test("many times over is refused by its cost", async () => {
    const { errors } = await ask(`{ ${Array.from({ length: 30 }, (_, number) => `a${number}: __schema { types { name } }`).join(" ")} }`);
    expect(errors).toMatchObject([{ code: "QUERY_TOO_COMPLEX", extensions: { limit: "cost" } }]);
  });
});
