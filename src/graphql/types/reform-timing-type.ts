import { Field } from "type-graphql";

import type { DayRange } from "../../domain/life.ts";
import type { ChangeEvent, HistoricalDate, Reform } from "../../domain/records.ts";
import type { ShadowRun } from "../../domain/reform-timings.ts";
import { ChangeEventType } from "./change-event-type.ts";
import { analysisConnectionType } from "./connection-type.ts";
import { HistoricalDateType } from "./historical-date-type.ts";
import { DayRangeType } from "./lifespan-type.ts";
import { ReformType } from "./reform-type.ts";
import { ValueObjectType } from "./value-object-type.ts";

@ValueObjectType("ShadowRun", "A change before which something ran in shadow form.")
export class ShadowRunType {
  @Field(() => ChangeEventType, { description: "The change; its results are what ran in shadow." })
  readonly event!: ChangeEvent;

  @Field(() => HistoricalDateType, { description: "The first day in shadow form." })
  readonly from!: HistoricalDate;

  @Field(() => DayRangeType, { description: "Days in shadow form, up to the day of the change." })
  readonly days!: DayRange;
}

@ValueObjectType("ReformTiming", "How long one reform took from word to deed.")
export class ReformTimingType {
  @Field(() => ReformType, { description: "The reform." })
  readonly reform!: Reform;

  @Field(() => HistoricalDateType, {
    nullable: true,
    description: "When it, or the earliest reform that it carries out, was announced. Null when not recorded.",
  })
  readonly announced?: HistoricalDate;

  @Field(() => HistoricalDateType, { nullable: true, description: "When it was passed or made. Null when it was not, or is not recorded." })
  readonly enacted?: HistoricalDate;

  @Field(() => HistoricalDateType, { nullable: true, description: "The first day of what it changed. Null when not recorded." })
  readonly effective?: HistoricalDate;

  @Field(() => DayRangeType, {
    nullable: true,
    description: "Days from announced to enacted. Null when either is unknown, or enacted came first.",
  })
  readonly announcedToEnacted?: DayRange;

  @Field(() => DayRangeType, {
    nullable: true,
    description: "Days from enacted to effective. Null when either is unknown, or effective came first.",
  })
  readonly enactedToEffective?: DayRange;

  @Field(() => DayRangeType, {
    nullable: true,
    description: "Days from announced to effective. Null when either is unknown, or effective came first.",
  })
  readonly announcedToEffective?: DayRange;

  @Field(() => [ShadowRunType], { description: "Its enacted changes before which something ran in shadow form, in order of date." })
  readonly shadows!: readonly ShadowRun[];
}

export const ReformTimingConnection = analysisConnectionType("ReformTiming", () => ReformTimingType, "reforms");
