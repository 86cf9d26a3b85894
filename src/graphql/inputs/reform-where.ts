import { Field, ID, InputType } from "type-graphql";

import type { Nation, ReformKind } from "../../domain/vocabulary.ts";
import { ReformKindEnum } from "../enums/reform-enums.ts";
import { NationEnum } from "../enums/structure-enums.ts";
import { CommonWhere } from "./common-where.ts";
import { DateRange } from "./date-range.ts";

@InputType("ReformWhere", { description: 'Which reforms. Lists mean "any of", fields mean "and", a field left out does not filter.' })
export class ReformWhere extends CommonWhere {
  @Field(() => [ReformKindEnum], { nullable: true, description: "Any of these forms." })
  readonly kinds?: ReformKind[] | null;

  @Field(() => [NationEnum], { nullable: true, description: "Of any of these nations." })
  readonly nations?: Nation[] | null;

  @Field(() => [ID], { nullable: true, description: "Introduced by any of these governments." })
  readonly governments?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Made by any of these ministers. Ids of people." })
  readonly ministers?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Aimed at any of these problems." })
  readonly problems?: string[] | null;

  @Field(() => DateRange, { nullable: true, description: "Enacted, else effective, else announced within these days, for certain." })
  readonly between?: DateRange | null;
}
