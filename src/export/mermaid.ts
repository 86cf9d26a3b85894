import { originLines } from "./columns.ts";
import { lifeLabel, word } from "./dot.ts";
import type { ExportFormat } from "./format.ts";

/** A Mermaid flowchart, for READMEs and notes. Names are quoted with their special characters as entities. */
export const mermaid: ExportFormat = {
  name: "mermaid",
  extension: "mmd",
  mediaType: "text/vnd.mermaid",
  description: "Mermaid flowchart for Markdown",
  *write({ origin, structures, descent }) {
    for (const line of originLines(origin)) yield `%% ${line.replaceAll(/[\r\n{}]/g, " ")}\n`;
    yield "flowchart LR\n";
    const number = new Map(structures.map(({ id }, index) => [id, `s${index}`]));
    for (const structure of structures)
      yield `  ${number.get(structure.id)}["${entities(structure.name)}<br/>${entities(lifeLabel(structure))}"]\n`;
    for (const { from, to, event, partial } of descent) {
      const arrow = event.status === "PLANNED" || partial ? "-.->" : "-->";
      yield `  ${number.get(from.id)} ${arrow}|"${entities(`${word(event.kind)} ${event.effective.edtf}`)}"| ${number.get(to.id)}\n`;
    }
  },
};

function entities(text: string): string {
  return text.replace(/["#;&<>\\`\n\r[\](){}|]/g, (character) => `#${character.codePointAt(0) ?? 32};`);
}
