import { getNamedType, isAbstractType, isCompositeType, isListType, isNonNullType, isObjectType, Kind, valueFromAST } from "graphql";
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

/** The points that an operation costs with some variables: after coercion, defaults filled in. */
export type CostOf = (variables: Readonly<Record<string, unknown>>) => number;

/** `rows`: how many rows the page has whose connection the selections are made on; 1 elsewhere. */
type RowsCost = (variables: Readonly<Record<string, unknown>>, rows: number) => number;

interface Costing {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** What was worked out already, as a fragment may be spread in many places. */
  readonly known: Map<SelectionSetNode, Map<GraphQLCompositeType, RowsCost>>;
}

/**
 * How many points an operation costs, from its text and variables alone. Plain values are free; an object costs its weight and what is asked of
 * it; a list, its size times that; a page, `first` times that. Where a record may be of several types, the dearest counts. What stands
 * behind @skip or @include counts as if it were asked.
 */
export function costOf(
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): CostOf {
  const root = schema.getRootType(operation.operation);
  if (root === null || root === undefined) return () => 0;
  const cost = selectionCost(operation.selectionSet, root, { schema, fragments, known: new Map() });
  return (variables) => cost(variables, 1);
}

function selectionCost(set: SelectionSetNode, parent: GraphQLCompositeType, costing: Costing): RowsCost {
  const ofSet = costing.known.get(set) ?? new Map<GraphQLCompositeType, RowsCost>();
  costing.known.set(set, ofSet);
  const known = ofSet.get(parent);
  if (known !== undefined) return known;
  const shared: RowsCost[] = [];
  const byType = new Map<string, RowsCost[]>();
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const cost = fieldCost(selection, parent, costing);
      if (cost !== undefined) shared.push(cost);
      continue;
    }
    const target = selection.kind === Kind.INLINE_FRAGMENT ? selection : costing.fragments.get(selection.name.value);
    if (target === undefined) continue;
    const type = target.typeCondition === undefined ? parent : costing.schema.getType(target.typeCondition.name.value);
    if (!isCompositeType(type)) continue;
    const cost = selectionCost(target.selectionSet, type, costing);
    // Types exclude one another: a record that is a structure costs nothing for what is asked of reforms.
    if (isAbstractType(parent) && isObjectType(type)) byType.set(type.name, [...(byType.get(type.name) ?? []), cost]);
    else shared.push(cost);
  }
  const alternatives = [...byType.values()];
  const cost: RowsCost = (variables, rows) => {
    const sum = (costs: readonly RowsCost[]): number => costs.reduce((total, one) => total + one(variables, rows), 0);
    return sum(shared) + alternatives.reduce((dearest, costs) => Math.max(dearest, sum(costs)), 0);
  };
  ofSet.set(parent, cost);
  return cost;
}

/** undefined for a field that costs nothing. */
function fieldCost(node: FieldNode, parent: GraphQLCompositeType, costing: Costing): RowsCost | undefined {
  const name = `${parent.name}.${node.name.value}`;
  const weight = FIELD_WEIGHTS[name] ?? USUAL_WEIGHT;
  if (node.selectionSet === undefined) return undefined;
  // Introspection has its own bounds on depth, so its price does not depend on what is asked.
  if (node.name.value.startsWith("__")) return () => weight;
  const field = "getFields" in parent ? parent.getFields()[node.name.value] : undefined;
  const type = field === undefined ? undefined : getNamedType(field.type);
  if (field === undefined || !isCompositeType(type)) return undefined;
  const child = selectionCost(node.selectionSet, type, costing);
  if (isConnection(type)) {
    const first = argumentOf(field, node, "first");
    return (variables) => weight + child(variables, pageSize(first(variables)));
  }
  if (!isList(field)) return (variables) => weight + child(variables, 1);
  if (isConnection(parent)) return (variables, rows) => weight + rows * Math.max(1, child(variables, 1));
  const ids = argumentOf(field, node, "ids");
  return (variables) => weight + listSize(name, ids(variables)) * Math.max(1, child(variables, 1));
}

/** Reads an argument; undefined for one that is not there, or that execution will refuse. */
function argumentOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  name: string,
): (variables: Readonly<Record<string, unknown>>) => unknown {
  const stated = field.args.find((argument) => argument.name === name);
  const given = node.arguments?.find((argument) => argument.name.value === name)?.value;
  if (stated === undefined) return () => undefined;
  if (given === undefined) return () => stated.defaultValue;
  return (variables) => {
    const isLeftOut = given.kind === Kind.VARIABLE && !Object.hasOwn(variables, given.name.value);
    return isLeftOut ? stated.defaultValue : valueFromAST(given, stated.type, variables);
  };
}

// A size out of range is refused by the field itself, with a message that names the range.
function pageSize(first: unknown): number {
  return typeof first === "number" ? Math.min(Math.max(first, 0), LIMITS.page.most) : DEFAULT_PAGE;
}

function listSize(name: string, ids: unknown): number {
  return Array.isArray(ids) ? ids.length : (LIST_SIZES[name] ?? USUAL_LIST_SIZE);
}

function isConnection(type: GraphQLNamedType): boolean {
  return type.name.endsWith("Connection");
}

function isList({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
