import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { AnyRecord, CitedLink } from "../../domain/records.ts";
import type { GraphContext } from "../context.ts";
import { recordsNamed } from "../relations.ts";
import { RecordLinkType } from "../types/record-link-type.ts";
import { RecordType } from "../types/record-type.ts";

@Resolver(() => RecordLinkType)
export class RecordLinkFields {
  @FieldResolver(() => RecordType, { description: "The record at the other end." })
  async record(@Root() link: CitedLink, @Ctx() context: GraphContext): Promise<AnyRecord> {
    const [record] = await recordsNamed(context, [link.to]);
    if (record === undefined) throw new Error(`expected a record with the id ${link.to}, and the store has none`);
    return record;
  }
}
