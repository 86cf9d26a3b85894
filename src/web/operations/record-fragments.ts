/** Parts of records that several kinds share: CITATION_FIELDS, DATE_FIELDS and LINKED_FIELDS must go with them. */
export const RECORD_FIELDS = /* GraphQL */ `
  fragment OutcomeFields on Outcome {
    id
    name
    summary
    verdict
    measure
    value
    endures {
      ...DateFields
    }
    citations {
      ...CitationFields
    }
  }
  fragment LinkFields on RecordLink {
    note
    record {
      ...LinkedRecord
    }
    citations {
      ...CitationFields
    }
  }
  fragment DateClaimFields on DateClaim {
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
  fragment RecommendationFields on Recommendation {
    id
    name
    number
    theme
    status
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
    }
    implementedBy {
      kind: __typename
      id
      name
    }
    repeats {
      id
      name
    }
    repeatedBy {
      id
      name
    }
  }
`;
