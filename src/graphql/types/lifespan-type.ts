import { Field, Float, Int } from "type-graphql";

import type { DayRange } from "../../domain/life.ts";
import type { Certainty, Continuity } from "../../domain/vocabulary.ts";
import { CertaintyEnum, ContinuityEnum } from "../enums/date-enums.ts";
import { ValueObjectType } from "./value-object-type.ts";

@ValueObjectType("DayRange", "A number of days that is known within bounds.")
export class DayRangeType {
  @Field(() => Int, { description: "At least so many days." })
  readonly min!: number;

  @Field(() => Int, { description: "At most so many days." })
  readonly max!: number;
}

@ValueObjectType("Lifespan", "How long something stood, with the rule by which it was counted.")
export class LifespanType {
  @Field(() => DayRangeType, {
    nullable: true,
    description:
      "Days from the first day up to and not including the day of abolition; of what stands, up to completeTo. Null when a date is unknown.",
  })
  readonly days?: DayRange;

  @Field(() => Float, { nullable: true, description: "The middle of `days` in years of 365.2425 days. Null when a date is unknown." })
  readonly years?: number;

  @Field(() => Boolean, {
    description: "Whether it still stands, so that the true length is at least this (right-censored). A planned end changes nothing.",
  })
  readonly censored!: boolean;

  @Field(() => CertaintyEnum, { description: "CERTAIN when both ends are known to the day." })
  readonly certainty!: Certainty;

  @Field(() => ContinuityEnum, { description: "The rule of what ends a life." })
  readonly rule!: Continuity;
}
