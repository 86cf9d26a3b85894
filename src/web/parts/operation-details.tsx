import type { Operation } from "../api/operation.ts";

/** The question behind a page, for readers who want to ask their own: the operation, and the way to the editor with it. */
export function OperationDetails<Answer, Variables>({
  operation,
  variables,
}: {
  readonly operation: Operation<Answer, Variables>;
  readonly variables: Variables;
}) {
  const parameters = new URLSearchParams({ query: operation.text, variables: JSON.stringify(variables) });
  return (
    <details class="operation">
      <summary>The GraphQL operation behind this page</summary>
      <p>
        <a href={`/graphiql/?${parameters.toString()}`}>Open it in the editor</a>, or read its{" "}
        <a href={`/graphql?${parameters.toString()}`}>answer as data</a>.
      </p>
    </details>
  );
}
