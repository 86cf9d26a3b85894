import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { serverAudits } from "graphql-http";

import { openMemoryStore } from "../../src/store/memory/memory-store.ts";
import { SMALL_HISTORY } from "../helpers/small-history.ts";
import { openServer } from "./open-server.ts";
import type { OpenServer } from "./open-server.ts";

let server: OpenServer;
beforeAll(async () => {
  server = await openServer(openMemoryStore(SMALL_HISTORY));
});
afterAll(() => server.close());

const JSON_TYPE = { "content-type": "application/json" };
const QUESTION = "{ dataset { revision } }";
const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`${server.url}${path}`, { headers, redirect: "manual" });
const post = (body: string, headers: Readonly<Record<string, string>> = JSON_TYPE): Promise<Response> =>
  fetch(`${server.url}/graphql`, { method: "POST", headers, body });
const codesOf = async (response: Response): Promise<readonly string[]> => {
  const { errors = [] } = (await response.json()) as { errors?: readonly { extensions: { code: string } }[] };
  return errors.map(({ extensions }) => extensions.code);
};

describe("GraphQL over HTTP", () => {
  const audits = serverAudits({ url: () => `${server.url}/graphql`, fetchFn: fetch });

  test("has all 61 audits of the specification to pass", () => {
    expect(audits).toHaveLength(61);
  });

  test.each(audits.map((audit) => [audit.name, audit] as const))("%s", async (_name, audit) => {
    const result = await audit.fn();
    expect({ status: result.status, reason: "reason" in result ? result.reason : "" }).toEqual({ status: "ok", reason: "" });
  });

  test("the same question has the same answer by GET and by POST", async () => {
    const [first, second] = await Promise.all([
      get(`/graphql?query=${encodeURIComponent(QUESTION)}`),
      post(JSON.stringify({ query: QUESTION })),
    ]);
    expect(first.status).toBe(200);
    expect(await first.text()).toBe(await second.text());
  });

  test("a HEAD request gets the headers of the GET and no body", async () => {
    const response = await fetch(`${server.url}/graphql?query=${encodeURIComponent(QUESTION)}`, { method: "HEAD" });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("");
  });

  test("a list of operations is refused", async () => {
    const response = await post(JSON.stringify([{ query: QUESTION }, { query: QUESTION }]));
    expect(response.status).toBe(400);
    expect(await codesOf(response)).toEqual(["BAD_REQUEST"]);
  });

  test.each(["PUT", "PATCH", "DELETE"])("%s is refused with the methods that are allowed", async (method) => {
    const response = await fetch(`${server.url}/graphql`, { method, headers: JSON_TYPE, body: "{}" });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, HEAD, POST");
  });

  test.each([
    ["text in another encoding", "application/json; charset=utf-16", 415],
    ["a form", "application/x-www-form-urlencoded", 415],
    ["plain text, which a foreign page may send unasked", "text/plain", 415],
  ])("refuses %s", async (_what, type, status) => {
    const response = await post(JSON.stringify({ query: QUESTION }), { "content-type": type });
    expect(response.status).toBe(status);
    expect(await codesOf(response)).toEqual(["UNSUPPORTED_MEDIA_TYPE"]);
  });

  test("a body over 64 KiB is refused", async () => {
    const response = await post(JSON.stringify({ query: `{ dataset { revision } } #${"x".repeat(64 * 1024)}` }));
    expect(response.status).toBe(413);
    expect(await codesOf(response)).toEqual(["PAYLOAD_TOO_LARGE"]);
  });

  test("a mutation is refused, there being none", async () => {
    const response = await post(JSON.stringify({ query: "mutation { dataset { revision } }" }), {
      ...JSON_TYPE,
      accept: "application/graphql-response+json",
    });
    expect(response.status).toBe(400);
  });

  test("cookies and authorisation change nothing: no answer depends on who asks", async () => {
    const path = `/graphql?query=${encodeURIComponent(QUESTION)}`;
    const [plain, known] = await Promise.all([get(path), get(path, { cookie: "session=1", authorization: "Bearer x" })]);
    expect(await known.text()).toBe(await plain.text());
    expect(known.headers.get("set-cookie")).toBeNull();
  });
});

describe("every answer", () => {
  test.each(["/graphql?query={dataset{revision}}", "/health/live", "/nothing"])(
    "of %s carries the security headers and an id",
    async (path) => {
      const { headers } = await get(path);
      expect(headers.get("content-security-policy")).toBe("default-src 'none'; frame-ancestors 'none'");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("access-control-allow-origin")).toBe("*");
      expect(headers.get("access-control-allow-credentials")).toBeNull();
      expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    },
  );

  test("is compressed for those who can read it so, when it is long", async () => {
    const { headers } = await get(`/graphql?query=${encodeURIComponent("{ __schema { types { name description } } }")}`, {
      "accept-encoding": "br",
    });
    expect(headers.get("content-encoding")).toBe("br");
  });

  test("to a preflight allows GET and POST without credentials", async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: "OPTIONS",
      headers: {
        origin: "https://elsewhere.example",
        "access-control-request-method": "POST",
        "access-control-request-headers": "content-type",
      },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get("access-control-allow-methods")).toBe("GET, HEAD, POST");
  });
});

describe("what nothing answers", () => {
  test("is told in the shape of GraphQL errors, with the way to the API", async () => {
    const response = await get("/graphq?query=x");
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      errors: [{ message: "There is nothing at /graphq. The API answers at /graphql.", extensions: { code: "NOT_FOUND" } }],
    });
  });

  test("an address that is no address is told so too", async () => {
    const response = await get("/%zz");
    expect(response.status).toBe(400);
    expect(await codesOf(response)).toEqual(["BAD_REQUEST"]);
  });
});
