/** Records of each kind with the dates by which pictures place them: DATE_FIELDS must go with them. */
export const LINKED_FIELDS = /* GraphQL */ `
  fragment LinkedStructure on Structure {
    id
    name
    scope
    status
    established {
      ...DateFields
    }
    abolished {
      ...DateFields
    }
    plannedEnd {
      ...DateFields
    }
  }
  fragment LinkedEvent on ChangeEvent {
    id
    name
    effective {
      ...DateFields
    }
  }
  fragment LinkedReform on Reform {
    id
    name
    announced {
      ...DateFields
    }
    enacted {
      ...DateFields
    }
    reformEffective: effective {
      ...DateFields
    }
  }
  fragment LinkedReview on Review {
    id
    name
    published {
      ...DateFields
    }
    commissioned {
      ...DateFields
    }
  }
  fragment LinkedRecommendation on Recommendation {
    id
    name
    review {
      published {
        ...DateFields
      }
    }
  }
  fragment LinkedOutcome on Outcome {
    id
    name
    endures {
      ...DateFields
    }
  }
  fragment LinkedSource on Source {
    id
    name
    sourcePublished: published {
      ...DateFields
    }
  }
  fragment LinkedGovernment on Government {
    id
    name
    during {
      label
      from {
        ...DateFields
      }
      to {
        ...DateFields
      }
    }
  }
  fragment LinkedRecord on Record {
    kind: __typename
    id
    name
    ...LinkedStructure
    ...LinkedEvent
    ...LinkedReform
    ...LinkedReview
    ...LinkedRecommendation
    ...LinkedOutcome
    ...LinkedSource
    ...LinkedGovernment
  }
`;
