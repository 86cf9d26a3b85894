import { ObjectType } from "type-graphql";

/** Marks a class as the GraphQL type of a plain value. Its properties need no resolver of their own: graphql-js reads them faster. */
export function ValueObjectType(name: string, description: string): ClassDecorator {
  return ObjectType(name, { description, simpleResolvers: true });
}
