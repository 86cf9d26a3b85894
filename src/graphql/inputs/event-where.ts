import { Field, ID, InputType } from "type-graphql";

import type { ChangeKind, ChangeStatus } from "../../domain/vocabulary.ts";
import { ChangeKindEnum, ChangeStatusEnum } from "../enums/change-enums.ts";
import { CommonWhere } from "./common-where.ts";
import { DateRange } from "./date-range.ts";

@InputType("EventWhere", { description: 'Which change events. Lists mean "any of", fields mean "and", a field left out does not filter.' })
export class EventWhere extends CommonWhere {
  @Field(() => [ChangeKindEnum], { nullable: true, description: "Any of these kinds of change." })
  readonly kinds?: ChangeKind[] | null;

  @Field(() => [ChangeStatusEnum], { nullable: true, description: "Enacted or planned ones. Left out: both." })
  readonly statuses?: ChangeStatus[] | null;

  @Field(() => [ID], { nullable: true, description: "In which any of these structures took part." })
  readonly structures?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Caused by any of these reforms." })
  readonly causedBy?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Made under any of these legal instruments. Ids of sources." })
  readonly instruments?: string[] | null;

  @Field(() => DateRange, { nullable: true, description: "Certain to have taken effect within these days." })
  readonly effectiveBetween?: DateRange | null;
}
