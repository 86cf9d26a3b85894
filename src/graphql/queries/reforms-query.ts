import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";

import type { Reform } from "../../domain/records.ts";
import type { Connection } from "../connection.ts";
import type { GraphContext } from "../context.ts";
import { ReformOrderEnum } from "../enums/order-enums.ts";
import type { ReformOrder } from "../enums/order-enums.ts";
import { readFilter } from "../filters.ts";
import { PageArguments } from "../inputs/page-arguments.ts";
import { ReformWhere } from "../inputs/reform-where.ts";
import { recordPage } from "../record-page.ts";
import { ReformConnection } from "../types/record-connections.ts";

@Resolver()
export class ReformsQuery {
  @Query(() => ReformConnection, { description: "Reforms." })
  async reforms(
    @Arg("where", () => ReformWhere, { nullable: true, description: "Which ones. Left out: all of the curated dataset." })
    where: ReformWhere | null | undefined,
    @Arg("orderBy", () => ReformOrderEnum, { nullable: true, defaultValue: "DATE_ASC", description: "In which order." })
    orderBy: ReformOrder | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: GraphContext,
  ): Promise<Connection<Reform>> {
    return recordPage(context, "Reform", await readFilter<ReformWhere>(context, where), orderBy ?? "DATE_ASC", page);
  }
}
