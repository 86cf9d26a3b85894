import type { ExportFormat } from "./format.ts";

/** One record a line, whole and lossless; the first line is the origin. */
export const jsonLines: ExportFormat = {
  name: "jsonl",
  extension: "jsonl",
  mediaType: "application/jsonl",
  description: "JSON Lines: every record, lossless",
  *write({ origin, records }) {
    yield `${JSON.stringify({ type: "Origin", ...origin })}\n`;
    for (const record of records) yield `${JSON.stringify(record)}\n`;
  },
};
