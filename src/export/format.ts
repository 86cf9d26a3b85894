import type { ExportGraph } from "./export-graph.ts";

/** A way to write a graph. Pieces are yielded as they are made, so that a large graph is never one string. */
export interface ExportFormat {
  /** As it stands in /export/{name}. */
  readonly name: string;
  readonly extension: string;
  readonly mediaType: string;
  /** Who reads it, for documentation and error messages. */
  readonly description: string;
  write(graph: ExportGraph): Iterable<string>;
}
