import { descentFields, originLines, structureFields } from "./columns.ts";
import type { ExportFormat } from "./format.ts";
import { xml } from "./xml.ts";

/** GraphML (graphml.graphdrawing.org): structures as nodes, descent as directed edges, every field as text. */
export const graphml: ExportFormat = {
  name: "graphml",
  extension: "graphml",
  mediaType: "application/xml",
  description: "GraphML for networkx, igraph, yEd, Gephi",
  *write({ origin, structures, descent }) {
    yield `<?xml version="1.0" encoding="UTF-8"?>\n<!-- ${comment(originLines(origin).join(" "))} -->\n`;
    yield `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n`;
    const graphKeys = ["title", "scope", "licence", "version", "revision", "completeTo"] as const;
    for (const key of graphKeys) yield keyLine("g", "graph", key);
    const first = structures[0];
    const nodeKeys = first === undefined ? [] : Object.keys(structureFields(first, origin)).filter((key) => key !== "id");
    for (const key of nodeKeys) yield keyLine("n", "node", key);
    const firstDescent = descent[0];
    const edgeKeys =
      firstDescent === undefined ? [] : Object.keys(descentFields(firstDescent)).filter((key) => key !== "from" && key !== "to");
    for (const key of edgeKeys) yield keyLine("e", "edge", key);
    yield `  <graph id="${xml(origin.revision)}" edgedefault="directed">\n`;
    for (const key of graphKeys) yield dataLine(4, `g-${key}`, origin[key]);
    for (const structure of structures) {
      yield `    <node id="${xml(structure.id)}">\n`;
      for (const [key, value] of Object.entries(structureFields(structure, origin))) if (key !== "id") yield dataLine(6, `n-${key}`, value);
      yield "    </node>\n";
    }
    for (const line of descent) {
      yield `    <edge id="${xml(line.id)}" source="${xml(line.from.id)}" target="${xml(line.to.id)}">\n`;
      for (const [key, value] of Object.entries(descentFields(line)))
        if (key !== "from" && key !== "to") yield dataLine(6, `e-${key}`, value);
      yield "    </edge>\n";
    }
    yield "  </graph>\n</graphml>\n";
  },
};

function keyLine(prefix: string, domain: string, name: string): string {
  return `  <key id="${prefix}-${name}" for="${domain}" attr.name="${name}" attr.type="string"/>\n`;
}

function dataLine(indent: number, key: string, value: string): string {
  return `${" ".repeat(indent)}<data key="${key}">${xml(value)}</data>\n`;
}

function comment(text: string): string {
  return xml(text).replaceAll("--", "- -");
}
