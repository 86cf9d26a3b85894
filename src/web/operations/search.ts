import { operation } from "../api/operation.ts";
import type { SearchQuery, SearchQueryVariables } from "../api/types.gen.ts";

export const SEARCH = operation<SearchQuery, SearchQueryVariables>(/* GraphQL */ `
  query Search($text: String!, $kinds: [RecordKind!], $first: Int, $after: String, $withKinds: Boolean!) {
    families: structures(where: { text: $text, scope: KIND }, first: 6) @include(if: $withKinds) {
      nodes {
        id
        name
        status
        established {
          label
        }
        abolished {
          label
        }
      }
    }
    search(text: $text, kinds: $kinds, first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        kind: __typename
        id
        name
        summary
        ... on Structure {
          established {
            label
          }
          abolished {
            label
          }
          status
        }
        ... on ChangeEvent {
          effective {
            label
          }
        }
        ... on Reform {
          announced {
            label
          }
          enacted {
            label
          }
          reformEffective: effective {
            label
          }
        }
        ... on Review {
          published {
            label
          }
        }
        ... on Source {
          publisher
          sourcePublished: published {
            label
          }
        }
      }
    }
  }
`);
