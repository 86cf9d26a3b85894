import { operation } from "../api/operation.ts";
import type { DatasetQuery, DatasetQueryVariables, SnapshotQuery, SnapshotQueryVariables } from "../api/types.gen.ts";

/** What stood on a day. */
export const SNAPSHOT = operation<SnapshotQuery, SnapshotQueryVariables>(/* GraphQL */ `
  query Snapshot($on: Date!, $where: StructureWhere, $after: String) {
    snapshot(on: $on, where: $where) {
      total
      structures(first: 100, after: $after) {
        pageInfo {
          endCursor
          hasNextPage
        }
        nodes {
          id
          name
          kind
          tier
          scope
          established {
            label
          }
          abolished {
            label
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

export const DATASET = operation<DatasetQuery, DatasetQueryVariables>(/* GraphQL */ `
  query Dataset {
    dataset {
      title
      version
      revision
      completeTo
      licence
      counts {
        kind
        count
      }
    }
  }
`);
