import { Field, InputType } from "type-graphql";

import type { SourceKind, SourceStanding } from "../../domain/vocabulary.ts";
import { SourceKindEnum, SourceStandingEnum } from "../enums/source-enums.ts";
import { CommonWhere } from "./common-where.ts";
import { DateRange } from "./date-range.ts";

@InputType("SourceWhere", { description: 'Which sources. Lists mean "any of", fields mean "and", a field left out does not filter.' })
export class SourceWhere extends CommonWhere {
  @Field(() => [SourceKindEnum], { nullable: true, description: "Any of these kinds." })
  readonly kinds?: SourceKind[] | null;

  @Field(() => [SourceStandingEnum], { nullable: true, description: "Of any of these standings." })
  readonly standings?: SourceStanding[] | null;

  @Field(() => DateRange, { nullable: true, description: "Published within these days, for certain." })
  readonly publishedBetween?: DateRange | null;
}
