import { Field, ID, InputType } from "type-graphql";

import type { ResponseStatus } from "../../domain/vocabulary.ts";
import { ResponseStatusEnum } from "../enums/reform-enums.ts";
import { CommonWhere } from "./common-where.ts";

@InputType("RecommendationWhere", {
  description: 'Which recommendations. Lists mean "any of", fields mean "and", a field left out does not filter.',
})
export class RecommendationWhere extends CommonWhere {
  @Field(() => [ID], { nullable: true, description: "Of any of these reviews." })
  readonly reviews?: string[] | null;

  @Field(() => [String], { nullable: true, description: "On any of these themes, spelt as the report does." })
  readonly themes?: string[] | null;

  @Field(() => [ResponseStatusEnum], {
    nullable: true,
    description: "Whose latest response is any of these; NO_RESPONSE where none is known.",
  })
  readonly statuses?: ResponseStatus[] | null;

  @Field(() => [ID], { nullable: true, description: "Addressed to any of these structures." })
  readonly addressees?: string[] | null;
}
