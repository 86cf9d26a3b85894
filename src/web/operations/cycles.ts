import { operation } from "../api/operation.ts";
import type { CyclesQuery, CyclesQueryVariables, CycleListQuery, CycleListQueryVariables } from "../api/types.gen.ts";
import { DATE_FIELDS, GOVERNMENT_FIELDS, LIFE_FIELDS } from "./fragments.ts";

/** The turns of one wheel with their reforms, verdicts and echoes. */
export const CYCLES = operation<CyclesQuery, CyclesQueryVariables>(/* GraphQL */ `
  ${DATE_FIELDS}
  ${GOVERNMENT_FIELDS}
  ${LIFE_FIELDS}
  query Cycles($function: ID, $problem: ID, $nation: Nation) {
    cycles(function: $function, problem: $problem, nation: $nation) {
      function {
        id
        name
        summary
      }
      problem {
        id
        name
        summary
      }
      nation
      rebuilds
      medianTurnYears
      rule
      turns {
        structure {
          ...LifeFields
        }
        built {
          ...DateFields
        }
        abolished {
          ...DateFields
        }
        builtBy {
          id
          name
        }
        abolishedBy {
          id
          name
        }
        years
        gapYears
        verdicts {
          id
          name
          verdict
          citations {
            source {
              id
              name
              publisher
            }
          }
        }
        echoes {
          similarity
          gapYears
          because
          structure {
            id
            name
          }
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

/** Every wheel, in brief. */
export const CYCLE_LIST = operation<CycleListQuery, CycleListQueryVariables>(/* GraphQL */ `
  query CycleList($nation: Nation) {
    cycles(nation: $nation) {
      function {
        id
        name
      }
      problem {
        id
        name
      }
      rebuilds
      medianTurnYears
      rule
      turns {
        structure {
          id
          name
        }
        built {
          earliest
        }
        abolished {
          earliest
        }
        echoes {
          similarity
        }
        years
        gapYears
      }
    }
    dataset {
      revision
      completeTo
    }
  }
`);
