import { mkdir, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { OUTPUT, PARTS, ROOT } from "./parts.ts";
import { isStale } from "./staleness.ts";

/** Builds everything afresh; with `--stale`, only what is absent or older than its sources. */
async function build(onlyStale: boolean): Promise<void> {
  if (!onlyStale) await rm(OUTPUT, { recursive: true, force: true });
  for (const part of PARTS) {
    const stamp = join(OUTPUT, `.${part.name}-built`);
    if (
      onlyStale &&
      !(await isStale(
        stamp,
        part.inputs.map((input) => join(ROOT, input)),
      ))
    )
      continue;
    process.stderr.write(`building the ${part.name}\n`);
    const startedAt = new Date();
    await part.make();
    await mkdir(OUTPUT, { recursive: true });
    // A source that changes while the part is being made is newer than the stamp, so that the next run makes it again.
    await writeFile(stamp, startedAt.toISOString());
    await utimes(stamp, startedAt, startedAt);
  }
}

try {
  await build(process.argv.includes("--stale"));
} catch (error) {
  // What failed has told its reasons: a stack of this script would only bury them.
  process.stderr.write(`the build failed: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
