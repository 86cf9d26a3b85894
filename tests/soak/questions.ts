import { readdirSync, readFileSync } from "node:fs";

const GOLDEN = new URL("../graphql/operations/", import.meta.url);
const STRUCTURES = [
  "primary-care-trusts",
  "strategic-health-authorities",
  "nhs-england",
  "nhs-england-regions",
  "clinical-commissioning-groups",
];

/** What readers ask: the golden questions, records, pages, searches, analyses. */
export const QUESTIONS: readonly string[] = [
  ...readdirSync(GOLDEN)
    .filter((file) => file.endsWith(".graphql"))
    .map((file) => readFileSync(new URL(file, GOLDEN), "utf8")),
  ...STRUCTURES.flatMap((id) => [
    `{ structure(id: "${id}") { name url established { label } events { name citations { locator source { name } } } } }`,
    `{ lineage(of: "${id}") { generations edges { from { id } to { id } event { id } } } }`,
  ]),
  ...[0, 20, 50, 100].map((first) => `{ structures(first: ${first}) { totalCount nodes { id name memberOf { name } } } }`),
  ...["health authority", "trust", "board", "nothing at all"].map(
    (text) => `{ search(text: "${text}", first: 20) { totalCount nodes { __typename id name } } }`,
  ),
  ...["1950-01-01", "1974-04-01", "2002-10-01", "2013-04-01"].map((on) => `{ snapshot(on: "${on}") { total byKind { kind count } } }`),
];

/** The same question in other words, which no cache knows. */
export function variant(question: string, number: number): string {
  return `# ${number}\n${question}`;
}
