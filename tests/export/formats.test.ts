import { describe, expect, test } from "@jest/globals";
import { parse } from "csv-parse/sync";
import { Parser } from "n3";

import { EXPORT_FORMATS, exportFormat } from "../../src/export/formats.ts";
import { HOSTILE_NAMES, hostileGraph } from "./hostile-graph.ts";

const graph = hostileGraph();
const write = (name: string): string => [...(exportFormat(name)?.write(graph) ?? [])].join("");

// CSL-JSON is a bare list by its own definition, and a table without rows has no place for it.
const silent = [
  "csl-json",
  ...["reforms", "reviews", "recommendations", "outcomes", "people", "governments", "problems", "functions"].map((table) => `${table}.csv`),
];

test.each(EXPORT_FORMATS.filter(({ name }) => !silent.includes(name)).map(({ name }) => [name]))(
  "%s carries licence or revision of the dataset",
  (name) => {
    expect(write(name)).toContain(name === "timelinejs" ? "revision 0000000000000000" : "0000000000000000");
  },
);

describe("hostile names", () => {
  test("come back from JSON Lines and Cytoscape as they were", () => {
    const lines = write("jsonl")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { type: string; name: string });
    expect(
      lines
        .filter(({ type }) => type === "Structure")
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...HOSTILE_NAMES].sort());
    const { elements } = JSON.parse(write("cytoscape")) as {
      elements: { nodes: { data: { label: string } }[]; edges: { data: { source: string; target: string } }[] };
    };
    expect(elements.nodes.map(({ data }) => data.label).sort()).toEqual([...HOSTILE_NAMES].sort());
    expect(elements.edges).toHaveLength(HOSTILE_NAMES.length - 1);
  });

  test("come back from CSV as they were, but for the apostrophe before what a spreadsheet would run", () => {
    const rows = parse(write("nodes.csv"), { columns: true }) as { label: string }[];
    expect(rows.map(({ label }) => label).sort()).toEqual(
      HOSTILE_NAMES.map((name) => (/^[=+\-@\t]/.test(name) ? `'${name}` : name)).sort(),
    );
  });

  test("come back from Turtle as they were, and its statements are those of JSON-LD", () => {
    const quads = new Parser().parse(write("turtle"));
    const labels = quads
      .filter(({ subject, predicate }) => subject.value.includes("/id/body-") && predicate.value.endsWith("prefLabel"))
      .map(({ object }) => object.value);
    expect(labels.sort()).toEqual([...HOSTILE_NAMES].sort());
    const nodes = (JSON.parse(write("json-ld")) as { "@graph": Record<string, unknown[]>[] })["@graph"];
    const statements = nodes.reduce(
      (total, node) =>
        total +
        Object.entries(node)
          .filter(([key]) => key !== "@id")
          .reduce((sum, [, values]) => sum + values.length, 0),
      0,
    );
    expect(quads).toHaveLength(statements);
  });

  test("cannot break out of a Cypher literal", () => {
    for (const line of write("cypher").split("\n")) expect(line.replaceAll(/'(?:[^'\\]|\\.)*'/g, "")).not.toMatch(/DETACH DELETE|'/);
  });

  test("stay within one line of a Mermaid label", () => {
    const lines = write("mermaid").trimEnd().split("\n").slice(3);
    expect(lines).toHaveLength(HOSTILE_NAMES.length * 2 - 1);
    for (const line of lines) expect(line).toMatch(/^ {2}s\d+(\["[^"]*"\]| (-->|-\.->)\|"[^"]*"\| s\d+)$/);
  });
});

test("GEXF's last day is the day before the half-open end", () => {
  expect(write("gexf")).toContain(
    'id="body-0" label="&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;" start="1948-07-05" end="1949-03-31"',
  );
});

test("no two formats have one name", () => {
  const names = EXPORT_FORMATS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
