import fc from "fast-check";
import {
  astFromValue,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  print,
} from "graphql";
import type { GraphQLArgument, GraphQLCompositeType, GraphQLField, GraphQLInputType, GraphQLSchema } from "graphql";

/** Random operations over a schema: arguments in the text and in variables, aliases, fragments, directives, fields asked twice; some with errors. */

export interface AskedOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Given {
  readonly argument: GraphQLArgument;
  readonly value: unknown;
  readonly isVariable: boolean;
}
interface Selected {
  readonly field: GraphQLField<unknown, unknown>;
  readonly given: readonly Given[];
  readonly alias: boolean;
  readonly isTwice: boolean;
  readonly directive: "none" | "skip" | "include";
  readonly condition: boolean;
  readonly inner: Selection | undefined;
}
interface Selection {
  readonly typename: boolean;
  readonly fields: readonly Selected[];
  readonly on: readonly { readonly type: string; readonly isNamed: boolean; readonly selection: Selection }[];
}

const NUMBERS = [0, 1, 2, 3, 50, 100, -1, 101];
const DAYS = ["1948-07-05", "1960-01-01", "1974-04-01", "2000-01-01", "2026-02-30"];

function few<T>(items: readonly T[], least: number, most: number): fc.Arbitrary<T[]> {
  return fc.subarray([...items], { minLength: least, maxLength: Math.min(most, items.length) });
}

/** Operations on the root of a schema. `ids` are what arguments that are ids may be. */
export function arbitraryOperation(schema: GraphQLSchema, ids: readonly string[]): fc.Arbitrary<AskedOperation> {
  const root = schema.getQueryType();
  if (root === null || root === undefined) throw new Error("expected a schema with queries");

  const valueOf = (type: GraphQLInputType): fc.Arbitrary<unknown> => {
    if (isNonNullType(type)) return presentValue(type.ofType);
    return fc.oneof({ weight: 6, arbitrary: presentValue(type) }, { weight: 1, arbitrary: fc.constant(null) });
  };
  const presentValue = (type: GraphQLInputType): fc.Arbitrary<unknown> => {
    if (isListType(type)) return fc.array(valueOf(type.ofType), { maxLength: 2 });
    if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields());
      const required = fields.filter(isRequiredInputField);
      return few(fields, 0, 2).chain((chosen) => {
        const shape = [...new Set([...required, ...chosen])].map((field) => [field.name, valueOf(field.type)] as const);
        return fc.record(Object.fromEntries(shape));
      });
    }
    switch (String(getNullableType(type))) {
      case "Boolean":
        return fc.boolean();
      case "Int":
        return fc.constantFrom(...NUMBERS);
      case "Float":
        return fc.constantFrom(0.5, 0.9, 0.95);
      case "Date":
        return fc.constantFrom(...DAYS);
      case "ID":
        return fc.constantFrom(...ids);
      default:
        return fc.constantFrom(...ids, "board", "northern", "test", "s. 3");
    }
  };

  const given = (argument: GraphQLArgument): fc.Arbitrary<readonly Given[]> => {
    const value = fc
      .record({ argument: fc.constant(argument), value: valueOf(argument.type), isVariable: fc.boolean() })
      .map((one) => [one]);
    return isRequiredArgument(argument) ? value : fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: value });
  };
  const selected = (field: GraphQLField<unknown, unknown>, depth: number): fc.Arbitrary<Selected> => {
    const type = getNamedType(field.type);
    return fc.record({
      field: fc.constant(field),
      given: fc.tuple(...field.args.map(given)).map((lists) => lists.flat()),
      alias: fc.boolean(),
      isTwice: fc.integer({ min: 0, max: 5 }).map((number) => number === 0),
      directive: fc.constantFrom("none", "none", "none", "none", "none", "skip", "include"),
      condition: fc.boolean(),
      inner: isCompositeType(type) ? selection(type, depth - 1) : fc.constant(undefined),
    });
  };
  const selection = (type: GraphQLCompositeType, depth: number): fc.Arbitrary<Selection> => {
    const fields = "getFields" in type ? Object.values(type.getFields()) : [];
    const open = fields.filter((field) => depth > 0 || !isCompositeType(getNamedType(field.type)));
    const types = isAbstractType(type) && depth > 0 ? schema.getPossibleTypes(type) : [];
    return fc.tuple(few(open, Math.min(1, open.length), 3), few(types, 0, 2)).chain(([chosen, possible]) =>
      fc.record({
        typename: open.length === 0 ? fc.constant(true) : fc.boolean(),
        fields: fc.tuple(...chosen.map((field) => selected(field, depth))),
        on: fc.tuple(
          ...possible.map(({ name }, place) =>
            fc.record({ type: fc.constant(name), isNamed: fc.boolean(), selection: selection(possible[place] ?? type, depth - 1) }),
          ),
        ),
      }),
    );
  };
  return selection(root, 5).map(printOperation);
}

function printOperation(root: Selection): AskedOperation {
  let [aliases, directives] = [0, 0];
  const stated: string[] = [];
  const fragments: string[] = [];
  const variables: Record<string, unknown> = {};
  const variable = (type: string, value: unknown): string => {
    const name = `v${stated.length}`;
    stated.push(`$${name}: ${type}`);
    variables[name] = value;
    return `$${name}`;
  };
  // A value that its type cannot write, such as a day that does not exist, can only come in a variable.
  const literal = ({ argument, value }: Given): string | undefined => {
    try {
      const node = astFromValue(value, argument.type);
      return node === null || node === undefined ? undefined : print(node);
    } catch {
      return undefined;
    }
  };
  const argumentOf = (one: Given): string =>
    `${one.argument.name}: ${(one.isVariable ? undefined : literal(one)) ?? variable(String(one.argument.type), one.value)}`;
  const fieldText = ({ field, given, alias, isTwice, directive, condition, inner }: Selected): string => {
    // Fields of one name with different arguments would clash.
    const name = (given.length > 0 || alias) && aliases < 25 ? `a${(aliases += 1)}: ${field.name}` : field.name;
    const args = given.length === 0 ? "" : `(${given.map(argumentOf).join(", ")})`;
    const marks = directive === "none" || directives >= 4 ? "" : ` @${directive}(if: ${variable("Boolean!", condition)})`;
    if (marks !== "") directives += 1;
    const whole = `${name}${args}${marks}${inner === undefined ? "" : ` ${setText(inner)}`}`;
    return isTwice && inner !== undefined && marks === "" ? `${whole} ${name}${args} { __typename }` : whole;
  };
  const setText = ({ typename, fields, on }: Selection): string => {
    const spreads = on.map(({ type, isNamed, selection }) => {
      const text = `on ${type} ${setText(selection)}`;
      if (!isNamed) return `... ${text}`;
      const name = `F${fragments.length}`;
      fragments.push(`fragment ${name} ${text}`);
      return `...${name}`;
    });
    return `{ ${[...(typename ? ["__typename"] : []), ...fields.map(fieldText), ...spreads].join(" ")} }`;
  };
  const body = setText(root);
  return { query: [`query${stated.length === 0 ? "" : ` (${stated.join(", ")})`} ${body}`, ...fragments].join("\n"), variables };
}
