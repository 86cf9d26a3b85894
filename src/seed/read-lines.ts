import { closeSync, openSync, readSync } from "node:fs";

const CHUNK_BYTES = 1024 * 1024;
const LINE_FEED = 10;

/** The lines of a file of UTF-8 text, one after another: the text of a large register would take more memory than the register. */
export function* readLines(file: string): Generator<string> {
  const descriptor = openSync(file, "r");
  try {
    const chunk = Buffer.alloc(CHUNK_BYTES);
    let begun: Buffer = Buffer.alloc(0);
    for (let bytes = readSync(descriptor, chunk); bytes > 0; bytes = readSync(descriptor, chunk)) {
      const text = begun.length === 0 ? chunk.subarray(0, bytes) : Buffer.concat([begun, chunk.subarray(0, bytes)]);
      let start = 0;
      for (let end = text.indexOf(LINE_FEED); end >= 0; end = text.indexOf(LINE_FEED, start)) {
        yield text.toString("utf8", start, end);
        start = end + 1;
      }
      begun = Buffer.from(text.subarray(start));
    }
    if (begun.length > 0) yield begun.toString();
  } finally {
    closeSync(descriptor);
  }
}
