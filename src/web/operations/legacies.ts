import { operation } from "../api/operation.ts";
import type { LegaciesOfQuery, LegaciesOfQueryVariables, LegaciesQuery, LegaciesQueryVariables } from "../api/types.gen.ts";
import { DATE_FIELDS } from "./fragments.ts";
import { LEGACY_FIELDS } from "./legacy-fragment.ts";
import { LINKED_FIELDS } from "./linked-fragments.ts";

/** What was left by whatever made it, a page of it, by verdict. */
export const LEGACIES = operation<LegaciesQuery, LegaciesQueryVariables>(/* GraphQL */ `
  ${DATE_FIELDS}
  ${LINKED_FIELDS}
  ${LEGACY_FIELDS}
  query Legacies($of: ID, $verdict: OutlivedVerdict, $first: Int, $after: String) {
    outlived: legacies(of: $of, verdict: OUTLIVED, first: 0) {
      totalCount
    }
    all: legacies(of: $of, first: 0) {
      totalCount
    }
    legacies(of: $of, verdict: $verdict, first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        ...LegacyFields
      }
    }
    dataset {
      revision
      completeTo
    }
  }
`);

/** What one record left. */
export const LEGACIES_OF = operation<LegaciesOfQuery, LegaciesOfQueryVariables>(/* GraphQL */ `
  ${DATE_FIELDS}
  ${LINKED_FIELDS}
  ${LEGACY_FIELDS}
  query LegaciesOf($of: ID!) {
    legacies(of: $of, first: 20) {
      nodes {
        ...LegacyFields
      }
    }
    dataset {
      revision
      completeTo
    }
  }
`);
