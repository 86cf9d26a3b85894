import { buildHistory } from "../domain/history.ts";
import { measureQuality } from "../domain/data-quality.ts";
import type { DataQuality } from "../domain/data-quality.ts";
import { loadSeed } from "../seed/load-seed.ts";
import { EXIT } from "./exit-codes.ts";
import type { ExitCode } from "./exit-codes.ts";
import type { Terminal } from "./terminal.ts";

/** Prints how well a seed is sourced: counts, standing of sources, disputes, unknowns. */
export async function seedReport(directory: string, options: { readonly format: "text" | "json" }, terminal: Terminal): Promise<ExitCode> {
  const { meta, records } = await loadSeed(directory);
  const quality = measureQuality(buildHistory(meta, records));
  terminal.out(options.format === "json" ? JSON.stringify(quality, null, 2) : reportText(quality));
  terminal.note(`${meta.title} ${meta.version}, revision ${meta.revision}, complete to ${meta.completeTo}`);
  return EXIT.ok;
}

function reportText(quality: DataQuality): string {
  const share = (part: number): string =>
    `${part} of ${quality.datedClaims} (${((100 * part) / Math.max(1, quality.datedClaims)).toFixed(1)} %)`;
  return [
    section("Records", quality.records),
    section("Structures by scope", quality.structuresByScope),
    section("Structures by nation", quality.structuresByNation),
    section("Structures by decade of birth", quality.structuresByDecade),
    "Changes",
    `  enacted ${quality.enactedEvents}, planned ${quality.plannedEvents}, with an uncertain date ${quality.uncertainDates}`,
    "Dated claims",
    `  on a primary or official source: ${share(quality.primaryOrOfficial)}`,
    `  with sources of two publishers: ${share(quality.twoIndependent)}`,
    `  without a citation: ${quality.uncited}`,
    section("Dated claims by the best standing of their sources", quality.claimsByBestStanding),
    section("Sources by standing", quality.sourcesByStanding),
    `Disputed claims: ${quality.disputed.length}`,
    ...quality.disputed.map(({ record, what, date }) => `  ${record}: ${what} ${date}`),
    `Structures whose beginning is unknown: ${quality.unknownStart.length}`,
    ...quality.unknownStart.map(({ id, unknownStart }) => `  ${id}: ${unknownStart ?? ""}`),
    `Structures whose end is unknown: ${quality.unknownEnd.length}`,
    ...quality.unknownEnd.map(({ id, unknownEnd }) => `  ${id}: ${unknownEnd ?? ""}`),
  ].join("\n");
}

function section(title: string, counts: Readonly<Record<string, number>>): string {
  return [title, ...Object.entries(counts).map(([name, count]) => `  ${name}: ${count}`)].join("\n");
}
