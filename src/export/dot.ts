import { dateLabel } from "../domain/date-label.ts";
import type { Structure } from "../domain/records.ts";
import { originLines } from "./columns.ts";
import type { ExportFormat } from "./format.ts";

/** Graphviz DOT, left to right: planned descent dashed, partial descent dotted. */
export const dot: ExportFormat = {
  name: "dot",
  extension: "gv",
  mediaType: "text/vnd.graphviz",
  description: "DOT for Graphviz",
  *write({ origin, structures, descent }) {
    for (const line of originLines(origin)) yield `// ${line.replaceAll(/[\r\n]/g, " ")}\n`;
    yield `digraph ${quoted(origin.scope)} {\n  rankdir=LR;\n  node [shape=box, style=rounded];\n`;
    for (const structure of structures)
      yield `  ${quoted(structure.id)} [label=${quoted(`${structure.name}\n${lifeLabel(structure)}`)}];\n`;
    for (const { from, to, event, partial } of descent) {
      const style = event.status === "PLANNED" ? "dashed" : partial ? "dotted" : "solid";
      yield `  ${quoted(from.id)} -> ${quoted(to.id)} [label=${quoted(`${word(event.kind)} ${event.effective.edtf}`)}, style=${style}];\n`;
    }
    yield "}\n";
  },
};

/** "1 April 1974 to 1 April 1996", "since 1 July 2022", "beginning unknown". */
export function lifeLabel({ life: { established, abolished, end } }: Structure): string {
  const start = established === undefined ? "beginning unknown" : dateLabel(established);
  if (end === "STANDING") return established === undefined ? "standing, beginning unknown" : `since ${start}`;
  return `${start} to ${abolished === undefined ? "an unknown day" : dateLabel(abolished)}`;
}

export function word(term: string): string {
  return term.toLowerCase().replaceAll("_", " ");
}

// In a quoted DOT string only the quote is escaped by the reader; a backslash begins an escape of the label, so it is doubled.
function quoted(text: string): string {
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n")}"`;
}
