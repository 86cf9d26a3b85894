import { operation } from "../api/operation.ts";
import type { RecordPageQuery, RecordPageQueryVariables } from "../api/types.gen.ts";
import { CITATION_FIELDS, DATE_FIELDS, LIFE_FIELDS } from "./fragments.ts";
import { LINKED_FIELDS } from "./linked-fragments.ts";
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
  ${LINKED_FIELDS}
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
          ...LinkedStructure
        }
        survivors {
          ...LinkedStructure
        }
        results {
          ...LinkedStructure
        }
        functionsMoved {
          id
          name
        }
        causedBy {
          ...LinkedReform
        }
        instruments {
          ...LinkedSource
        }
      }
      ...ReformPageFields
      ...ReviewPageFields
      ... on Recommendation {
        number
        theme
        responseStatus: status
        review {
          ...LinkedReview
        }
        addressees {
          ...LinkedStructure
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
          ...LinkedReform
        }
        repetitions {
          ...LinkFields
        }
        repeatedBy {
          ...LinkedRecommendation
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
          ...LinkedRecord
        }
        endures {
          ...DateFields
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
            end
            from {
              ...DateFields
            }
            to {
              ...DateFields
            }
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
          ...LinkedReform
        }
        reviews {
          ...LinkedReview
        }
        commissionedReviews: commissioned {
          ...LinkedReview
        }
      }
      ... on Problem {
        reforms {
          ...LinkedReform
        }
        reviews {
          ...LinkedReview
        }
        outcomes {
          ...OutcomeFields
        }
      }
      ... on Government {
        party
        primeMinister
        during {
          label
          from {
            ...DateFields
          }
          to {
            ...DateFields
          }
        }
        reforms {
          ...LinkedReform
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
          ...LinkedEvent
        }
        citedBy(first: 100) {
          totalCount
          nodes {
            ...LinkedRecord
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
