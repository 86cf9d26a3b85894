/** What something left and whether it outlived its maker: DATE_FIELDS and LINKED_FIELDS must go with it. */
export const LEGACY_FIELDS = /* GraphQL */ `
  fragment LegacyFields on Legacy {
    verdict
    years
    yearsSinceMaker
    rule
    maker {
      ...LinkedRecord
    }
    outcome {
      id
      name
      endures {
        ...DateFields
      }
      enduresDuring {
        label
        to {
          ...DateFields
        }
      }
      citations {
        source {
          id
          name
          publisher
        }
      }
    }
  }
`;
