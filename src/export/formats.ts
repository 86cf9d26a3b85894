import { bibtex, cslJson } from "./citations.ts";
import { csvFormats } from "./csv.ts";
import { cypherScript } from "./cypher-script.ts";
import { cytoscape } from "./cytoscape.ts";
import { dot } from "./dot.ts";
import type { ExportFormat } from "./format.ts";
import { gexf } from "./gexf.ts";
import { graphml } from "./graphml.ts";
import { jsonLd } from "./json-ld.ts";
import { jsonLines } from "./json-lines.ts";
import { mermaid } from "./mermaid.ts";
import { timelinejs } from "./timelinejs.ts";
import { turtle } from "./turtle.ts";

/** Every export format, by the name it has in /export/{name} and in `export --format`. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  graphml,
  gexf,
  cytoscape,
  dot,
  mermaid,
  ...csvFormats,
  jsonLines,
  timelinejs,
  jsonLd,
  turtle,
  cslJson,
  bibtex,
  cypherScript,
];

export function exportFormat(name: string): ExportFormat | undefined {
  return EXPORT_FORMATS.find((format) => format.name === name);
}
