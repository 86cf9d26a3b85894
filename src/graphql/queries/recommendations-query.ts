import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";

import type { Recommendation } from "../../domain/records.ts";
import type { Connection } from "../connection.ts";
import type { GraphContext } from "../context.ts";
import { readFilter } from "../filters.ts";
import { PageArguments } from "../inputs/page-arguments.ts";
import { RecommendationWhere } from "../inputs/recommendation-where.ts";
import { recordPage } from "../record-page.ts";
import { RecommendationConnection } from "../types/record-connections.ts";

@Resolver()
export class RecommendationsQuery {
  @Query(() => RecommendationConnection, {
    description: "Recommendations of all reviews, in order of their first response; those without one come last.",
  })
  async recommendations(
    @Arg("where", () => RecommendationWhere, { nullable: true, description: "Which ones. Left out: all of the curated dataset." })
    where: RecommendationWhere | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: GraphContext,
  ): Promise<Connection<Recommendation>> {
    return recordPage(context, "Recommendation", await readFilter<RecommendationWhere>(context, where), "DATE_ASC", page);
  }
}
