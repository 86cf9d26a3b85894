import { operation } from "../api/operation.ts";
import type { DisputesQuery, DisputesQueryVariables } from "../api/types.gen.ts";

/** What sources disagree on: whose dates and whose numbers, without the claims themselves. */
export const DISPUTES = operation<DisputesQuery, DisputesQueryVariables>(/* GraphQL */ `
  query Disputes($after: String) {
    disputes(first: 100, after: $after) {
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        record {
          kind: __typename
          id
          ... on ChangeEvent {
            originals {
              id
            }
            results {
              id
            }
          }
        }
        dates {
          role
        }
        counts {
          value
          on {
            edtf
          }
        }
      }
    }
  }
`);
