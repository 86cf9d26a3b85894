import { Arg, Args, Ctx, ID, Query, Resolver } from "type-graphql";

import { FATES_RULE, RECURRENCES_RULE } from "../../domain/counting-rules.ts";
import { recordOf } from "../../domain/history.ts";
import { fatesOf, findRecurrences } from "../../domain/recommendation-fates.ts";
import type { Recurrence } from "../../domain/recommendation-fates.ts";
import { RESPONSE_STATUSES } from "../../domain/vocabulary.ts";
import { based } from "../analysis-basis.ts";
import type { Based } from "../analysis-basis.ts";
import { listConnection } from "../connection.ts";
import type { Connection } from "../connection.ts";
import type { GraphContext } from "../context.ts";
import { checkId } from "../input-checks.ts";
import { PageArguments } from "../inputs/page-arguments.ts";
import { remembered } from "../../domain/remembered.ts";
import { RecommendationFatesType, RecurrenceConnection } from "../types/recommendation-fate-types.ts";
import { unknownId } from "../unknown-id.ts";

@Resolver()
export class RecommendationFatesQuery {
  @Query(() => RecommendationFatesType, {
    description:
      "What became of each recommendation of a review: what was answered, what put it into effect, what that built and what of it still stands.",
  })
  async recommendationFates(
    @Arg("review", () => ID, { description: "Id of a review." }) id: string,
    @Ctx() context: GraphContext,
  ): Promise<RecommendationFatesType> {
    const history = await context.history();
    const review = recordOf(history, "Review", checkId("review", id));
    if (review === undefined) throw await unknownId(context, "review", id, ["Review"]);
    const fates = fatesOf(history, review);
    const byStatus = RESPONSE_STATUSES.map((status) => ({ status, count: fates.filter((fate) => fate.status === status).length }));
    const answer = { review, fates, byStatus: byStatus.filter(({ count }) => count > 0) };
    return based(context, history, answer, { n: fates.length, counted: "recommendations", rule: FATES_RULE });
  }

  @Query(() => RecurrenceConnection, { description: "Recommendations that one review after another made, those made most often first." })
  async recurringRecommendations(
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: GraphContext,
  ): Promise<Based<Connection<Recurrence>>> {
    const history = await context.history();
    const rows = remembered(history, "recurrences", () => findRecurrences(history));
    const answer = listConnection(rows, ({ recommendations }) => recommendations[0]?.id ?? "", "recurrences", page);
    return based(context, history, answer, { n: rows.length, counted: "families of recommendations", rule: RECURRENCES_RULE });
  }
}
