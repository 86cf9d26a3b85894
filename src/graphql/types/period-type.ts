import { Field } from "type-graphql";

import type { HistoricalDate } from "../../domain/records.ts";
import { PeriodEndEnum } from "../enums/date-enums.ts";
import { EdtfScalar } from "../scalars/edtf-scalar.ts";
import { HistoricalDateType } from "./historical-date-type.ts";
import { ValueObjectType } from "./value-object-type.ts";

@ValueObjectType("Period", "A stretch of time, from its first day up to and not including its end.")
export class PeriodType {
  @Field(() => EdtfScalar, { description: "The period as an EDTF interval." })
  readonly edtf!: string;

  @Field(() => HistoricalDateType, { nullable: true, description: "When it began. Null when unknown." })
  readonly from?: HistoricalDate;

  @Field(() => HistoricalDateType, {
    nullable: true,
    description: "When it ended: the first day on which it was over. Null when it goes on, or ended nobody says when (see `end`).",
  })
  readonly to?: HistoricalDate;

  @Field(() => PeriodEndEnum, { description: "Whether it ended, goes on, or ended at an unknown time." })
  readonly end!: "CLOSED" | "OPEN" | "UNKNOWN";
}
