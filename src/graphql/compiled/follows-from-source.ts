import { getNamedType, isLeafType, isObjectType } from "graphql";
import type { FieldNode, GraphQLObjectType, SelectionSetNode } from "graphql";

import { collectFields } from "./collect-fields.ts";
import type { CollectFrom } from "./collect-fields.ts";

/**
 * Whether all that is asked of an object follows from the object alone: properties, and resolvers that take nothing else, down to the leaves. Such an object is written
 * the same way each time.
 */
export function followsFromSource(type: GraphQLObjectType, sets: readonly SelectionSetNode[], from: CollectFrom): boolean {
  return [...collectFields(type, sets, from).values()].every((nodes) => isOfSource(type, nodes, from));
}

function isOfSource(type: GraphQLObjectType, nodes: readonly FieldNode[], from: CollectFrom): boolean {
  const name = nodes[0]?.name.value ?? "";
  const field = type.getFields()[name];
  if (field === undefined) return name === "__typename";
  // What a resolver does not take, it does not look at.
  if (field.resolve !== undefined && field.resolve.length > 1) return false;
  const named = getNamedType(field.type);
  if (isLeafType(named)) return true;
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  return isObjectType(named) && followsFromSource(named, sets, from);
}
