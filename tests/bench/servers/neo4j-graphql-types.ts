/**
 * The nodes and relationships that our loader writes, as type definitions of @neo4j/graphql. The ranking needs a statement of one's own there: the library
 * sorts nodes, and what is ranked is a relationship. An id is a String, since the library does not compare an ID.
 */
export const TYPE_DEFINITIONS = `#graphql
type Structure @node(labels: ["Record", "Structure"]) @fulltext(indexes: [{ indexName: "record_words", queryName: "structuresByWords", fields: ["searchNames", "searchRest"] }]) {
  id: String!
  name: String!
  kind: String!
  scope: String!
  tier: String
  legalForm: String
  names: [String!]!
  established: String
  abolished: String
  dateAscending: String
  establishedLatest: String
  establishedUncertain: Boolean
  abolishedEarliest: String
  abolishedUncertain: Boolean
  end: String
  searchNames: String
  searchRest: String
  functions: [Function!]! @relationship(type: "HOLDS", direction: OUT)
  predecessors: [Structure!]! @relationship(type: "SUCCEEDED_BY", direction: IN, properties: "Descent")
  successors: [Structure!]! @relationship(type: "SUCCEEDED_BY", direction: OUT, properties: "Descent")
  endedBy: [ChangeEvent!]! @relationship(type: "ENDED", direction: IN)
  continuedBy: [ChangeEvent!]! @relationship(type: "CONTINUED", direction: IN)
  begunBy: [ChangeEvent!]! @relationship(type: "RESULTED_IN", direction: IN)
}
type Descent @relationshipProperties {
  event: ID!
  kind: String!
  status: String!
  partial: Boolean!
}
type ChangeEvent @node {
  id: ID!
  name: String!
  kind: String!
  effective: String!
  instruments: [Source!]! @relationship(type: "MADE_UNDER", direction: OUT)
  sources: [Source!]! @relationship(type: "CITES", direction: OUT, properties: "Place")
}
type Place @relationshipProperties {
  locators: [String!]
}
type Function @node {
  id: ID!
  name: String!
}
type Source @node {
  id: ID!
  name: String!
  link: String!
}
type Comparison {
  structure: ID!
  structureName: String!
  predecessor: ID!
  predecessorName: String!
  verdict: String!
  ratio: Float
}
type Query {
  ranking(from: Int!): [Comparison!]!
    @cypher(
      statement: """
      MATCH (older:Structure)-[line:SUCCEEDED_BY]->(newer:Structure)
      WHERE line.benchRank >= $from AND line.benchRank < $from + 50
      WITH line, older, newer ORDER BY line.benchRank
      RETURN {structure: newer.id, structureName: newer.name, predecessor: older.id, predecessorName: older.name,
        verdict: line.benchVerdict, ratio: line.benchRatio} AS row
      """
      columnName: "row"
    )
}
`;
