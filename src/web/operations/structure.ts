import { operation } from "../api/operation.ts";
import type { StructurePageQuery, StructurePageQueryVariables } from "../api/types.gen.ts";
import { CITATION_FIELDS, DATE_FIELDS } from "./fragments.ts";

export const STRUCTURE_PAGE = operation<StructurePageQuery, StructurePageQueryVariables>(/* GraphQL */ `
  ${DATE_FIELDS}
  ${CITATION_FIELDS}
  fragment SuccessionFields on Succession {
    kind
    status
    partial
    structure {
      id
      name
      established {
        ...DateFields
      }
      abolished {
        ...DateFields
      }
      status
    }
    event {
      id
      name
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
        link
      }
    }
  }
  query StructurePage($id: ID!) {
    structure(id: $id) {
      id
      name
      summary
      scope
      kind
      tier
      nations
      legalForm
      status
      unknownStart
      unknownEnd
      established {
        ...DateFields
      }
      abolished {
        ...DateFields
      }
      plannedEnd {
        ...DateFields
      }
      lifespan {
        years
        censored
        certainty
      }
      names {
        name
        kind
        during {
          label
        }
        citations {
          ...CitationFields
        }
      }
      functions {
        during {
          label
        }
        function {
          id
          name
        }
        citations {
          ...CitationFields
        }
      }
      counts {
        value
        scope
        rank
        why
        on {
          ...DateFields
        }
        citations {
          ...CitationFields
        }
      }
      predecessors(includePlanned: true) {
        ...SuccessionFields
      }
      successors(includePlanned: true) {
        ...SuccessionFields
      }
      events {
        id
        name
        kind
        status
        summary
        effective {
          ...DateFields
        }
        dateClaims {
          role
          rank
          why
          value {
            label
          }
          citations {
            ...CitationFields
          }
        }
        causedBy {
          id
          name
        }
        instruments {
          id
          name
          link
        }
        citations {
          ...CitationFields
        }
      }
      memberOf {
        id
        name
      }
      members(first: 60) {
        totalCount
        nodes {
          id
          name
        }
      }
      reviews {
        id
        name
      }
      outcomes {
        id
        name
        summary
        verdict
        endures {
          label
        }
        citations {
          ...CitationFields
        }
      }
      people {
        id
        name
      }
      identifiers {
        scheme
        value
      }
      citations {
        ...CitationFields
      }
    }
    dataset {
      title
      version
      revision
      completeTo
    }
  }
`);
