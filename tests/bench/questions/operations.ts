/** What the benchmark asks. Each is one GraphQL operation, the same text for every server that has our schema. */
export const OPERATIONS = {
  page: {
    title: "record page",
    query: `query page($id: ID!) {
  structure(id: $id) {
    id name kind
    names { name kind }
    functions { function { id name } }
    predecessors { partial structure { id name } event { id } }
    successors { partial structure { id name } event { id } }
    events {
      id name kind
      effective { edtf }
      instruments { id name }
      citations { locator source { id name link } }
    }
  }
}`,
  },
  lineage: {
    title: "lineage, depth 8",
    query: `query lineage($id: ID!) {
  lineage(of: $id, depth: 8) {
    truncated
    nodes { generation structure { id name established { edtf } abolished { edtf } } }
    edges { partial from { id } to { id } event { id kind } }
  }
}`,
  },
  asOf: {
    title: "as of a day, first 50",
    query: `query asOf($on: Date!) {
  snapshot(on: $on) {
    structures(first: 50) {
      nodes { id name kind tier established { edtf } abolished { edtf } }
      pageInfo { hasNextPage }
    }
  }
}`,
  },
  timeline: {
    title: "timeline page, 50 from the middle",
    query: `query timeline($after: String!) {
  structures(orderBy: ESTABLISHED_ASC, first: 50, after: $after) {
    nodes { id name kind tier established { edtf } abolished { edtf } }
    pageInfo { hasNextPage endCursor }
  }
}`,
  },
  search: {
    title: "full-text search, first 20",
    query: `query search($text: String!) {
  search(text: $text, first: 20) { nodes { __typename id name } pageInfo { hasNextPage } }
}`,
  },
  outlived: {
    title: "outlived ranking, 50",
    query: `query outlived($after: String) {
  outlived(orderBy: RATIO_DESC, first: 50, after: $after) {
    nodes { verdict years predecessorYears ratio structure { id name } predecessor { id name } }
    pageInfo { hasNextPage }
  }
}`,
  },
  list: {
    title: "list of 1,000",
    // A page has at most 100 rows and a document at most 30 aliases: ten pages in one operation are how a reader gets 1,000 rows at once.
    query: `query list(${tenTimes((page) => `$after${page}: String`)}) {
${tenTimes((page) => `  page${page}: structures(orderBy: ESTABLISHED_ASC, first: 100, after: $after${page}) { ...row }`, "\n")}
}
fragment row on StructureConnection {
  nodes { id name kind scope tier legalForm established { edtf } abolished { edtf } }
}`,
  },
} as const;

export type OperationName = keyof typeof OPERATIONS;
export const OPERATION_NAMES = Object.keys(OPERATIONS) as readonly OperationName[];
export const LIST_PAGES = 10;

function tenTimes(text: (page: number) => string, between = ", "): string {
  return Array.from({ length: 10 }, (_, page) => text(page)).join(between);
}
