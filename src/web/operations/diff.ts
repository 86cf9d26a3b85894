import { operation } from "../api/operation.ts";
import type { DiffQuery, DiffQueryVariables } from "../api/types.gen.ts";

/** What changed between two days, and what stood on each. Kinds of body are counted tier by tier on the first day. */
export const DIFF = operation<DiffQuery, DiffQueryVariables>(/* GraphQL */ `
  fragment ChangedFields on Structure {
    id
    name
    kind
    scope
    tier
    counts {
      value
      scope
      rank
      on {
        earliest
      }
    }
    functions {
      function {
        name
      }
    }
    memberOf {
      id
    }
    established {
      label
      edtf
    }
    abolished {
      label
      edtf
    }
  }
  query Diff($from: Date!, $to: Date!, $where: StructureWhere, $nations: [Nation!]) {
    before: snapshot(on: $from, where: $where) {
      total
    }
    after: snapshot(on: $to, where: $where) {
      total
    }
    national: structures(first: 0, where: { nations: $nations, scope: KIND, standingOn: $from, tiers: [NATIONAL] }) {
      totalCount
    }
    regional: structures(first: 0, where: { nations: $nations, scope: KIND, standingOn: $from, tiers: [REGIONAL] }) {
      totalCount
    }
    area: structures(first: 0, where: { nations: $nations, scope: KIND, standingOn: $from, tiers: [AREA] }) {
      totalCount
    }
    district: structures(first: 0, where: { nations: $nations, scope: KIND, standingOn: $from, tiers: [DISTRICT] }) {
      totalCount
    }
    local: structures(first: 0, where: { nations: $nations, scope: KIND, standingOn: $from, tiers: [LOCAL] }) {
      totalCount
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
      passing {
        ...ChangedFields
      }
      events {
        id
        name
        kind
        effective {
          label
        }
        links {
          partial
          from {
            id
          }
          to {
            id
            name
          }
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
