import { operation } from "../api/operation.ts";
import type { OutlivedQuery, OutlivedQueryVariables } from "../api/types.gen.ts";

export const OUTLIVED = operation<OutlivedQuery, OutlivedQueryVariables>(/* GraphQL */ `
  query Outlived(
    $continuity: Continuity
    $verdict: OutlivedVerdict
    $orderBy: OutlivedOrder
    $where: StructureWhere
    $first: Int
    $after: String
  ) {
    outlived(continuity: $continuity, verdict: $verdict, orderBy: $orderBy, where: $where, first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        structure {
          id
          name
          status
        }
        predecessor {
          id
          name
        }
        event {
          id
          name
          effective {
            label
          }
        }
        verdict
        years
        predecessorYears
        ratio
        againstLongest
        outlivedOn {
          label
        }
      }
    }
    dataset {
      revision
      completeTo
    }
  }
`);
