import { operation } from "../api/operation.ts";
import type { LineageQuery, LineageQueryVariables } from "../api/types.gen.ts";
import { DATE_FIELDS, LIFE_FIELDS } from "./fragments.ts";

export const LINEAGE = operation<LineageQuery, LineageQueryVariables>(/* GraphQL */ `
  ${DATE_FIELDS}
  ${LIFE_FIELDS}
  query Lineage($of: ID!, $direction: Direction, $depth: Int) {
    lineage(of: $of, direction: $direction, depth: $depth, includePlanned: true) {
      root {
        id
        name
      }
      generations
      truncated
      nodes {
        generation
        structure {
          ...LifeFields
        }
      }
      edges {
        partial
        from {
          id
          name
        }
        to {
          id
          name
        }
        event {
          id
          name
          kind
          status
          effective {
            ...DateFields
          }
          causedBy {
            id
            name
          }
          instruments {
            id
            name
          }
        }
      }
    }
    dataset {
      revision
      completeTo
    }
  }
`);
