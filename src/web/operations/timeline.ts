import { operation } from "../api/operation.ts";
import type { TimelineQuery, TimelineQueryVariables } from "../api/types.gen.ts";
import { DATE_FIELDS, GOVERNMENT_FIELDS, LIFE_FIELDS } from "./fragments.ts";

export const TIMELINE = operation<TimelineQuery, TimelineQueryVariables>(/* GraphQL */ `
  ${DATE_FIELDS}
  ${GOVERNMENT_FIELDS}
  ${LIFE_FIELDS}
  query Timeline($from: Date, $to: Date, $lanes: LaneBy, $where: StructureWhere) {
    timeline(from: $from, to: $to, lanes: $lanes, where: $where) {
      lanes {
        key
        label
        structures {
          ...LifeFields
        }
      }
      events {
        id
        name
        kind
        status
        effective {
          ...DateFields
        }
        survivors {
          id
        }
      }
      governments {
        ...GovernmentFields
      }
    }
    dataset {
      revision
      completeTo
    }
  }
`);
