import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";

import type { Outcome } from "../../domain/records.ts";
import type { Connection } from "../connection.ts";
import type { GraphContext } from "../context.ts";
import { readFilter } from "../filters.ts";
import { PageArguments } from "../inputs/page-arguments.ts";
import { OutcomeWhere } from "../inputs/outcome-where.ts";
import { recordPage } from "../record-page.ts";
import { OutcomeConnection } from "../types/record-connections.ts";

@Resolver()
export class OutcomesQuery {
  @Query(() => OutcomeConnection, { description: "Outcomes, by name." })
  async outcomes(
    @Arg("where", () => OutcomeWhere, { nullable: true, description: "Which ones. Left out: all of the curated dataset." })
    where: OutcomeWhere | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: GraphContext,
  ): Promise<Connection<Outcome>> {
    return recordPage(context, "Outcome", await readFilter<OutcomeWhere>(context, where), "NAME_ASC", page);
  }
}
