import { ObjectType } from "type-graphql";

import { NodeType } from "./node-type.ts";
import { RecordType } from "./record-type.ts";

/** Marks a class as the GraphQL type of one kind of record. Its name must be the record's `type`, by which interfaces are resolved. */
export function RecordObjectType(name: string, description: string): ClassDecorator {
  return ObjectType(name, { implements: [NodeType, RecordType], description, simpleResolvers: true });
}
