import { getArgumentValues, getNamedType, isAbstractType, isCompositeType, isListType, isNonNullType, isObjectType, Kind } from "graphql";
import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLField,
  GraphQLNamedType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from "graphql";

import { LIMITS } from "../../limits.ts";
import { DEFAULT_PAGE } from "../input-checks.ts";
import { FIELD_WEIGHTS, USUAL_WEIGHT } from "./field-weights.ts";
import { LIST_SIZES, USUAL_LIST_SIZE } from "./list-sizes.ts";

export interface CostQuestion {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** After coercion, defaults filled in. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * How many points an operation costs, from its text and variables alone. Plain values are free; an object costs its weight and what is asked of
 * it; a list, its size times that; a page, `first` times that. Where a record may be of several types, the dearest counts. What stands
 * behind @skip or @include counts as if it were asked.
 */
export function countCost(operation: OperationDefinitionNode, question: CostQuestion): number {
  const root = question.schema.getRootType(operation.operation);
  return root ? selectionCost(operation.selectionSet, root, question, 1) : 0;
}

/** `rows`: how many rows the page has whose connection the selections are made on; 1 elsewhere. */
function selectionCost({ selections }: SelectionSetNode, parent: GraphQLCompositeType, question: CostQuestion, rows: number): number {
  let shared = 0;
  const byType = new Map<string, number>();
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      shared += fieldCost(selection, parent, question, rows);
      continue;
    }
    const target = selection.kind === Kind.INLINE_FRAGMENT ? selection : question.fragments.get(selection.name.value);
    if (target === undefined) continue;
    const type = target.typeCondition === undefined ? parent : question.schema.getType(target.typeCondition.name.value);
    if (!isCompositeType(type)) continue;
    const cost = selectionCost(target.selectionSet, type, question, rows);
    // Types exclude one another: a record that is a structure costs nothing for what is asked of reforms.
    if (isAbstractType(parent) && isObjectType(type)) byType.set(type.name, (byType.get(type.name) ?? 0) + cost);
    else shared += cost;
  }
  return shared + Math.max(0, ...byType.values());
}

function fieldCost(node: FieldNode, parent: GraphQLCompositeType, question: CostQuestion, rows: number): number {
  const name = `${parent.name}.${node.name.value}`;
  const weight = FIELD_WEIGHTS[name] ?? USUAL_WEIGHT;
  // Introspection has its own bounds on depth, so its price does not depend on what is asked.
  if (node.name.value.startsWith("__")) return node.selectionSet === undefined ? 0 : weight;
  if (node.selectionSet === undefined || !("getFields" in parent)) return 0;
  const field = parent.getFields()[node.name.value];
  const type = field === undefined ? undefined : getNamedType(field.type);
  if (field === undefined || !isCompositeType(type)) return 0;
  const values = argumentsOf(field, node, question);
  if (isConnection(type)) return weight + selectionCost(node.selectionSet, type, question, pageSize(values["first"]));
  const child = selectionCost(node.selectionSet, type, question, 1);
  if (!isList(field)) return weight + child;
  const size = isConnection(parent) ? rows : listSize(name, values);
  return weight + size * Math.max(1, child);
}

function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  { variables }: CostQuestion,
): Readonly<Record<string, unknown>> {
  try {
    return getArgumentValues(field, node, variables);
  } catch {
    // Execution refuses the same arguments before it resolves the field.
    return {};
  }
}

// A size out of range is refused by the field itself, with a message that names the range.
function pageSize(first: unknown): number {
  return typeof first === "number" ? Math.min(Math.max(first, 0), LIMITS.page.most) : DEFAULT_PAGE;
}

function listSize(name: string, values: Readonly<Record<string, unknown>>): number {
  if (Array.isArray(values["ids"])) return values["ids"].length;
  return LIST_SIZES[name] ?? USUAL_LIST_SIZE;
}

function isConnection(type: GraphQLNamedType): boolean {
  return type.name.endsWith("Connection");
}

function isList({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
