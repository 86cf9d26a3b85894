import { operation } from "../api/operation.ts";
import type { FunctionHistoryQuery, FunctionHistoryQueryVariables } from "../api/types.gen.ts";
import { CITATION_FIELDS, DATE_FIELDS, GOVERNMENT_FIELDS, LIFE_FIELDS } from "./fragments.ts";

/** Who held a job, when, with the stretches in which several did or nobody did. */
export const FUNCTION_HISTORY = operation<FunctionHistoryQuery, FunctionHistoryQueryVariables>(/* GraphQL */ `
  ${DATE_FIELDS}
  ${LIFE_FIELDS}
  ${CITATION_FIELDS}
  ${GOVERNMENT_FIELDS}
  query FunctionHistory($function: ID!, $nation: Nation) {
    functionHistory(function: $function, nation: $nation) {
      rule
      function {
        id
        name
      }
      holders {
        isMain
        from {
          ...DateFields
        }
        to {
          ...DateFields
        }
        structure {
          ...LifeFields
        }
        citations {
          ...CitationFields
        }
      }
      gaps {
        from
        to
        years
      }
      overlaps {
        from
        to
        years
        holders {
          id
          name
        }
      }
    }
    governments {
      nation
      ...GovernmentFields
    }
    dataset {
      revision
      completeTo
    }
  }
`);
