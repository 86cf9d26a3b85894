import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import { recommendationStatus } from "../../domain/recommendation-status.ts";
import type { AnyRecord, CitedLink, Outcome, Recommendation, Reform, Response, Review, Structure } from "../../domain/records.ts";
import type { ResponseStatus } from "../../domain/vocabulary.ts";
import type { GraphContext } from "../context.ts";
import { ResponseStatusEnum } from "../enums/reform-enums.ts";
import { after } from "../maybe-promise.ts";
import type { MaybePromise } from "../maybe-promise.ts";
import { namedOf, recordsNamed, relatedOf, requiredOf } from "../relations.ts";
import { OutcomeType } from "../types/outcome-type.ts";
import { RecommendationType, ResponseType } from "../types/recommendation-type.ts";
import { RecordLinkType } from "../types/record-link-type.ts";
import { RecordType } from "../types/record-type.ts";
import { ReformType } from "../types/reform-type.ts";
import { ReviewType } from "../types/review-type.ts";
import { StructureType } from "../types/structure-type.ts";

@Resolver(() => RecommendationType)
export class RecommendationFields {
  @FieldResolver(() => ReviewType, { description: "The review that made it." })
  review(@Root() recommendation: Recommendation, @Ctx() context: GraphContext): MaybePromise<Review> {
    return requiredOf(context, "Review", recommendation.review);
  }

  @FieldResolver(() => [StructureType], { description: "To whom it was addressed. Empty when the report does not say." })
  addressees(@Root() recommendation: Recommendation, @Ctx() context: GraphContext): MaybePromise<readonly Structure[]> {
    return namedOf(context, "Structure", recommendation.addressees);
  }

  @FieldResolver(() => ResponseStatusEnum, {
    description: "The latest response; NO_RESPONSE when none is known. What was answered, not what was done.",
  })
  status(@Root() recommendation: Recommendation): ResponseStatus {
    return recommendationStatus(recommendation);
  }

  @FieldResolver(() => [RecordType], { description: "What put it into effect. See `implementations` for the evidence." })
  implementedBy(@Root() recommendation: Recommendation, @Ctx() context: GraphContext): MaybePromise<readonly AnyRecord[]> {
    return recordsNamed(
      context,
      recommendation.implementedBy.map(({ to }) => to),
    );
  }

  @FieldResolver(() => [RecordLinkType], { description: "What put it into effect, with the evidence." })
  implementations(@Root() recommendation: Recommendation): readonly CitedLink[] {
    return recommendation.implementedBy;
  }

  @FieldResolver(() => [RecommendationType], {
    description: "Earlier recommendations that it repeats. See `repetitions` for the evidence.",
  })
  repeats(@Root() recommendation: Recommendation, @Ctx() context: GraphContext): MaybePromise<readonly Recommendation[]> {
    return namedOf(
      context,
      "Recommendation",
      recommendation.repeats.map(({ to }) => to),
    );
  }

  @FieldResolver(() => [RecordLinkType], { description: "What it repeats, with the evidence." })
  repetitions(@Root() recommendation: Recommendation): readonly CitedLink[] {
    return recommendation.repeats;
  }

  @FieldResolver(() => [RecommendationType], { description: "Later recommendations that repeat it." })
  repeatedBy(@Root() recommendation: Recommendation, @Ctx() context: GraphContext): MaybePromise<readonly Recommendation[]> {
    return relatedOf(context, "Recommendation", "REPEATS", "IN", recommendation.id);
  }

  @FieldResolver(() => [ReformType], { description: "The reforms that say, or are said, to arise from it." })
  gaveRiseTo(@Root() recommendation: Recommendation, @Ctx() context: GraphContext): MaybePromise<readonly Reform[]> {
    return relatedOf(context, "Reform", "ARISES_FROM", "IN", recommendation.id);
  }

  @FieldResolver(() => [OutcomeType], { description: "What named sources say came of it." })
  outcomes(@Root() recommendation: Recommendation, @Ctx() context: GraphContext): MaybePromise<readonly Outcome[]> {
    return relatedOf(context, "Outcome", "OUTCOME_OF", "IN", recommendation.id);
  }
}

@Resolver(() => ResponseType)
export class ResponseFields {
  @FieldResolver(() => RecordType, {
    nullable: true,
    description: "Who answered: a person, a government or a structure. Null when not recorded.",
  })
  by(@Root() response: Response, @Ctx() context: GraphContext): MaybePromise<AnyRecord | undefined> {
    return response.by === undefined ? undefined : after(recordsNamed(context, [response.by]), ([record]) => record);
  }
}
