import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";

import type { Review } from "../../domain/records.ts";
import type { Connection } from "../connection.ts";
import type { GraphContext } from "../context.ts";
import { ReviewOrderEnum } from "../enums/order-enums.ts";
import type { ReviewOrder } from "../enums/order-enums.ts";
import { readFilter } from "../filters.ts";
import { PageArguments } from "../inputs/page-arguments.ts";
import { ReviewWhere } from "../inputs/review-where.ts";
import { recordPage } from "../record-page.ts";
import { ReviewConnection } from "../types/record-connections.ts";

@Resolver()
export class ReviewsQuery {
  @Query(() => ReviewConnection, { description: "Reviews." })
  async reviews(
    @Arg("where", () => ReviewWhere, { nullable: true, description: "Which ones. Left out: all of the curated dataset." })
    where: ReviewWhere | null | undefined,
    @Arg("orderBy", () => ReviewOrderEnum, { nullable: true, defaultValue: "PUBLISHED_ASC", description: "In which order." })
    orderBy: ReviewOrder | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: GraphContext,
  ): Promise<Connection<Review>> {
    return recordPage(context, "Review", await readFilter<ReviewWhere>(context, where), orderBy ?? "PUBLISHED_ASC", page);
  }
}
