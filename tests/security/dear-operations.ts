import { LIMITS } from "../../src/limits.ts";

/** Operations that are allowed and cost nearly all that may be, or make the graph work hard: the worst that a stranger can have done. */
export const DEAR_OPERATIONS: readonly { readonly name: string; readonly query: string }[] = [
  {
    name: "pages within pages up to the limit",
    query: `{ a: ${pages(97)} b: ${pages(97)} }`,
  },
  {
    name: "citations of a hundred structures, and what else cites their sources",
    query:
      "{ structures(first: 100) { nodes { name citations { locator source { name publisher citedBy(first: 3) { nodes { name } } } } } } }",
  },
  {
    name: "lineages of a hundred structures at one remove",
    query:
      "{ structures(first: 100, orderBy: ESTABLISHED_DESC) { nodes { name events { name originals { name } results { name established { label } } } } } }",
  },
  {
    name: "to and fro between reforms and the bodies that they ended",
    query: "{ reforms(first: 20) { nodes { abolished { events { originals { events { id } } } } } } }",
  },
  {
    name: "a lineage as deep as may be, with everything on each line",
    query: `{ lineage(of: "nhs-england-regions", depth: ${LIMITS.generations.most}) { nodes { structure { name lifespan { years } } } edges { event { citations { source { name } } instruments { name } } outlived { verdict } } } }`,
  },
  {
    name: "timeline of everything",
    query: "{ timeline { lanes { key structures { name established { label } abolished { label } } } events { name } } }",
  },
  {
    name: "cycles of commissioning",
    query: '{ cycles(function: "commissioning") { turns { structure { name } echoes { similarity } verdicts { name } } } }',
  },
  { name: "all that outlived what it replaced", query: "{ outlived(first: 100) { nodes { verdict years structure { name } } } }" },
  { name: "the whole schema", query: "{ __schema { types { name description fields { name description args { name description } } } } }" },
  { name: "a search of one letter", query: '{ search(text: "a", first: 100) { totalCount nodes { name } } }' },
  { name: "a hundred searches' worth of words", query: `{ search(text: "${"a b c d e f g h ".repeat(12)}") { totalCount } }` },
  {
    name: "searches under thirty names",
    query: `{ ${Array.from({ length: 30 }, (_, number) => `a${number}: search(text: "he${"abcdefghijklmnopqrstuvwxyzabcd"[number]}", first: 100) { nodes { id } }`).join(" ")} }`,
  },
  {
    name: "filters by text under thirty names",
    query: `{ ${Array.from({ length: 30 }, (_, number) => `a${number}: structures(first: 1, where: { text: "board ${number}" }) { totalCount }`).join(" ")} }`,
  },
  {
    name: "snapshots under thirty names",
    query: `{ ${Array.from({ length: 30 }, (_, number) => `a${number}: snapshot(on: "19${50 + number}-04-01") { total }`).join(" ")} }`,
  },
  {
    name: "lineages under thirty names",
    query: `{ ${Array.from({ length: 30 }, (_, number) => `a${number}: lineage(of: "nhs-england-regions", depth: ${20 + number}) { generations }`).join(" ")} }`,
  },
];

function pages(members: number): string {
  return `structures(first: 100) { nodes { members(first: ${members}) { nodes { id name established { label } } } } }`;
}
