import { buildHistory } from "../../src/domain/history.ts";
import { cutGraph } from "../../src/export/export-graph.ts";
import type { ExportGraph } from "../../src/export/export-graph.ts";
import type { Source } from "../../src/domain/records.ts";
import { change, dataset, structure } from "../helpers/records.ts";

/** Names that break careless writers: markup, quotes, line ends, formulas, escapes, entities, text beyond the basic plane. */
export const HOSTILE_NAMES = [
  `<script>alert("x")</script>`,
  `Tom & "Jerry's" board`,
  '=HYPERLINK("http://evil")',
  "+1",
  "-1",
  "@SUM(A1)",
  "\tTabbed",
  "two\nlines",
  "back\\slash \\n",
  "}]{[|;#%$",
  "'; MATCH (n) DETACH DELETE n; //",
  "ŵŷ Bwrdd Iechyd \u{1F3E5}",
  "]]>",
  "-->",
  "${x}",
  "&amp;",
];

const source: Source = {
  type: "Source",
  id: "act",
  name: `An "Act" {for} 100% & more_`,
  citations: [],
  formerIds: [],
  dataset: "test",
  kind: "ACT",
  authors: ["O'Neil & {Sons}"],
  publisher: "HM <Stationery> Office",
  link: "https://www.legislation.gov.uk/ukpga/1946/81?a=1&b=%20c",
  accessed: "2026-11-21",
};

/** A graph of structures with hostile names, each the heir of the one before. */
export function hostileGraph(): ExportGraph {
  const bodies = HOSTILE_NAMES.map((name, index) =>
    structure(`body-${index}`, { name, tier: "REGIONAL", summary: name, citations: [{ source: "act", locator: name }] }),
  );
  const events = HOSTILE_NAMES.map((name, index) =>
    index === 0
      ? change("event-0", "CREATION", "1948-07-05", { results: ["body-0"] })
      : {
          ...change(`event-${index}`, "REPLACEMENT", `${1948 + index}-04-01`, {
            originals: [`body-${index - 1}`],
            results: [`body-${index}`],
          }),
          name,
        },
  );
  const { meta, records } = dataset([...bodies, ...events, source]);
  return cutGraph(buildHistory(meta, records), "hostile names", "http://localhost:4000");
}
