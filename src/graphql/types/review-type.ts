import { Field } from "type-graphql";

import type { HistoricalDate } from "../../domain/records.ts";
import type { Nation, ReviewKind } from "../../domain/vocabulary.ts";
import { ReviewKindEnum } from "../enums/reform-enums.ts";
import { NationEnum } from "../enums/structure-enums.ts";
import { NumberClaimType } from "./claim-types.ts";
import { HistoricalDateType } from "./historical-date-type.ts";
import { RecordObjectType } from "./record-object-type.ts";

@RecordObjectType("Review", "An independent review, inquiry, royal commission or select committee report.")
export class ReviewType {
  @Field(() => ReviewKindEnum, { description: "Who reviewed, and with what standing." })
  readonly kind!: ReviewKind;

  @Field(() => [NationEnum], { description: "The nations that it looked at. Never empty." })
  readonly nations!: readonly Nation[];

  @Field(() => HistoricalDateType, { nullable: true, description: "When it was commissioned. Null when not recorded." })
  readonly commissioned?: HistoricalDate;

  @Field(() => HistoricalDateType, { nullable: true, description: "When its report was published. Null when not recorded, or not yet." })
  readonly published?: HistoricalDate;

  @Field(() => String, { nullable: true, description: "Its terms of reference, in short. Null when not recorded." })
  readonly terms?: string;

  @Field(() => NumberClaimType, {
    nullable: true,
    description: "How many recommendations the report makes. Null when no source says. May exceed the recommendations recorded here.",
  })
  readonly recommendationCount?: NumberClaimType;
}
