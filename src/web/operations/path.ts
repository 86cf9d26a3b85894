import { operation } from "../api/operation.ts";
import type { PathQuery, PathQueryVariables } from "../api/types.gen.ts";

/** The shortest chain of links between two records, each step in words. */
export const PATH = operation<PathQuery, PathQueryVariables>(/* GraphQL */ `
  query Path($from: ID!, $to: ID!) {
    path(from: $from, to: $to, maxLength: 12) {
      from {
        name
      }
      to {
        name
      }
      length
      rule
      steps {
        because
        from {
          kind: __typename
          id
          name
        }
        to {
          kind: __typename
          id
          name
        }
      }
    }
    dataset {
      revision
      completeTo
    }
  }
`);
