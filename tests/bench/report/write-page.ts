import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

import { runTool } from "../../../src/build/run-tool.ts";
import { ROOT } from "../workshop.ts";
import { growthPicture } from "./growth-picture.ts";
import type { MeasuredSize } from "./results.ts";

const PICTURE = "docs/pictures/cost-against-size.svg";

/** Draws the picture that docs/performance.md shows. */
export async function writeGrowthPicture(sizes: readonly MeasuredSize[]): Promise<void> {
  await mkdir(dirname(join(ROOT, PICTURE)), { recursive: true });
  await writeFile(join(ROOT, PICTURE), growthPicture(sizes));
}

/** Replaces what stands between the comments `<!-- NAME:start -->` and `<!-- NAME:end -->` of a page. */
export async function putBetweenMarks(page: string, name: string, text: string): Promise<void> {
  const file = join(ROOT, page);
  const old = await readFile(file, "utf8");
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [old.indexOf(start), old.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`expected ${start} and ${end} in ${page}`);
  await writeFile(file, `${old.slice(0, from + start.length)}\n\n${text}\n\n${old.slice(to)}`);
  await runTool(ROOT, "prettier", ["--write", "--log-level", "warn", file]);
}
