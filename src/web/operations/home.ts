import { operation } from "../api/operation.ts";
import type { HomeQuery, HomeQueryVariables } from "../api/types.gen.ts";
import { DATE_FIELDS, GOVERNMENT_FIELDS } from "./fragments.ts";

/** Three wheels since 1948, and the numbers of the findings beside them. */
export const HOME = operation<HomeQuery, HomeQueryVariables>(/* GraphQL */ `
  ${DATE_FIELDS}
  ${GOVERNMENT_FIELDS}
  query Home {
    oversight: cycles(function: "regional-oversight") {
      ...Wheel
    }
    commissioning: cycles(function: "commissioning") {
      ...Wheel
    }
    voice: cycles(function: "patient-voice") {
      ...Wheel
    }
    outlived: outlived(verdict: OUTLIVED, first: 1, where: { scope: KIND }) {
      totalCount
    }
    didNot: outlived(verdict: DID_NOT, first: 1, where: { scope: KIND }) {
      totalCount
    }
    left: legacies(first: 0) {
      totalCount
    }
    leftStanding: legacies(first: 0, verdict: OUTLIVED) {
      totalCount
    }
    governments {
      nation
      ...GovernmentFields
    }
    dataset {
      title
      version
      revision
      completeTo
      counts {
        kind
        count
      }
    }
  }
  fragment Wheel on Cycle {
    function {
      id
      name
    }
    nation
    rebuilds
    medianTurnYears
    rule
    turns {
      structure {
        id
        name
        status
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
      built {
        ...DateFields
      }
      abolished {
        ...DateFields
      }
      years
      gapYears
      echoes {
        similarity
        structure {
          id
          name
        }
      }
    }
  }
`);
