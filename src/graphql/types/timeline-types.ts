import { Field } from "type-graphql";

import type { ChangeEvent, Government, Structure } from "../../domain/records.ts";
import type { Lane } from "../../domain/timeline.ts";
import { LANES_BY } from "../../domain/timeline.ts";
import { vocabularyEnum } from "../enums/vocabulary-enum.ts";
import { DateScalar } from "../scalars/date-scalar.ts";
import { AnalysisAnswer } from "./analysis-basis-type.ts";
import { ChangeEventType } from "./change-event-type.ts";
import { GovernmentType } from "./government-type.ts";
import { StructureType } from "./structure-type.ts";
import { ValueObjectType } from "./value-object-type.ts";

export const LaneByEnum = vocabularyEnum("LaneBy", "By what to part a timeline into lanes.", LANES_BY, {
  FUNCTION: "By main function.",
  TIER: "By tier, from the centre outwards.",
  KIND: "By sort of organisation.",
  NATION: "By nation; a structure of several nations stands in the lane of each.",
});

@ValueObjectType("TimelineLane", "One lane of a timeline.")
export class TimelineLaneType {
  @Field(() => String, {
    description: 'What the lane is: the id of a function, a value of an enum, or "none" for structures that have none.',
  })
  readonly key!: string;

  @Field(() => String, { description: "What the lane is, for people." })
  readonly label!: string;

  @Field(() => [StructureType], { description: "Structures in the lane, oldest first." })
  readonly structures!: readonly Structure[];
}

@ValueObjectType("Timeline", "Lives in lanes, changes and governments within a stretch of days.")
export class TimelineType extends AnalysisAnswer {
  @Field(() => DateScalar, { nullable: true, description: "The first day. Null when not bounded." })
  readonly from?: string;

  @Field(() => DateScalar, { nullable: true, description: "The first day after it. Null when not bounded." })
  readonly to?: string;

  @Field(() => [TimelineLaneType], {
    description: "The lanes. Every structure that may have stood on some day of the stretch is in one, not only those that began in it.",
  })
  readonly lanes!: readonly Lane[];

  @Field(() => [ChangeEventType], {
    description: "Changes, planned ones too, that touch a structure shown and may fall within the stretch, in order of date.",
  })
  readonly events!: readonly ChangeEvent[];

  @Field(() => [GovernmentType], {
    description: "Governments of the United Kingdom that were in office within the stretch, in order of date.",
  })
  readonly governments!: readonly Government[];
}
