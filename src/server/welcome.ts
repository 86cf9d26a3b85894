export interface Suggestion {
  readonly question: string;
  readonly operation: string;
}

/** Three questions to begin with. Short enough for a command line. */
export const SUGGESTIONS: readonly Suggestion[] = [
  {
    question: "Which structures outlived the ones they replaced?",
    operation:
      "{ outlived(where: { scope: KIND, nations: [ENGLAND] }, first: 5) { edges { node { structure { name } years predecessor { name } predecessorYears verdict } } } }",
  },
  {
    question: "How often was regional oversight rebuilt, and by which reforms?",
    operation:
      '{ cycles(function: "regional-oversight") { rebuilds turns { structure { name } built { label } builtBy { name } abolished { label } abolishedBy { name } } } }',
  },
  {
    question: "What came before and after primary care trusts, by which law?",
    operation:
      '{ lineage(of: "primary-care-trusts") { edges { from { name } to { name } event { effective { label } instruments { name } } } } }',
  },
];

/** What a person who has just started the server is told: where it is and what to ask first. */
export function welcome(url: string): string {
  const lines = SUGGESTIONS.flatMap(({ question, operation }) => [
    "",
    `  ${question}`,
    `    ${url}/graphql?query=${encodeURIComponent(operation)}`,
    `    curl -sG ${url}/graphql --data-urlencode 'query=${operation}'`,
  ]);
  return [
    `The NHS reform graph answers at ${url}/ in a browser, and at ${url}/graphql (to write questions: ${url}/graphiql/).`,
    ...lines,
    "",
    "Stop it with Ctrl-C.",
  ].join("\n");
}
