/** What the record page shows of a review. RECORD_FIELDS and what goes with them must go with it. */
export const REVIEW_FIELDS = /* GraphQL */ `
  fragment ReviewPageFields on Review {
    reviewKind: kind
    nations
    termsOfReference: terms
    commissioned {
      ...DateFields
    }
    published {
      ...DateFields
    }
    dateClaims {
      ...DateClaimFields
    }
    chairs {
      id
      name
    }
    commissionedBy {
      id
      name
    }
    concerns {
      ...LinkedStructure
    }
    problems {
      id
      name
    }
    recommendationCount {
      value
      citations {
        ...CitationFields
      }
    }
    recommendations {
      ...RecommendationFields
    }
    consequences {
      ...LinkFields
    }
    outcomes {
      ...OutcomeFields
    }
  }
`;
