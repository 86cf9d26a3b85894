import { LIMITS } from "../../src/limits.ts";

/** A hostile request and the one answer to it that is right. */
export interface Attack {
  readonly name: string;
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly status: number;
  /** The code of the first error; null where there is none, as the request is answered. */
  readonly code: string | null;
}

// Those who accept this media type are told of a bad operation by the status too.
const MODERN = { "content-type": "application/json", accept: "application/graphql-response+json" };

function operation(name: string, query: string, outcome: readonly [number, string | null], variables?: object): Attack {
  const [status, code] = outcome;
  return { name, method: "POST", headers: MODERN, body: JSON.stringify({ query, variables }), status, code };
}

function many(count: number, part: (number: number) => string, separator = " "): string {
  return Array.from({ length: count }, (_, number) => part(number)).join(separator);
}

const INVALID = [400, "GRAPHQL_VALIDATION_FAILED"] as const;
const UNPARSED = [400, "GRAPHQL_PARSE_FAILED"] as const;
const TOO_MUCH = [400, "QUERY_TOO_COMPLEX"] as const;
// A variable that does not fit its type is told before anything runs; a value that its field refuses, as an error of that field.
const BAD_VARIABLE = [400, "BAD_USER_INPUT"] as const;
const BAD_VALUE = [200, "BAD_USER_INPUT"] as const;

const WIDE = "structures(first: $n) { nodes { members(first: $n) { nodes { members(first: $n) { nodes { name } } } } } }";
const FRAGMENT_BOMB = `{ ...F0 } ${many(20, (number) => `fragment F${number} on Query { ...F${number + 1} ...F${number + 1} }`)} fragment F20 on Query { __typename }`;

export const ATTACKS: readonly Attack[] = [
  operation("width bomb in the text", `{ ${WIDE.replaceAll("$n", "100")} }`, TOO_MUCH),
  operation("width bomb in variables", `query ($n: Int!) { ${WIDE} }`, TOO_MUCH, { n: 100 }),
  operation("width bomb in a default", `query ($n: Int! = 100) { ${WIDE} }`, TOO_MUCH),
  operation("width bomb in a fragment", `{ ...F } fragment F on Query { ${WIDE.replaceAll("$n", "100")} }`, TOO_MUCH),
  operation("depth bomb", `{ structures(first: 1) { nodes { ${"memberOf { ".repeat(30)} name ${"} ".repeat(30)} } } }`, TOO_MUCH),
  operation(
    "lists within lists",
    `{ structures(first: 100) { nodes { ${"events { results { ".repeat(4)} id ${"} } ".repeat(4)} } } }`,
    TOO_MUCH,
  ),
  operation("fragments that double at each level", FRAGMENT_BOMB, INVALID),
  operation("fragments in a circle", "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }", INVALID),
  operation("a fragment within itself", "{ structures { nodes { ...A } } } fragment A on Structure { memberOf { ...A } }", INVALID),
  operation("101 aliases", `{ ${many(101, (number) => `a${number}: __typename`)} }`, TOO_MUCH),
  operation("500 fields that are one", `{ ${"__typename ".repeat(500)} }`, [200, null]),
  operation("500 fields of one name with other arguments", `{ ${many(100, (number) => `node(id: "${number}") { id }`)} }`, INVALID),
  operation("10 directives that do not exist", `{ __typename ${"@aa".repeat(10)} }`, INVALID),
  operation("200 directives", `{ __typename ${many(200, () => "@skip(if: false)")} }`, UNPARSED),
  operation("introspection in circles", `{ __schema { types { ${"fields { type { ".repeat(6)} name ${"} } ".repeat(6)} } } }`, INVALID),
  operation("introspection thirty times", `{ ${many(30, (number) => `a${number}: __schema { types { fields { name } } }`)} }`, TOO_MUCH),
  operation("too many tokens", `{ ${"__typename ".repeat(LIMITS.tokens.most)} }`, UNPARSED),
  operation("brackets without end", `{ ${"{".repeat(900)}`, UNPARSED),
  operation("a value nested without end", `{ node(id: ${"[".repeat(480)}${"]".repeat(480)}) { id } }`, INVALID),
  operation("a string of 60,000 characters", `{ search(text: "${"a".repeat(60_000)}") { totalCount } }`, BAD_VALUE),
  operation("a comment of 60,000 characters", `{ __typename } #${"x".repeat(60_000)}`, [200, null]),
  operation("a block string of backslashes", `{ search(text: """${"\\".repeat(30_000)} """) { totalCount } }`, BAD_VALUE),
  operation("5,000 ids in a variable", "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", BAD_VALUE, {
    ids: Array.from({ length: 5000 }, () => "a"),
  }),
  operation("5,000 variables of the wrong type", "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", BAD_VARIABLE, {
    ids: Array.from({ length: 5000 }, () => ({ a: 1 })),
  }),
  operation("a variable nested 5,000 deep", "query ($where: StructureWhere) { structures(where: $where) { totalCount } }", BAD_VARIABLE, {
    where: JSON.parse(`${'{"established":'.repeat(2000)}{}${"}".repeat(2000)}`) as object,
  }),
  operation("a page of minus one", "{ structures(first: -1) { totalCount } }", BAD_VALUE),
  operation("a page of two thousand million", "{ structures(first: 2147483647) { totalCount } }", BAD_VALUE),
  operation(
    "a forged cursor",
    `{ structures(after: "${Buffer.from('["x",{"$gt":""}]').toString("base64url")}") { totalCount } }`,
    BAD_VALUE,
  ),
  operation("Cypher in an id", "query ($id: ID!) { node(id: $id) { id } }", [200, null], {
    id: "' OR 1=1 }) MATCH (n) DETACH DELETE n //",
  }),
  operation("Cypher in a search", "query ($text: String!) { search(text: $text) { totalCount } }", [200, null], {
    text: "`}) LOAD CSV FROM 'file:///etc/passwd' AS l //",
  }),
  operation("Lucene in a search", "query ($text: String!) { search(text: $text) { totalCount } }", [200, null], {
    text: "name:* AND (a OR /.*/~9) [* TO *]^99",
  }),
  operation("a regular expression that backtracks", "query ($text: String!) { search(text: $text) { totalCount } }", [200, null], {
    text: `(a+)+$${"a".repeat(150)}!`,
  }),
  operation("a text that turns the direction of writing", "query ($text: String!) { search(text: $text) { totalCount } }", BAD_VALUE, {
    text: "\u202Eabc",
  }),
  operation("half a character", "query ($text: String!) { search(text: $text) { totalCount } }", BAD_VALUE, { text: "\uD800" }),
  operation("NUL in an id", "query ($id: ID!) { node(id: $id) { id } }", BAD_VALUE, { id: "a\u0000b" }),
  operation("a lineage too deep", '{ lineage(of: "a", depth: 100000) { truncated } }', BAD_VALUE),
  operation("a mutation", "mutation { abolish }", INVALID),
  operation("a subscription", "subscription { changes }", INVALID),
  operation("fields that do not exist, in hundreds", `{ ${many(400, (number) => `x${number}`)} }`, INVALID),
  {
    name: "a batch of ten",
    method: "POST",
    headers: MODERN,
    body: JSON.stringify(Array.from({ length: 10 }, () => ({ query: "{ __typename }" }))),
    status: 400,
    code: "BAD_REQUEST",
  },
  { name: "a body that is not JSON", method: "POST", headers: MODERN, body: '{"query": "{', status: 400, code: "BAD_REQUEST" },
  { name: "a body that is null", method: "POST", headers: MODERN, body: "null", status: 400, code: "BAD_REQUEST" },
  {
    name: "a body that poisons prototypes",
    method: "POST",
    headers: MODERN,
    body: '{"query":"{ __typename }","__proto__":{"admin":true}}',
    status: 400,
    code: "BAD_REQUEST",
  },
  {
    name: "brackets without end in JSON",
    method: "POST",
    headers: MODERN,
    body: `{"query":"{ __typename }","variables":${"[".repeat(30_000)}${"]".repeat(30_000)}}`,
    status: 400,
    code: "BAD_REQUEST",
  },
  {
    name: "a body over the limit",
    method: "POST",
    headers: MODERN,
    body: JSON.stringify({ query: "x".repeat(LIMITS.body.most) }),
    status: 413,
    code: "PAYLOAD_TOO_LARGE",
  },
  {
    name: "a form, which a foreign page may send unasked",
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: "query={__typename}",
    status: 415,
    code: "UNSUPPORTED_MEDIA_TYPE",
  },
  {
    name: "plain text, likewise",
    method: "POST",
    headers: { "content-type": "text/plain" },
    body: "{}",
    status: 415,
    code: "UNSUPPORTED_MEDIA_TYPE",
  },
  {
    name: "a mutation by GET",
    path: `/graphql?query=${encodeURIComponent("mutation { abolish }")}`,
    headers: { accept: MODERN.accept },
    status: 400,
    code: "GRAPHQL_VALIDATION_FAILED",
  },
  {
    name: "variables by GET that are not JSON",
    path: "/graphql?query={__typename}&variables={",
    headers: { accept: MODERN.accept },
    status: 400,
    code: "BAD_REQUEST",
  },
  {
    name: "a question by a hash that is none",
    path: `/graphql?extensions=${encodeURIComponent('{"persistedQuery":{"version":1,"sha256Hash":"0"}}')}`,
    headers: { accept: MODERN.accept },
    status: 400,
    code: "BAD_REQUEST",
  },
  { name: "DELETE", method: "DELETE", status: 405, code: "METHOD_NOT_ALLOWED" },
  { name: "a path out of the folder", path: "/assets/..%2f..%2f..%2fetc%2fpasswd", status: 404, code: "NOT_FOUND" },
  { name: "an id with a path in it", path: "/id/..%2f..%2fetc%2fpasswd", status: 404, code: "NOT_FOUND" },
  {
    name: "an export of everything that matches a long text",
    path: `/export/bibtex?search=${"a".repeat(201)}`,
    status: 400,
    code: "BAD_REQUEST",
  },
  { name: "an export parameter twice", path: "/export/bibtex?search=a&search=b", status: 400, code: "BAD_REQUEST" },
  {
    name: "reconciliation with a poisoned prototype",
    path: `/reconcile?queries=${encodeURIComponent('{"__proto__":{"query":5}}')}`,
    status: 400,
    code: "BAD_REQUEST",
  },
];

export function send(server: string, { path = "/graphql", method = "GET", headers = {}, body }: Attack): Promise<Response> {
  return fetch(`${server}${path}`, { method, headers, redirect: "manual", ...(body === undefined ? {} : { body }) });
}
