import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";

import type { ChangeEvent } from "../../domain/records.ts";
import type { Connection } from "../connection.ts";
import type { GraphContext } from "../context.ts";
import { EventOrderEnum } from "../enums/order-enums.ts";
import type { EventOrder } from "../enums/order-enums.ts";
import { readFilter } from "../filters.ts";
import { PageArguments } from "../inputs/page-arguments.ts";
import { EventWhere } from "../inputs/event-where.ts";
import { recordPage } from "../record-page.ts";
import { ChangeEventConnection } from "../types/record-connections.ts";

@Resolver()
export class EventsQuery {
  @Query(() => ChangeEventConnection, { description: "Change events, planned ones too." })
  async events(
    @Arg("where", () => EventWhere, { nullable: true, description: "Which ones. Left out: all of the curated dataset." })
    where: EventWhere | null | undefined,
    @Arg("orderBy", () => EventOrderEnum, { nullable: true, defaultValue: "EFFECTIVE_ASC", description: "In which order." })
    orderBy: EventOrder | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: GraphContext,
  ): Promise<Connection<ChangeEvent>> {
    return recordPage(context, "ChangeEvent", await readFilter<EventWhere>(context, where), orderBy ?? "EFFECTIVE_ASC", page);
  }
}
