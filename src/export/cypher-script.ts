import { edgesOf } from "../domain/edges.ts";
import { originLines, structureFields } from "./columns.ts";
import type { ExportFormat } from "./format.ts";

/**
 * A Cypher script for one's own Neo4j: `cypher-shell -f FILE`. Safe to run twice. Labels and relationship types come from closed lists; everything else is a
 * string literal.
 */
export const cypherScript: ExportFormat = {
  name: "cypher",
  extension: "cypher",
  mediaType: "application/x-cypher",
  description: "Cypher script for your own Neo4j",
  *write({ origin, records }) {
    for (const line of originLines(origin)) yield `// ${line.replaceAll(/[\r\n]/g, " ")}\n`;
    yield "CREATE CONSTRAINT record_id IF NOT EXISTS FOR (r:Record) REQUIRE r.id IS UNIQUE;\n";
    for (const record of records) {
      const fields =
        record.type === "Structure" ? structureFields(record, origin) : { id: record.id, url: `${origin.publicUrl}/id/${record.id}` };
      const properties = {
        ...fields,
        name: record.name,
        ...(record.summary === undefined ? {} : { summary: record.summary }),
        ...("kind" in record ? { kind: record.kind } : {}),
        ...("effective" in record && record.effective !== undefined ? { effective: record.effective.edtf } : {}),
      };
      yield `MERGE (r:Record {id: ${quoted(record.id)}}) SET r:${record.type}, r += {${Object.entries(properties)
        .map(([key, value]) => `${key}: ${quoted(value)}`)
        .join(", ")}};\n`;
    }
    const here = new Set(records.map(({ id }) => id));
    for (const record of records) {
      for (const { type, to } of edgesOf(record)) {
        if (here.has(to)) yield `MATCH (a:Record {id: ${quoted(record.id)}}), (b:Record {id: ${quoted(to)}}) MERGE (a)-[:${type}]->(b);\n`;
      }
    }
  },
};

function quoted(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'").replaceAll("\n", "\\n").replaceAll("\r", "\\r")}'`;
}
