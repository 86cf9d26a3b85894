import { Field } from "type-graphql";

import type { HistoricalDate } from "../../domain/records.ts";
import type { ResponseStatus } from "../../domain/vocabulary.ts";
import { ResponseStatusEnum } from "../enums/reform-enums.ts";
import { CitationType } from "./citation-type.ts";
import { HistoricalDateType } from "./historical-date-type.ts";
import { RecordObjectType } from "./record-object-type.ts";
import { ValueObjectType } from "./value-object-type.ts";

@ValueObjectType("Response", "What somebody answered to a recommendation.")
export class ResponseType {
  @Field(() => ResponseStatusEnum, { description: "What was answered." })
  readonly status!: ResponseStatus;

  @Field(() => HistoricalDateType, { description: "When it was answered." })
  readonly on!: HistoricalDate;

  @Field(() => String, { nullable: true, description: "What was said, in short. Null when only the answer is recorded." })
  readonly text?: string;

  @Field(() => [CitationType], { description: "Who says so." })
  readonly citations!: readonly CitationType[];
}

@RecordObjectType("Recommendation", "One recommendation of a review.")
export class RecommendationType {
  @Field(() => String, {
    nullable: true,
    description: "The report's own number for it. Null when the report gives none, or its list was not seen.",
  })
  readonly number?: string;

  @Field(() => String, { nullable: true, description: "What it is about, as the report groups it. Null when it does not." })
  readonly theme?: string;

  @Field(() => [ResponseType], { description: "Every known response. Empty when none is known." })
  readonly responses!: readonly ResponseType[];
}
