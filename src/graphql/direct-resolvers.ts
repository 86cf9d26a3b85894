import type { GraphQLField, GraphQLFieldResolver, GraphQLSchema, GraphQLTypeResolver } from "graphql";
import { isAbstractType, isObjectType } from "graphql";
import { getMetadataStorage } from "type-graphql";

import type { GraphContext } from "./context.ts";

type Storage = ReturnType<typeof getMetadataStorage>;
type Handler = Storage["queries"][number] | Storage["fieldResolvers"][number];
type Resolve = GraphQLFieldResolver<unknown, GraphContext, Readonly<Record<string, unknown>>>;
type Read = (root: unknown, args: Readonly<Record<string, unknown>>, context: GraphContext) => unknown;

/**
 * Lets the schema call the resolvers' methods straight. type-graphql would sort the parameters, copy every input into its class and wait for a check
 * that is switched off, for each field of each row. What it does that is used here is done once for a field: which parameter is what.
 */
export function resolveDirectly(schema: GraphQLSchema): void {
  const { queries, fieldResolvers, objectTypes, interfaceTypes } = getMetadataStorage();
  const nameOf = new Map([...objectTypes, ...interfaceTypes].map(({ target, name }) => [target, name]));
  const handlers = new Map<string, Handler>([
    ...queries.map((handler): [string, Handler] => [`Query.${handler.schemaName}`, handler]),
    ...fieldResolvers.map((handler): [string, Handler] => {
      const owner = handler.getObjectType?.();
      return [`${(owner && nameOf.get(owner)) ?? ""}.${handler.schemaName}`, handler];
    }),
  ]);
  const typeOf = new Map(interfaceTypes.map(({ name, resolveType }) => [name, resolveType as GraphQLTypeResolver<unknown, GraphContext>]));
  for (const type of Object.values(schema.getTypeMap())) {
    // The functions given here name the type at once; type-graphql's own wait for them.
    if (isAbstractType(type)) type.resolveType = typeOf.get(type.name);
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    const owners = [type.name, ...type.getInterfaces().map(({ name }) => name)];
    for (const field of Object.values(type.getFields())) {
      const handler = owners.map((owner) => handlers.get(`${owner}.${field.name}`)).find((one) => one !== undefined);
      if (handler !== undefined) callDirectly(field, handler);
    }
  }
}

function callDirectly(field: GraphQLField<unknown, GraphContext>, handler: Handler): void {
  const parameters = [...(handler.params ?? [])].sort((a, b) => a.index - b.index);
  const method = methodOf(handler);
  field.resolve = resolverFor(parameters, method);
}

// The first two shapes are nearly all that are called for each row.
function resolverFor(parameters: readonly Parameter[], method: (...parameters: readonly unknown[]) => unknown): Resolve {
  const shape = parameters.map(({ kind }) => kind).join(" ");
  if (shape === "root") return (root) => method(root);
  if (shape === "root context") return (root, _args, context) => method(root, context);
  const reads = parameters.map(readOf);
  return (root, args, context) => method(...reads.map((read) => read(root, args, context)));
}

// Resolver classes hold nothing, so one object of each serves for ever.
function methodOf({ target, methodName }: Handler): (...parameters: readonly unknown[]) => unknown {
  const instance = Reflect.construct(target, []) as Readonly<Record<string, (...parameters: readonly unknown[]) => unknown>>;
  const method = instance[methodName];
  if (method === undefined) throw new Error(`expected a method ${methodName} of ${target.name}`);
  return method.bind(instance);
}

type Parameter = NonNullable<Handler["params"]>[number];

function readOf(parameter: Parameter): Read {
  switch (parameter.kind) {
    case "root":
      return (root) => root;
    case "context":
      return (_root, _args, context) => context;
    case "arg": {
      const { name } = parameter;
      return (_root, args) => args[name];
    }
    case "args":
      return (_root, args) => args;
    case "info":
    case "custom":
    case "pubSub":
      throw new Error(`expected parameters of resolvers to be root, arguments or context, got ${parameter.kind}`);
  }
}
