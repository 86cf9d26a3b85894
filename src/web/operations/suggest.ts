import { operation } from "../api/operation.ts";
import type { SuggestQuery, SuggestQueryVariables } from "../api/types.gen.ts";

/** A few records that bear the words, to choose one from. */
export const SUGGEST = operation<SuggestQuery, SuggestQueryVariables>(/* GraphQL */ `
  query Suggest($text: String!) {
    search(text: $text, first: 8, kinds: [Structure, Reform, Review, Person]) {
      nodes {
        kind: __typename
        id
        name
      }
    }
  }
`);
