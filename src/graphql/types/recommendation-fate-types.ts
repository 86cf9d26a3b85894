import { Field, Int } from "type-graphql";

import type { RecommendationFate } from "../../domain/recommendation-fates.ts";
import type { AnyRecord, HistoricalDate, Recommendation, Review, Structure } from "../../domain/records.ts";
import type { ResponseStatus } from "../../domain/vocabulary.ts";
import { ResponseStatusEnum } from "../enums/reform-enums.ts";
import { AnalysisAnswer } from "./analysis-basis-type.ts";
import { analysisConnectionType } from "./connection-type.ts";
import { HistoricalDateType } from "./historical-date-type.ts";
import { RecommendationType } from "./recommendation-type.ts";
import { RecordType } from "./record-type.ts";
import { ReviewType } from "./review-type.ts";
import { StructureType } from "./structure-type.ts";
import { ValueObjectType } from "./value-object-type.ts";

@ValueObjectType("RecommendationFate", "What became of one recommendation.")
export class RecommendationFateType {
  @Field(() => RecommendationType, { description: "The recommendation." })
  readonly recommendation!: Recommendation;

  @Field(() => ResponseStatusEnum, { description: "The latest response; NO_RESPONSE when none is on record." })
  readonly status!: ResponseStatus;

  @Field(() => HistoricalDateType, { nullable: true, description: "When the latest response was given. Null when none is on record." })
  readonly answeredOn?: HistoricalDate;

  @Field(() => [RecordType], { description: "What is recorded to have put it into effect." })
  readonly implementedBy!: readonly AnyRecord[];

  @Field(() => [StructureType], { description: "Structures that began by what put it into effect, oldest first." })
  readonly built!: readonly Structure[];

  @Field(() => [StructureType], { description: "Of those, the ones that still stand." })
  readonly stillStanding!: readonly Structure[];

  @Field(() => Int, { description: "How many earlier recommendations it repeats, directly or through others." })
  readonly timesMadeBefore!: number;
}

@ValueObjectType("ResponseCount", "How many recommendations had one answer.")
export class ResponseCountType {
  @Field(() => ResponseStatusEnum, { description: "The latest response." })
  readonly status!: ResponseStatus;

  @Field(() => Int, { description: "How many recommendations." })
  readonly count!: number;
}

@ValueObjectType("RecommendationFates", "What became of each recommendation of a review.")
export class RecommendationFatesType extends AnalysisAnswer {
  @Field(() => ReviewType, { description: "The review." })
  readonly review!: Review;

  @Field(() => [RecommendationFateType], { description: "One for each recommendation on record, which may be fewer than the report made." })
  readonly fates!: readonly RecommendationFate[];

  @Field(() => [ResponseCountType], { description: "How many had each answer; answers that none had are left out." })
  readonly byStatus!: readonly ResponseCountType[];
}

@ValueObjectType("Recurrence", "One recommendation that was made again and again.")
export class RecurrenceType {
  @Field(() => [RecommendationType], { description: "In order of the reviews' publication: the first made it first." })
  readonly recommendations!: readonly Recommendation[];

  @Field(() => [ReviewType], { description: "The reviews that made it, in order of publication." })
  readonly reviews!: readonly Review[];
}

export const RecurrenceConnection = analysisConnectionType("Recurrence", () => RecurrenceType, "recurring recommendations");
