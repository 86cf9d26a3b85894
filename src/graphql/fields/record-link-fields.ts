import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { AnyRecord, CitedLink } from "../../domain/records.ts";
import type { GraphContext } from "../context.ts";
import { after } from "../maybe-promise.ts";
import type { MaybePromise } from "../maybe-promise.ts";
import { recordsNamed } from "../relations.ts";
import { RecordLinkType } from "../types/record-link-type.ts";
import { RecordType } from "../types/record-type.ts";

@Resolver(() => RecordLinkType)
export class RecordLinkFields {
  @FieldResolver(() => RecordType, { description: "The record at the other end." })
  record(@Root() link: CitedLink, @Ctx() context: GraphContext): MaybePromise<AnyRecord> {
    return after(recordsNamed(context, [link.to]), ([record]) => {
      if (record === undefined) throw new Error(`expected a record with the id ${link.to}, and the store has none`);
      return record;
    });
  }
}
