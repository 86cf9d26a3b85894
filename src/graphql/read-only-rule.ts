import { GraphQLError, OperationTypeNode } from "graphql";
import type { ValidationRule } from "graphql";

/** Refuses mutations and subscriptions with the reason. Without it a schema that has none calls them a fault of the server. */
export const readOnlyRule: ValidationRule = (context) => ({
  OperationDefinition: (node) => {
    if (node.operation === OperationTypeNode.QUERY) return;
    context.reportError(new GraphQLError(`expected a query, got a ${node.operation}: this graph is read-only`, { nodes: [node] }));
  },
});
