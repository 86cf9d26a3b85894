import { operation } from "../api/operation.ts";
import type { CrosswalkMembersQuery, CrosswalkMembersQueryVariables, CrosswalkQuery, CrosswalkQueryVariables } from "../api/types.gen.ts";
import { DATE_FIELDS } from "./fragments.ts";

/** What a body is called, and the bodies that belong to it. */
export const CROSSWALK_MEMBERS = operation<CrosswalkMembersQuery, CrosswalkMembersQueryVariables>(/* GraphQL */ `
  query CrosswalkMembers($id: ID!, $first: Int, $after: String) {
    structure(id: $id) {
      id
      name
      scope
      established {
        label
        earliest
      }
      abolished {
        label
        earliest
      }
      members(first: $first, after: $after) {
        totalCount
        pageInfo {
          endCursor
          hasNextPage
        }
        nodes {
          id
        }
      }
    }
    dataset {
      completeTo
    }
  }
`);

/** What bodies had become by a day, a row for each pair. */
export const CROSSWALK = operation<CrosswalkQuery, CrosswalkQueryVariables>(/* GraphQL */ `
  ${DATE_FIELDS}
  fragment CrosswalkBody on Structure {
    id
    name
    identifiers {
      scheme
      value
    }
    established {
      label
    }
    abolished {
      label
    }
  }
  query Crosswalk($structures: [ID!]!, $to: Date!) {
    crosswalk(structures: $structures, to: $to) {
      partial
      share
      from {
        ...CrosswalkBody
      }
      to {
        ...CrosswalkBody
      }
      via {
        id
        name
        kind
        effective {
          ...DateFields
        }
      }
      basis {
        rule
      }
    }
    dataset {
      revision
      completeTo
    }
  }
`);
