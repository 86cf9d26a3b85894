import { Field, ID, InputType } from "type-graphql";

import type { Nation, ReviewKind } from "../../domain/vocabulary.ts";
import { ReviewKindEnum } from "../enums/reform-enums.ts";
import { NationEnum } from "../enums/structure-enums.ts";
import { CommonWhere } from "./common-where.ts";
import { DateRange } from "./date-range.ts";

@InputType("ReviewWhere", { description: 'Which reviews. Lists mean "any of", fields mean "and", a field left out does not filter.' })
export class ReviewWhere extends CommonWhere {
  @Field(() => [ReviewKindEnum], { nullable: true, description: "Any of these kinds." })
  readonly kinds?: ReviewKind[] | null;

  @Field(() => [NationEnum], { nullable: true, description: "Of any of these nations." })
  readonly nations?: Nation[] | null;

  @Field(() => [ID], { nullable: true, description: "Chaired by any of these people." })
  readonly chairs?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Concerned with any of these structures." })
  readonly concerns?: string[] | null;

  @Field(() => DateRange, { nullable: true, description: "Published within these days, for certain." })
  readonly publishedBetween?: DateRange | null;
}
