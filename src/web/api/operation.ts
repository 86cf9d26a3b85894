/** A GraphQL operation and, as types only, what it takes and answers. The type arguments come from types.gen.ts. */
export interface Operation<Answer, Variables> {
  readonly text: string;
  readonly types?: { readonly answer: Answer; readonly variables: Variables };
}

/** Gives a GraphQL text its types. A test checks that the types belong to the operation of that name. */
export function operation<Answer, Variables>(text: string): Operation<Answer, Variables> {
  return { text: text.replaceAll(/\s+/g, " ").trim() };
}
