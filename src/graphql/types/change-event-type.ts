import { Field } from "type-graphql";

import type { HistoricalDate } from "../../domain/records.ts";
import type { ChangeKind, ChangeStatus } from "../../domain/vocabulary.ts";
import { ChangeKindEnum, ChangeStatusEnum } from "../enums/change-enums.ts";
import { HistoricalDateType } from "./historical-date-type.ts";
import { RecordObjectType } from "./record-object-type.ts";

@RecordObjectType(
  "ChangeEvent",
  "A change of structures, however many take part (org:ChangeEvent). Originals end, survivors go on, results begin. A merger of 28 into 10 is one event.",
)
export class ChangeEventType {
  @Field(() => ChangeKindEnum, { description: "How the structures changed." })
  readonly kind!: ChangeKind;

  @Field(() => ChangeStatusEnum, { description: "Whether it has happened. A planned change begins and ends no life." })
  readonly status!: ChangeStatus;

  @Field(() => HistoricalDateType, {
    description: 'The date that lifespans use: the first day of the new state. "Abolished on 31 March, last day" is stored as 1 April.',
  })
  readonly effective!: HistoricalDate;

  @Field(() => HistoricalDateType, { nullable: true, description: "When it was first announced. Null when not recorded." })
  readonly announced?: HistoricalDate;

  @Field(() => HistoricalDateType, { nullable: true, description: "When the law says that it happened. Null when not recorded." })
  readonly legal?: HistoricalDate;

  @Field(() => HistoricalDateType, {
    nullable: true,
    description: "When the new bodies began to work in shadow form. Null when not recorded.",
  })
  readonly shadow?: HistoricalDate;

  @Field(() => HistoricalDateType, {
    nullable: true,
    description: "When the new bodies began to work with their powers. Null when not recorded.",
  })
  readonly operational?: HistoricalDate;
}
