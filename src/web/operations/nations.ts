import { operation } from "../api/operation.ts";
import type { NationOnDayQuery, NationOnDayQueryVariables, NationsOverTimeQuery, NationsOverTimeQueryVariables } from "../api/types.gen.ts";
import { DATE_FIELDS, GOVERNMENT_FIELDS, LIFE_FIELDS } from "./fragments.ts";

/** What stood in a nation on a day, with the jobs that each held. */
export const NATION_ON_DAY = operation<NationOnDayQuery, NationOnDayQueryVariables>(/* GraphQL */ `
  query NationOnDay($nation: Nation!, $on: Date!) {
    timeline(where: { nations: [$nation], standingOn: $on }) {
      lanes {
        structures {
          id
          name
          kind
          scope
          memberOf {
            id
          }
          functions {
            function {
              id
              name
            }
            during {
              from {
                earliest
              }
              to {
                earliest
              }
            }
          }
        }
      }
    }
    dataset {
      revision
      completeTo
    }
  }
`);

/** Two nations since the beginning: how long bodies lasted, how often they were reorganised, who held one job. */
export const NATIONS_OVER_TIME = operation<NationsOverTimeQuery, NationsOverTimeQueryVariables>(/* GraphQL */ `
  ${DATE_FIELDS}
  ${LIFE_FIELDS}
  ${GOVERNMENT_FIELDS}
  fragment LifeNumbers on Survival {
    rule
    strata {
      n
      deaths
      censored
      medianYears
      medianLow
      medianHigh
    }
  }
  fragment ReorganisationNumber on ReorganisationCount {
    count
    rule
    countedBy {
      id
      name
    }
  }
  fragment Holders on FunctionHistory {
    rule
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
    }
  }
  query NationsOverTime($one: Nation!, $other: Nation!, $job: ID!) {
    oneLives: survival(unit: KIND, where: { nations: [$one] }) {
      ...LifeNumbers
    }
    otherLives: survival(unit: KIND, where: { nations: [$other] }) {
      ...LifeNumbers
    }
    oneCounts: reorganisations(nation: $one) {
      ...ReorganisationNumber
    }
    otherCounts: reorganisations(nation: $other) {
      ...ReorganisationNumber
    }
    oneHistory: functionHistory(function: $job, nation: $one) {
      ...Holders
    }
    otherHistory: functionHistory(function: $job, nation: $other) {
      ...Holders
    }
    eventsByDecade(nations: [$one, $other]) {
      rows {
        decade
        nation
        events
        uncertain
      }
    }
    functions {
      id
      name
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
