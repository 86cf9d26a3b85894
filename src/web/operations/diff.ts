import { operation } from "../api/operation.ts";
import type { DiffQuery, DiffQueryVariables } from "../api/types.gen.ts";

/** What changed between two days, and what stood on each. */
export const DIFF = operation<DiffQuery, DiffQueryVariables>(/* GraphQL */ `
  fragment ChangedFields on Structure {
    id
    name
    kind
    scope
    established {
      label
    }
    abolished {
      label
    }
  }
  query Diff($from: Date!, $to: Date!, $where: StructureWhere) {
    before: snapshot(on: $from, where: $where) {
      total
    }
    after: snapshot(on: $to, where: $where) {
      total
    }
    diff(from: $from, to: $to, where: $where) {
      established {
        ...ChangedFields
      }
      abolished {
        ...ChangedFields
      }
      renamed {
        ...ChangedFields
      }
      events {
        id
        name
        kind
        effective {
          label
        }
        originals {
          id
          name
        }
        results {
          id
          name
        }
        survivors {
          id
          name
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
    dataset {
      revision
      completeTo
    }
  }
`);
