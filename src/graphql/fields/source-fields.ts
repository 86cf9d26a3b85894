import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { AnyRecord, ChangeEvent, Source } from "../../domain/records.ts";
import { sourceStanding } from "../../domain/source-standing.ts";
import type { SourceStanding } from "../../domain/vocabulary.ts";
import { listConnection } from "../connection.ts";
import type { Connection } from "../connection.ts";
import type { GraphContext } from "../context.ts";
import { SourceStandingEnum } from "../enums/source-enums.ts";
import { PageArguments } from "../inputs/page-arguments.ts";
import type { MaybePromise } from "../maybe-promise.ts";
import { relatedOf } from "../relations.ts";
import { ChangeEventType } from "../types/change-event-type.ts";
import { RecordConnection } from "../types/record-connections.ts";
import { SourceType } from "../types/source-type.ts";

@Resolver(() => SourceType)
export class SourceFields {
  @FieldResolver(() => SourceStandingEnum, { description: "How close it stands to what it tells. Follows from its kind." })
  standing(@Root() source: Source): SourceStanding {
    return sourceStanding(source.kind);
  }

  @FieldResolver(() => RecordConnection, {
    description: "The records that cite it, of any kind and of every loaded dataset, in order of date.",
  })
  async citedBy(
    @Root() source: Source,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: GraphContext,
  ): Promise<Connection<AnyRecord>> {
    return listConnection(await context.loaders.related("CITES", "IN", source.id), ({ id }) => id, "citedBy", page);
  }

  @FieldResolver(() => [ChangeEventType], { description: "The changes of which it is the legal instrument, in order of date." })
  instrumentOf(@Root() source: Source, @Ctx() context: GraphContext): MaybePromise<readonly ChangeEvent[]> {
    return relatedOf(context, "ChangeEvent", "MADE_UNDER", "IN", source.id);
  }
}
