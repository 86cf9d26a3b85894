/** The label of every record's node, beside the label of its kind. */
export const RECORD_LABEL = "Record";

export interface UniqueRule {
  readonly name: string;
  readonly label: string;
  readonly property: string;
}

export interface RangeIndex {
  readonly name: string;
  readonly label: string;
  readonly properties: readonly string[];
}

/** Community Edition enforces uniqueness only; that a property is there at all is the seed checker's care. */
export const UNIQUE_RULES: readonly UniqueRule[] = [
  { name: "record_id", label: RECORD_LABEL, property: "id" },
  { name: "former_id", label: "FormerId", property: "id" },
  { name: "seed_meta_id", label: "SeedMeta", property: "id" },
  { name: "seed_lock_id", label: "SeedLock", property: "id" },
];

/** For the two kinds that registers bring by the thousand: the orders of their lists, and the days that lists filter by. */
export const RANGE_INDEXES: readonly RangeIndex[] = [
  ...orderIndexes("Structure", [
    "nameKey",
    "dateAscending",
    "dateDescending",
    "endedAscending",
    "endedDescending",
    "lifespanAscending",
    "lifespanDescending",
  ]),
  { name: "structure_established", label: "Structure", properties: ["establishedLatest"] },
  { name: "structure_abolished", label: "Structure", properties: ["abolishedLatest"] },
  ...orderIndexes("ChangeEvent", ["nameKey", "dateAscending", "dateDescending"]),
  { name: "record_dataset", label: RECORD_LABEL, properties: ["dataset"] },
];

/** Words are folded before they are stored, so the index must only part them at spaces. */
export const WORD_INDEX = {
  name: "record_words",
  label: RECORD_LABEL,
  properties: ["searchNames", "searchRest"],
  analyzer: "whitespace",
} as const;

export const CREATE_UNIQUE_RULES = UNIQUE_RULES.map(
  ({ name, label, property }) => `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
);

export const CREATE_INDEXES = [
  ...RANGE_INDEXES.map(({ name, label, properties }) => `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (${each(properties)})`),
  `CREATE FULLTEXT INDEX ${WORD_INDEX.name} IF NOT EXISTS FOR (n:${WORD_INDEX.label}) ON EACH [${each(WORD_INDEX.properties)}] ` +
    `OPTIONS {indexConfig: {\`fulltext.analyzer\`: '${WORD_INDEX.analyzer}'}}`,
];

export const AWAIT_INDEXES = "CALL db.awaitIndexes(300)";
export const SHOW_CONSTRAINTS = "SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties RETURN name, type, labelsOrTypes, properties";
export const SHOW_INDEXES =
  "SHOW INDEXES YIELD name, type, labelsOrTypes, properties, options, state RETURN name, type, labelsOrTypes, properties, options.indexConfig['fulltext.analyzer'] AS analyzer, state";

/** The text of schema/constraints.cypher: every constraint and index, as the loader makes them. */
export function schemaScript(): string {
  const heading =
    "// Constraints and indexes of the graph in Neo4j. Printed from src/store/neo4j/cypher-schema.ts; the loader makes them itself.\n";
  return `${heading}\n${[...CREATE_UNIQUE_RULES, ...CREATE_INDEXES].map((statement) => `${statement};\n`).join("")}`;
}

/** With the id after the key: many have one key, and a page that begins among them is found at once. */
function orderIndexes(label: string, keys: readonly string[]): readonly RangeIndex[] {
  return keys.map((key) => ({ name: `${snake(label)}_by_${snake(key)}`, label, properties: [key, "id"] }));
}

function snake(name: string): string {
  return name.replace(/\B[A-Z]/g, "_$&").toLowerCase();
}

function each(properties: readonly string[]): string {
  return properties.map((property) => `n.${property}`).join(", ");
}
