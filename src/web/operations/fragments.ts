/** A date with its bounds and its words. */
export const DATE_FIELDS = /* GraphQL */ `
  fragment DateFields on HistoricalDate {
    edtf
    earliest
    latest
    label
  }
`;

/** What a bar needs: DATE_FIELDS must go with it. */
export const LIFE_FIELDS = /* GraphQL */ `
  fragment LifeFields on Structure {
    id
    name
    scope
    kind
    tier
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
    counts {
      value
      scope
      rank
      on {
        earliest
      }
    }
  }
`;

/** Where something is said: the source and the place in it. */
export const CITATION_FIELDS = /* GraphQL */ `
  fragment CitationFields on Citation {
    locator
    note
    source {
      id
      name
      publisher
      kind
      standing
      link
      published {
        label
        earliest
        latest
      }
    }
  }
`;

export const GOVERNMENT_FIELDS = /* GraphQL */ `
  fragment GovernmentFields on Government {
    id
    name
    party
    primeMinister
    during {
      from {
        earliest
      }
      to {
        earliest
      }
    }
  }
`;
