import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { Citation, Source } from "../../domain/records.ts";
import type { GraphContext } from "../context.ts";
import type { MaybePromise } from "../maybe-promise.ts";
import { requiredOf } from "../relations.ts";
import { CitationType } from "../types/citation-type.ts";
import { SourceType } from "../types/source-type.ts";

@Resolver(() => CitationType)
export class CitationFields {
  @FieldResolver(() => SourceType, { description: "The document that says so." })
  source(@Root() citation: Citation, @Ctx() context: GraphContext): MaybePromise<Source> {
    return requiredOf(context, "Source", citation.source);
  }
}
