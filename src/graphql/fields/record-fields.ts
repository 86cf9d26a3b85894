import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { AnyRecord } from "../../domain/records.ts";
import type { GraphContext } from "../context.ts";
import { RecordType } from "../types/record-type.ts";

@Resolver(() => RecordType)
export class RecordFields {
  @FieldResolver(() => String, { description: "The record's own page here, good for citing: HTML or JSON-LD." })
  url(@Root() record: AnyRecord, @Ctx() context: GraphContext): string {
    return `${context.publicUrl}/id/${record.id}`;
  }
}
