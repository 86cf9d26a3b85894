import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";

import type { Source } from "../../domain/records.ts";
import type { Connection } from "../connection.ts";
import type { GraphContext } from "../context.ts";
import { readFilter } from "../filters.ts";
import { PageArguments } from "../inputs/page-arguments.ts";
import { SourceWhere } from "../inputs/source-where.ts";
import { recordPage } from "../record-page.ts";
import { SourceConnection } from "../types/record-connections.ts";

@Resolver()
export class SourcesQuery {
  @Query(() => SourceConnection, { description: "Sources, in order of publication; those without a date come last." })
  async sources(
    @Arg("where", () => SourceWhere, { nullable: true, description: "Which ones. Left out: all of the curated dataset." })
    where: SourceWhere | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: GraphContext,
  ): Promise<Connection<Source>> {
    return recordPage(context, "Source", await readFilter<SourceWhere>(context, where), "DATE_ASC", page);
  }
}
