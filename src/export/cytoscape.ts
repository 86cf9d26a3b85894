import { descentFields, structureFields } from "./columns.ts";
import type { ExportFormat } from "./format.ts";

/** Cytoscape.js elements; the origin is in `data`, as Cytoscape keeps network attributes. */
export const cytoscape: ExportFormat = {
  name: "cytoscape",
  extension: "cyjs",
  mediaType: "application/json",
  description: "Cytoscape JSON for Cytoscape and Cytoscape.js",
  *write({ origin, structures, descent }) {
    yield `{"format_version":"1.0","data":${JSON.stringify(origin)},"elements":{"nodes":[`;
    yield* joined(structures, (structure) => ({
      // networkx reads the key of a node from `value`.
      data: { ...structureFields(structure, origin), name: structure.name, value: structure.id },
    }));
    yield `],"edges":[`;
    yield* joined(descent, (line) => ({ data: { id: line.id, source: line.from.id, target: line.to.id, ...descentFields(line) } }));
    yield "]}}\n";
  },
};

function* joined<T>(items: readonly T[], describe: (item: T) => object): Generator<string> {
  for (const [index, item] of items.entries()) yield `${index === 0 ? "\n" : ",\n"}${JSON.stringify(describe(item))}`;
}
