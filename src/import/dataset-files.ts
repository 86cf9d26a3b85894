import { csvText } from "./csv-text.ts";
import type { DatasetTables } from "./dataset-tables.ts";
import { LICENCE } from "./publishers.ts";
import type { Overlap, SourceFile } from "./readings.ts";
import { CHANGE_CELLS, STRUCTURE_CELLS } from "./registers.ts";
import type { ChangeRow, Register, StructureRow } from "./registers.ts";

// The seed's reader takes files of at most 10 MB.
const ROWS_A_FILE = 15_000;

/** A file of a dataset's folder: its path within it, and its text. */
export interface DatasetFile {
  readonly path: string;
  readonly text: string;
}

/** The files of a dataset in the seed's format, all but the report. */
export function* datasetFiles(tables: DatasetTables): Generator<DatasetFile> {
  yield { path: "dataset.yaml", text: datasetYaml(tables) };
  yield { path: "sources.yaml", text: sourcesYaml(citedSources(tables)) };
  for (const register of tables.structures) yield* registerFiles(register, "", STRUCTURE_CELLS);
  for (const register of tables.changes) yield* registerFiles(register, "changes-", CHANGE_CELLS);
  if (tables.overlaps.length > 0) yield { path: "overlaps.tsv", text: overlapsText(tables.overlaps) };
  yield { path: "README.md", text: readme(tables) };
}

function* registerFiles<Row extends { readonly [K in keyof Row]?: string | undefined }>(
  { name, rows }: Register<Row>,
  prefix: string,
  columns: readonly (keyof Row & string)[],
): Generator<DatasetFile> {
  for (let from = 0, part = 1; from < rows.length; from += ROWS_A_FILE, part += 1) {
    const number = rows.length > ROWS_A_FILE ? `-${part}` : "";
    yield { path: `registers/${prefix}${name}${number}.csv`, text: csvText(columns, rows.slice(from, from + ROWS_A_FILE)) };
  }
}

// A file from which nothing was taken is in the report; as a source of nothing it would not pass the checks.
function citedSources({ sources, structures, changes }: DatasetTables): readonly SourceFile[] {
  const cited = new Set<string>();
  for (const row of [...structures, ...changes].flatMap<StructureRow | ChangeRow>(({ rows }) => rows)) {
    const cells = "effective" in row ? [row.cite] : [row.cite, row.standing, row.answersTo];
    for (const cell of cells) for (const [id] of (cell ?? "").matchAll(/o[dn]s-file-[a-z0-9-]+/g)) cited.add(id);
  }
  return sources.filter(({ id }) => cited.has(id));
}

function datasetYaml({ name, title, description, completeTo }: DatasetTables): string {
  const [year, month, day] = completeTo.split("-").map(Number);
  return [
    'format: "1"',
    `name: ${name}`,
    `title: ${JSON.stringify(title)}`,
    `version: ${year}.${month}.${day}`,
    `completeTo: "${completeTo}"`,
    `licence: ${LICENCE}`,
    `description: ${JSON.stringify(description)}`,
    "",
  ].join("\n");
}

// Text in JSON's quotes is text in YAML's, so that no name of a file can break out.
function sourcesYaml(sources: readonly SourceFile[]): string {
  const entries = sources.map(({ id, title, publisher, url, date, accessed }) =>
    [
      `  - id: ${id}`,
      "    kind: DATASET",
      `    title: ${JSON.stringify(title)}`,
      `    publisher: ${JSON.stringify(publisher)}`,
      ...(date === undefined ? [] : [`    published: "${date}"`]),
      `    url: ${url}`,
      `    accessed: "${accessed}"`,
      `    licence: ${LICENCE}`,
    ].join("\n"),
  );
  return `format: "1"\nsources:\n${entries.join("\n")}\n`;
}

function overlapsText(overlaps: readonly Overlap[]): string {
  const rows = overlaps.map(({ from, fromName, to, toName, percent, place }) =>
    [from, fromName, to, toName, percent, `${place.source}@row ${place.row}`].join("\t"),
  );
  return `${["from\tfromName\tto\ttoName\tpercentOfPostcodes\tsource", ...rows].join("\n")}\n`;
}

function readme({ title, description, overlaps }: DatasetTables): string {
  return [
    `# ${title}`,
    "",
    description,
    "",
    "Contains public sector information licensed under the Open Government Licence v3.0.",
    "",
    "Made by an importer: changes by hand are lost when it runs again. `report.json` says what was read, what was left out and why.",
    ...(overlaps.length === 0
      ? []
      : [
          "",
          "`overlaps.tsv` tells how much of the area of a primary care trust lay in that of a clinical commissioning group, by share of postcodes. That is",
          "geography, not legal succession: no body became another by it. It is kept beside the dataset and is not loaded into it.",
        ]),
    "",
  ].join("\n");
}
