import { descentFields, originLines, structureFields } from "./columns.ts";
import type { StructureField } from "./columns.ts";
import type { ExportFormat } from "./format.ts";
import { xml } from "./xml.ts";

const NODE_FIELDS = [
  "scope",
  "kind",
  "tier",
  "nations",
  "legalForm",
  "mainFunction",
  "memberOf",
  "established",
  "abolished",
  "end",
  "plannedEnd",
  "url",
] as const satisfies readonly StructureField[];
const EDGE_FIELDS = ["event", "kind", "status", "effective", "partial"] as const;

/**
 * GEXF 1.3 with dynamic lives: a node is there from its earliest first day to its latest last day. GEXF's end day is included, so it is the day
 * before the half-open end. An edge is there from the day its event took effect.
 */
export const gexf: ExportFormat = {
  name: "gexf",
  extension: "gexf",
  mediaType: "application/xml",
  description: "GEXF with dynamic lives for Gephi's timeline and networkx",
  *write({ origin, structures, descent }) {
    yield `<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n`;
    yield `  <meta lastmodifieddate="${xml(origin.completeTo)}">\n    <creator>${xml(origin.title)}</creator>\n    <description>${xml(originLines(origin).join(" "))}</description>\n  </meta>\n`;
    yield `  <graph defaultedgetype="directed" mode="dynamic" timeformat="date">\n`;
    yield `    <attributes class="node" mode="static">\n${NODE_FIELDS.map(attribute).join("")}    </attributes>\n`;
    yield `    <attributes class="edge" mode="static">\n${EDGE_FIELDS.map(attribute).join("")}    </attributes>\n    <nodes>\n`;
    for (const structure of structures) {
      const fields = structureFields(structure, origin);
      yield `      <node id="${xml(structure.id)}" label="${xml(structure.name)}"${span(fields.establishedEarliest, lastDay(fields.abolishedLatest))}>\n        <attvalues>\n`;
      for (const [index, field] of NODE_FIELDS.entries()) yield attvalue(index, fields[field]);
      yield "        </attvalues>\n      </node>\n";
    }
    yield "    </nodes>\n    <edges>\n";
    for (const line of descent) {
      const fields = descentFields(line);
      yield `      <edge id="${xml(line.id)}" source="${xml(line.from.id)}" target="${xml(line.to.id)}"${span(fields.effectiveEarliest, "")}>\n        <attvalues>\n`;
      for (const [index, field] of EDGE_FIELDS.entries()) yield attvalue(index, fields[field]);
      yield "        </attvalues>\n      </edge>\n";
    }
    yield "    </edges>\n  </graph>\n</gexf>\n";
  },
};

function attribute(title: string, index: number): string {
  return `      <attribute id="${index}" title="${title}" type="string"/>\n`;
}

function attvalue(index: number, value: string): string {
  return `          <attvalue for="${index}" value="${xml(value)}"/>\n`;
}

function span(start: string, end: string): string {
  return `${start === "" ? "" : ` start="${start}"`}${end === "" ? "" : ` end="${end}"`}`;
}

function lastDay(day: string): string {
  return day === "" ? "" : new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
