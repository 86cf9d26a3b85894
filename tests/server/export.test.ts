import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";

import { openMemoryStore } from "../../src/store/memory/memory-store.ts";
import { change, dataset, structure } from "../helpers/records.ts";
import { openServer } from "./open-server.ts";
import type { OpenServer } from "./open-server.ts";

const records = [
  structure("trust", { name: "Leeds Primary Care Trust" }),
  structure("group", { name: "Leeds Clinical Commissioning Group" }),
  change("1", "CREATION", "2006-10-01", { results: ["trust"] }),
  change("2", "REPLACEMENT", "2013-04-01", { originals: ["trust"], results: ["group"] }),
];

let server: OpenServer;
beforeAll(async () => {
  server = await openServer(openMemoryStore([dataset(records)]));
});
afterAll(() => server.close());

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${server.url}${path}`, { headers, redirect: "manual" });

describe("/export", () => {
  test("lists its formats with their addresses", async () => {
    const { formats } = (await (await get("/export")).json()) as { formats: { name: string; url: string }[] };
    expect(formats).toContainEqual(expect.objectContaining({ name: "graphml", url: "https://graph.test/export/graphml" }));
  });

  test("gives a lineage as a download with its licence, revision and a tag that saves sending it again", async () => {
    const reply = await get("/export/edges.csv?lineage=trust");
    expect(reply.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(reply.headers.get("content-disposition")).toBe('attachment; filename="nhs-reform-0000000000000000.edges.csv"');
    expect(await reply.text()).toContain('"trust","group","2","REPLACEMENT"');
    const again = await get("/export/edges.csv?lineage=trust", { "if-none-match": reply.headers.get("etag") ?? "" });
    expect(again.status).toBe(304);
  });

  test("gives what stood on a day, and what a search finds", async () => {
    expect(await (await get("/export/nodes.csv?on=2010-01-01")).text()).toMatch(/"trust"[^]*/);
    expect(await (await get("/export/nodes.csv?on=2010-01-01")).text()).not.toContain('"group"');
    expect(await (await get("/export/nodes.csv?search=commissioning")).text()).toContain('"group"');
  });

  test.each([
    ["/export/pdf", 404, /Expected one of the formats graphml, .*got "pdf"/],
    ["/export/dot?lineage=trusts", 400, /expected lineage to be the id of a structure, got "trusts"/],
    ["/export/dot?on=2010-02-30", 400, /expected on to be a day/],
    ["/export/dot?on=2010-01-01&search=x", 400, /expected one of lineage, on and search, got on and search/],
    ["/export/dot?depth=1&lineage=trust&x=1", 400, /Expected parameters from lineage, .*got "x"/],
    ["/export/dot?lineage=trust&depth=99", 400, /whole number from 0 to 50, got "99"/],
    ["/export/dot?lineage=trust&lineage=group", 400, /lineage once, got it 2 times/],
  ])("answers %s with %i and says what was expected", async (path, status, message) => {
    const reply = await get(path);
    expect(reply.status).toBe(status);
    const { errors } = (await reply.json()) as { errors: { message: string }[] };
    expect(errors[0]?.message).toMatch(message);
  });
});

describe("/id/{id}", () => {
  test("is linked data: JSON-LD unless Turtle is asked for", async () => {
    const reply = await get("/id/trust", { accept: "application/ld+json" });
    expect(reply.headers.get("content-type")).toBe("application/ld+json; charset=utf-8");
    const { "@graph": nodes } = (await reply.json()) as { "@graph": { "@id": string; "@type": string[] }[] };
    expect(nodes.find((node) => node["@id"] === "https://graph.test/id/trust")?.["@type"]).toContain("org:FormalOrganization");
    expect(await (await get("/id/trust", { accept: "text/turtle" })).text()).toContain(
      "<https://graph.test/id/trust> a org:FormalOrganization",
    );
  });

  test("that nobody has is a 404 with the nearest ids", async () => {
    const reply = await get("/id/trustt");
    expect(reply.status).toBe(404);
    expect(JSON.stringify(await reply.json())).toContain("Did you mean trust?");
  });
});

describe("/reconcile", () => {
  test("presents itself as OpenRefine expects", async () => {
    expect(await (await get("/reconcile")).json()).toMatchObject({ versions: ["0.2"], identifierSpace: "https://graph.test/id/" });
  });

  test("matches a batch of names as of a day, posted as OpenRefine posts them", async () => {
    const queries = { q0: { query: "Leeds PCT", properties: [{ pid: "on", v: "2010-01-01" }] }, q1: { query: "Leeds CCG" } };
    const reply = await fetch(`${server.url}/reconcile`, {
      method: "POST",
      body: new URLSearchParams({ queries: JSON.stringify(queries) }),
    });
    expect(await reply.json()).toMatchObject({
      q0: { result: [{ id: "trust", match: true }] },
      q1: { result: [{ id: "group", match: true }] },
    });
  });

  test.each([
    ["{", /JSON object such as/],
    ['{"q0": {"query": 1}}', /In query "q0": expected query to be a name/],
    ['{"q0": {"query": "x", "properties": [{"pid": "on", "v": "soon"}]}}', /expected the property "on" to be a day/],
  ])("says what was expected for %s", async (queries, message) => {
    const reply = await get(`/reconcile?queries=${encodeURIComponent(queries)}`);
    expect(reply.status).toBe(400);
    expect(JSON.stringify(await reply.json())).toMatch(new RegExp(message.source.replaceAll('"', '\\\\"')));
  });
});
