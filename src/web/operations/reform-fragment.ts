/** What the record page shows of a reform. RECORD_FIELDS, LIFE_FIELDS and what goes with them must go with it. */
export const REFORM_FIELDS = /* GraphQL */ `
  fragment ReformPageFields on Reform {
    reformKind: kind
    nations
    announced {
      ...DateFields
    }
    enacted {
      ...DateFields
    }
    reformEffective: effective {
      ...DateFields
    }
    dateClaims {
      ...DateClaimFields
    }
    government {
      id
      name
    }
    ministers {
      id
      name
    }
    aims {
      text
      problem {
        id
        name
      }
      citations {
        ...CitationFields
      }
    }
    origins {
      ...LinkFields
    }
    ledFrom {
      id
      name
    }
    supersessions {
      ...LinkFields
    }
    supersededBy {
      id
      name
    }
    carriesOut {
      ...LinkFields
    }
    carriedOutBy {
      id
      name
    }
    countedMajorBy {
      ...CitationFields
    }
    built {
      ...LifeFields
    }
    abolished {
      ...LifeFields
    }
    events {
      id
      name
      effective {
        label
      }
    }
    outcomes {
      ...OutcomeFields
    }
  }
`;
