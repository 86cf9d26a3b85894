import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

import { readConfig } from "../config.ts";
import { EXPORT_FORMATS, exportFormat } from "../export/formats.ts";
import { cutScope } from "../export/scope.ts";
import type { ScopeQuestion } from "../export/scope.ts";
import { localUrl } from "../server/local-url.ts";
import { EXIT, UsageError } from "./exit-codes.ts";
import type { ExitCode } from "./exit-codes.ts";
import type { Terminal } from "./terminal.ts";
import { historyOf, provenance, withStore } from "./with-store.ts";

export interface ExportOptions extends ScopeQuestion {
  readonly format: string;
  /** A file; absent: standard output. */
  readonly out?: string | undefined;
}

/** Writes a part of the graph in one format. A file appears whole or not at all. */
export async function exportGraph({ format: name, out, ...question }: ExportOptions, terminal: Terminal): Promise<ExitCode> {
  const format = exportFormat(name);
  if (format === undefined) {
    throw new UsageError(`expected a format (${EXPORT_FORMATS.map((one) => one.name).join(", ")}), got "${name}"`);
  }
  return withStore(async (store) => {
    const { publicUrl, host, port } = readConfig();
    const history = await historyOf(store);
    const graph = await cutScope(store, history, question, publicUrl ?? localUrl(host, port));
    if (out === undefined) terminal.out([...format.write(graph)].join("").trimEnd());
    else await writeWhole(out, format.write(graph));
    terminal.note(
      `${graph.structures.length} structures, ${graph.descent.length} lines of descent, ${graph.records.length} records: ${provenance(history)}`,
    );
    return EXIT.ok;
  });
}

async function writeWhole(file: string, pieces: Iterable<string>): Promise<void> {
  const draft = `${file}.${process.pid}.draft`;
  try {
    await pipeline(Readable.from(pieces), createWriteStream(draft));
    await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
}
