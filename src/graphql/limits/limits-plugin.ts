import type { ApolloServerPlugin } from "@apollo/server";
import { getVariableValues } from "graphql";
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from "graphql";

import { LIMITS } from "../../limits.ts";
import type { GraphContext } from "../context.ts";
import { costOf } from "./count-cost.ts";
import { fragmentsOf, measureDepth, measureDocument } from "./measure-document.ts";
import { tooComplex } from "./too-complex.ts";

export interface MeasuredOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As the caller sent them. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Refuses operations that ask for too much, before anything of them runs. What is left is charged to the caller. */
export function limitOperations(): ApolloServerPlugin<GraphContext> {
  return {
    // A rule of validation would be the usual place, but its errors cannot have a code of their own.
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ schema, document, operation, request, contextValue }) => {
          // Without an operation of the name that was asked for there is nothing to run.
          if (operation === undefined) return Promise.resolve();
          const cost = checkOperation({ schema, document, operation, variables: request.variables ?? {} });
          contextValue.charge?.(cost);
          contextValue.cost = cost;
          return Promise.resolve();
        },
      }),
  };
}

/** The operation's cost in points. Throws QUERY_TOO_COMPLEX for the first limit that it exceeds. */
export function checkOperation({ schema, document, operation, variables }: MeasuredOperation): number {
  const { aliases, directives } = measureDocument(document);
  if (aliases > LIMITS.aliases.most) throw tooComplex("aliases", aliases);
  if (directives > LIMITS.directives.most) throw tooComplex("directives", directives);
  const fragments = fragmentsOf(document);
  const depth = measureDepth(operation, fragments);
  if (depth > LIMITS.depth.most) throw tooComplex("depth", depth);
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 });
  // Variables that do not fit are refused at once when execution begins, with what is wrong with each.
  if (coerced === undefined) return 0;
  const cost = costOf(operation, schema, fragments)(coerced);
  if (cost > LIMITS.cost.most) throw tooComplex("cost", cost);
  return cost;
}
