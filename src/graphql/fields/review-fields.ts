import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import { recommendationStatus } from "../../domain/recommendation-status.ts";
import type { CitedLink, Outcome, Person, Problem, Recommendation, Reform, Review, Structure } from "../../domain/records.ts";
import type { ResponseStatus } from "../../domain/vocabulary.ts";
import type { GraphContext } from "../context.ts";
import { listDateClaims } from "../date-claims.ts";
import type { RoledDateClaim } from "../date-claims.ts";
import { ResponseStatusEnum } from "../enums/reform-enums.ts";
import type { MaybePromise } from "../maybe-promise.ts";
import { inReportOrder } from "../recommendation-order.ts";
import { namedOf, relatedOf } from "../relations.ts";
import { DateClaimType } from "../types/claim-types.ts";
import { OutcomeType } from "../types/outcome-type.ts";
import { PersonType } from "../types/person-type.ts";
import { ProblemType } from "../types/problem-type.ts";
import { RecommendationType } from "../types/recommendation-type.ts";
import { RecordLinkType } from "../types/record-link-type.ts";
import { ReformType } from "../types/reform-type.ts";
import { ReviewType } from "../types/review-type.ts";
import { StructureType } from "../types/structure-type.ts";

@Resolver(() => ReviewType)
export class ReviewFields {
  @FieldResolver(() => [PersonType], { description: "Who chaired or led it." })
  chairs(@Root() review: Review, @Ctx() context: GraphContext): MaybePromise<readonly Person[]> {
    return namedOf(context, "Person", review.chairs);
  }

  @FieldResolver(() => [PersonType], { description: "Who commissioned it." })
  commissionedBy(@Root() review: Review, @Ctx() context: GraphContext): MaybePromise<readonly Person[]> {
    return namedOf(context, "Person", review.commissionedBy);
  }

  @FieldResolver(() => [StructureType], { description: "The structures that it was concerned with." })
  concerns(@Root() review: Review, @Ctx() context: GraphContext): MaybePromise<readonly Structure[]> {
    return namedOf(context, "Structure", review.concerns);
  }

  @FieldResolver(() => [ProblemType], { description: "The problems that it examined." })
  problems(@Root() review: Review, @Ctx() context: GraphContext): MaybePromise<readonly Problem[]> {
    return namedOf(context, "Problem", review.problems);
  }

  @FieldResolver(() => [RecommendationType], {
    description: "Its recommendations as recorded, in the report's order. There may be more in the report: see recommendationCount.",
  })
  async recommendations(
    @Root() review: Review,
    @Arg("status", () => ResponseStatusEnum, { nullable: true, description: "Only those whose latest response is this. Left out: all." })
    status: ResponseStatus | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<readonly Recommendation[]> {
    const all = await relatedOf(context, "Recommendation", "PART_OF", "IN", review.id);
    return inReportOrder(
      all.filter((recommendation) => (status ?? recommendationStatus(recommendation)) === recommendationStatus(recommendation)),
    );
  }

  @FieldResolver(() => [OutcomeType], {
    description: "What named sources say came of it. Outcomes of single recommendations are not repeated here.",
  })
  outcomes(@Root() review: Review, @Ctx() context: GraphContext): MaybePromise<readonly Outcome[]> {
    return relatedOf(context, "Outcome", "OUTCOME_OF", "IN", review.id);
  }

  @FieldResolver(() => [ReformType], { description: "The reforms that it led to. See `consequences` for the evidence." })
  ledTo(@Root() review: Review, @Ctx() context: GraphContext): MaybePromise<readonly Reform[]> {
    return namedOf(
      context,
      "Reform",
      review.ledTo.map(({ to }) => to),
    );
  }

  @FieldResolver(() => [RecordLinkType], { description: "What it led to, with the evidence." })
  consequences(@Root() review: Review): readonly CitedLink[] {
    return review.ledTo;
  }

  @FieldResolver(() => [DateClaimType], {
    description: "Every claim for its dates, the one in use first for each role. Two of one role: sources disagree.",
  })
  dateClaims(@Root() review: Review): readonly RoledDateClaim[] {
    return listDateClaims(review.dateClaims);
  }
}
