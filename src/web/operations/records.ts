import { operation } from "../api/operation.ts";
import type { RecordPageQuery, RecordPageQueryVariables } from "../api/types.gen.ts";
import { CITATION_FIELDS, DATE_FIELDS, LIFE_FIELDS } from "./fragments.ts";
import { RECORD_FIELDS } from "./record-fragments.ts";
import { REFORM_FIELDS } from "./reform-fragment.ts";
import { REVIEW_FIELDS } from "./review-fragment.ts";

/** Any record but a structure: what all have, and what each kind adds. */
export const RECORD_PAGE = operation<RecordPageQuery, RecordPageQueryVariables>(/* GraphQL */ `
  ${DATE_FIELDS}
  ${LIFE_FIELDS}
  ${CITATION_FIELDS}
  ${RECORD_FIELDS}
  ${REFORM_FIELDS}
  ${REVIEW_FIELDS}
  query RecordPage($id: ID!) {
    node(id: $id) {
      kind: __typename
      ... on Record {
        id
        name
        summary
        citations {
          ...CitationFields
        }
      }
      ... on ChangeEvent {
        changeKind: kind
        status
        effective {
          ...DateFields
        }
        dateClaims {
          ...DateClaimFields
        }
        originals {
          id
          name
        }
        survivors {
          id
          name
        }
        results {
          id
          name
        }
        functionsMoved {
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
          link
        }
      }
      ...ReformPageFields
      ...ReviewPageFields
      ... on Recommendation {
        number
        theme
        responseStatus: status
        review {
          id
          name
        }
        addressees {
          id
          name
        }
        responses {
          status
          text
          on {
            label
          }
          by {
            kind: __typename
            id
            name
          }
          citations {
            ...CitationFields
          }
        }
        implementations {
          ...LinkFields
        }
        gaveRiseTo {
          id
          name
        }
        repetitions {
          ...LinkFields
        }
        repeatedBy {
          id
          name
        }
        outcomes {
          ...OutcomeFields
        }
      }
      ... on Outcome {
        verdict
        measure
        value
        period
        problem {
          id
          name
        }
        of {
          kind: __typename
          id
          name
        }
        enduresDuring {
          label
        }
      }
      ... on Person {
        terms {
          office
          during {
            label
          }
          structure {
            id
            name
          }
          citations {
            ...CitationFields
          }
        }
        personReforms: reforms {
          id
          name
        }
        reviews {
          id
          name
        }
        commissionedReviews: commissioned {
          id
          name
        }
      }
      ... on Problem {
        reforms {
          id
          name
          announced {
            label
          }
        }
        reviews {
          id
          name
        }
        outcomes {
          ...OutcomeFields
        }
      }
      ... on Function {
        holders(first: 100) {
          totalCount
          nodes {
            id
            name
            established {
              label
            }
            abolished {
              label
            }
          }
        }
      }
      ... on Government {
        party
        primeMinister
        during {
          label
        }
        reforms {
          id
          name
        }
      }
      ... on Source {
        sourceKind: kind
        standing
        authors
        publisher
        reference
        link
        accessed
        licence
        sourcePublished: published {
          ...DateFields
        }
        instrumentOf {
          id
          name
        }
        citedBy(first: 100) {
          totalCount
          nodes {
            kind: __typename
            id
            name
          }
        }
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
