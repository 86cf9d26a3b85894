import { operation } from "../api/operation.ts";
import type { PathQuery, PathQueryVariables } from "../api/types.gen.ts";
import { DATE_FIELDS } from "./fragments.ts";
import { LINKED_FIELDS } from "./linked-fragments.ts";

/** The shortest chain of links between two records, each step in words, each record with its dates. */
export const PATH = operation<PathQuery, PathQueryVariables>(/* GraphQL */ `
  ${DATE_FIELDS}
  ${LINKED_FIELDS}
  query Path($from: ID!, $to: ID!) {
    path(from: $from, to: $to, maxLength: 12) {
      from {
        ...LinkedRecord
      }
      to {
        ...LinkedRecord
      }
      length
      rule
      steps {
        because
        link
        direction
        from {
          ...LinkedRecord
        }
        to {
          ...LinkedRecord
        }
      }
    }
    dataset {
      revision
      completeTo
    }
  }
`);
