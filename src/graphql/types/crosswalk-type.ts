import { Field, Float } from "type-graphql";

import type { ChangeEvent, Structure } from "../../domain/records.ts";
import { AnalysisAnswer } from "./analysis-basis-type.ts";
import { ChangeEventType } from "./change-event-type.ts";
import { StructureType } from "./structure-type.ts";
import { ValueObjectType } from "./value-object-type.ts";

@ValueObjectType("CrosswalkRow", "One line from a structure to what it had become by a day.")
export class CrosswalkRowType extends AnalysisAnswer {
  @Field(() => StructureType, { description: "The structure asked about." })
  readonly from!: Structure;

  @Field(() => StructureType, {
    nullable: true,
    description:
      "What it had become; itself when it stood on the day. Null when it had ended and nothing is recorded that took its place, or it had not begun.",
  })
  readonly to?: Structure;

  @Field(() => Boolean, { description: "Whether only part of the older structure went this way." })
  readonly partial!: boolean;

  @Field(() => Float, {
    nullable: true,
    description:
      "The share that went this way, from 0 to 1. 1 where nothing went elsewhere. Null where part did and a step is not measured.",
  })
  readonly share?: number;

  @Field(() => [ChangeEventType], { description: "The changes on the way, in order; where several ways lead there, the first by date." })
  readonly via!: readonly ChangeEvent[];
}
